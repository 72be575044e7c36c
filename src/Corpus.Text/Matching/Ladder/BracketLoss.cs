using Corpus.Text.Language;
using Corpus.Text.Matching.Meaning;
using Corpus.Text.Matching.Spelling;
using Corpus.Text.Matching.Words;
using Corpus.Text.Model;
using Corpus.Text.Quantities;

namespace Corpus.Text.Matching.Ladder;

/// <summary>Says when a bracket is no editor's help but another statement:
/// "will [not] go", "[all] members" for "some members", "[95,000] euros" for "75,000 euros".</summary>
internal readonly struct BracketLoss
{
    /// <summary>An insertion of more words than this explains; a negation in it is the explanation's.</summary>
    private const int ShortInsertion = 2;

    private const string Percent = "percent";

    private readonly DocumentWords _source;
    private readonly MeaningWords _words;
    private readonly CitedText _content;

    public BracketLoss(string text, Bracket bracket, DocumentWords source)
    {
        _source = source;
        _words = MeaningWords.Of(source);
        _content = CitedText.Read(text, bracket.Content.Start, bracket.Content.End);
    }

    /// <summary>How many words the bracket has.</summary>
    public int Count => _content.Count;

    /// <summary>Whether the bracket begins as a phrase does: "[the ministry]", "[of the ministry]".</summary>
    public bool BeginsWithGovernor => _content.Count > 0 && _words.ClassesOf(_content.Words[0].Form).HasFlag(MeaningClasses.Governor);

    /// <summary>Whether the source has the bracket's words itself, from one of its words on, and closes its bracket behind them.</summary>
    public bool IsPrinted(int first)
    {
        for (int i = 0; i < _content.Count; i++)
        {
            if (first < 0 || first + i >= _source.Count || !_source.HasForm(first + i, _content.Words[i].Form))
                return false;
        }

        return _content.Count > 0 && _source.FoldedGap(first + _content.Count - 1).StartsWith("]", StringComparison.Ordinal);
    }

    /// <summary>What is lost when the bracket only adds to the source's words.</summary>
    /// <param name="before">The source's word before the bracket; the one behind it is the next.</param>
    public Loss OfInsertion(int before)
    {
        if (Adds(0, 0) && _content.Count <= ShortInsertion)
            return Loss.Meaning;

        return MultipliesNumber(before) || BoundsNumber(before) ? Loss.Number : Loss.None;
    }

    /// <summary>
    /// The place when the bracket makes another thing of the word before it: "the board [of directors]" of a source that only knows a board.
    /// "[of the firm]" and "[of Ruritania]" say whose it is, and change nothing; null then.
    /// </summary>
    /// <param name="before">The source's word before the bracket.</param>
    public LossPlace? OfName(int before)
    {
        if (before < 0 || _content.Count < 2 || !_words.ClassesOf(_content.Words[0].Form).HasFlag(MeaningClasses.Genitive))
            return null;

        string form = _content.Words[1].Form;
        if (!char.IsLower(form[0]) || _words.ClassesOf(form) != MeaningClasses.None || SaysElsewhere(before))
            return null;

        int head = _content.Text.LastIndexOf('[', _content.Start);
        while (head > 0 && !Characters.IsWordCharacter(_content.Text, head - 1))
            head--;
        head = WordScanner.Start(_content.Text, head);
        var cited = TextSpan.FromBounds(head, _content.Text.IndexOf(']', _content.Start) + 1);
        return new LossPlace(Loss.Words, cited, TextSpan.FromBounds(_source.StartOf(before), _source.EndOf(before)));
    }

    /// <summary>What is lost when the bracket stands for so many words of the source, beginning with <paramref name="first"/>.</summary>
    public Loss OfReplacement(int first, int replaced)
    {
        if (Adds(first, replaced) && _content.Count <= ShortInsertion)
            return Loss.Meaning;

        // "[£3.2m]" for "£3.2 million" replaces nothing.
        string content = _content.Text.Substring(_content.Start, _content.End - _content.Start);
        if (WordingDifference.Weigh(content, Print(first, first + replaced - 1), _source.Language) is null)
            return Loss.None;

        MeaningClasses classesOfContent = ClassesOfContent();
        Loss lost = Loss.None;
        for (int word = first; word < first + replaced; word++)
        {
            if (Has(_source.Hashes[word]))
                continue;

            lost = lost == Loss.None ? Loss.Words : lost;
            string form = _source.FormOf(word);
            MeaningClasses classes = _words.ClassesAt(_source, word, out _);
            bool turns = (classes & (MeaningClasses.Kept | MeaningClasses.Denying | MeaningClasses.Modal)) != 0
                || (classes & (MeaningClasses.Limitation | MeaningClasses.Coordination)) == MeaningClasses.Limitation
                || IsOtherQuantity(classes, classesOfContent) || IsOpposed(form);
            if (turns)
                return Loss.Meaning;

            // "in [that year]" for "in 2019" points at the number and does not change it.
            if (classes.HasFlag(MeaningClasses.Number) && !classesOfContent.HasFlag(MeaningClasses.Reference))
                lost = Loss.Number;
        }

        bool isNumber = ChangesNumber(first, first + replaced - 1) || ChangesMonth(first + replaced - 1);
        return lost == Loss.Words && isNumber ? Loss.Number : lost;
    }

    /// <summary>
    /// Whether the bracket has a number, unit or date other than the one that stands first among some words of the source;
    /// the second other than the second, and so on.
    /// </summary>
    public bool ChangesNumber(int first, int last)
    {
        if (IsLiteral(first, last))
            return false;

        List<SpelledWord> cited = Counted(_content.Text.Substring(_content.Start, _content.End - _content.Start));
        List<SpelledWord> found = Counted(Print(first, last));
        bool hasNumber = cited.Exists(IsNumber) && found.Exists(IsNumber);
        for (int i = 0; hasNumber && i < Math.Min(cited.Count, found.Count); i++)
        {
            if (cited[i].Token != found[i].Token)
                return true;
        }

        return false;
    }

    /// <summary>Whether the bracket is a month other than a word of the source: "1 [May]" for "1 March".</summary>
    public bool ChangesMonth(int word)
    {
        SpellingTable table = SpellingTable.Of(_source.Language);
        return _content.Count > 0 && word >= 0 && word < _source.Count && table.MonthOf(_source.FormOf(word)) is { } month
            && table.MonthOf(_content.Words[_content.Count - 1].Form) is { } cited && cited != month;
    }

    /// <summary>Whether the bracket and some words of the source share one.</summary>
    public bool Shares(int first, int last)
    {
        for (int word = first; word <= last; word++)
        {
            if (Has(_source.Hashes[word]))
                return true;
        }

        return false;
    }

    /// <summary>Whether the bracket denies or limits something itself.</summary>
    public bool Denies() => (ClassesOfContent() & MeaningClasses.Denying) != 0;

    /// <summary>Whether a word of the bracket says the opposite of a word.</summary>
    public bool IsOpposed(string form)
    {
        foreach (CitedWord word in _content.Words)
        {
            if (_words.AreOpposite(form, word.Form))
                return true;
        }

        return false;
    }

    // "£95 [million]", "18 [per cent]".
    private bool MultipliesNumber(int before)
    {
        SpellingTable table = SpellingTable.Of(_source.Language);
        return _content.Count > 0 && IsNumberAt(before)
            && (table.NumberOf(_content.Words[0].Form) is { IsMagnitude: true } or { IsHundred: true } || IsPercent(table));
    }

    private bool IsPercent(SpellingTable table) =>
        table.SpellingOf(_content.Text.Substring(_content.Words[0].Start, _content.Words[_content.Count - 1].End - _content.Words[0].Start)) == Percent;

    // "[up to] £95", "£95 [or more]": another number than the source's, although its figures stand.
    private bool BoundsNumber(int before)
    {
        string content = _content.Text.Substring(_content.Start, _content.End - _content.Start);
        return (IsNumberAt(before + 1) && Hedges.IsPhraseBefore(content)) || (IsNumberAt(before) && Hedges.IsPhraseBehind(content));
    }

    private bool IsNumberAt(int word) =>
        word >= 0 && word < _source.Count && _words.ClassesOf(_source.FormOf(word)).HasFlag(MeaningClasses.Number);

    // "[each member]" for "every member", and "[a thing]" for "anything": the bracket tells of how many, or of what, otherwise.
    private static bool IsOtherQuantity(MeaningClasses classes, MeaningClasses classesOfContent) =>
        classes.HasFlag(MeaningClasses.Quantifier) && (classesOfContent.HasFlag(MeaningClasses.Quantifier)
            || (classes.HasFlag(MeaningClasses.Pronoun) && !classesOfContent.HasFlag(MeaningClasses.Number)));

    /// <summary>Whether the bracket has some words of the source, and no others: only the case of a letter is the editor's ("[A] map").</summary>
    public bool IsLiteral(int first, int last)
    {
        if (first < 0 || _content.Count == 0)
            return false;

        for (int i = 0; i < _content.Count; i++)
        {
            if (first + i > last || _source.Hashes[first + i] != _content.Words[i].Hash)
                return false;
        }

        return true;
    }

    // "twice" is no figure, and counts, too.
    private List<SpelledWord> Counted(string text)
    {
        MeaningWords words = _words;
        return SpelledWords.Of(text, _source.Language).FindAll(word => word.IsCounted || words.ClassesOf(word.Token).HasFlag(MeaningClasses.Number));
    }

    private static bool IsNumber(SpelledWord word) => !word.IsCounted || word.Token.Any(Characters.IsDigit);

    // With the sign of a currency before the first word.
    private string Print(int first, int last) => _source.Print(_source.GapOf(first - 1).Start, _source.EndOf(last));

    // Whether the source has the word with the bracket's words behind it anywhere.
    private bool SaysElsewhere(int before)
    {
        ReadOnlySpan<int> hashes = _source.Hashes;
        for (int word = 0; word + _content.Count < hashes.Length; word++)
        {
            int same = 0;
            while (hashes[word] == hashes[before] && same < _content.Count && hashes[word + 1 + same] == _content.Words[same].Hash)
                same++;
            if (same == _content.Count)
                return true;
        }

        return false;
    }

    // Words that an editor may not bring into a sentence.
    private bool Adds(int first, int replaced)
    {
        foreach (CitedWord word in _content.Words)
        {
            if (_words.MustBeKept(word.Form) && _source.Hashes.Slice(first, replaced).IndexOf(word.Hash) < 0)
                return true;
        }

        return false;
    }

    private MeaningClasses ClassesOfContent()
    {
        MeaningClasses classes = MeaningClasses.None;
        foreach (CitedWord word in _content.Words)
            classes |= _words.ClassesOf(word.Form);

        return classes;
    }

    private bool Has(int hash)
    {
        foreach (CitedWord word in _content.Words)
        {
            if (word.Hash == hash)
                return true;
        }

        return false;
    }
}
