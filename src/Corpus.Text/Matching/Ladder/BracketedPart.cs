using Corpus.Text.Language;
using Corpus.Text.Matching.Meaning;
using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Matching.Words;
using Corpus.Text.Model;

namespace Corpus.Text.Matching.Ladder;

/// <summary>A part with an editor's brackets: an insertion, changed letters of a word, or what replaces one to three words.</summary>
internal sealed class BracketedPart : CitedPart
{
    private const int MostReplacedWords = 3;

    /// <summary>Words that are compared for one citation before a text that repeats itself for ever is given up.</summary>
    private const int MostComparisons = 50_000;

    private readonly LiteralSearch _search;
    private readonly string _text;
    private readonly List<Element> _elements = [];
    private readonly List<Bracket> _brackets;
    private int _comparisons;

    public BracketedPart(LiteralSearch search, string text, int start, int end, List<Bracket> brackets)
    {
        _search = search;
        _text = text;
        Start = start;
        End = end;
        _brackets = brackets;

        int position = start;
        for (int i = 0; i < brackets.Count; i++)
        {
            Bracket bracket = brackets[i];
            AddWords(position, bracket.IsInWord ? bracket.Word.Start : bracket.Span.Start);
            if (bracket.IsInWord)
                _elements.Add(new Element(bracket.Word, 0, Changed(bracket), -1));
            else if (_elements.Count > 0)
                _elements[_elements.Count - 1] = _elements[_elements.Count - 1] with { BracketBehind = i };
            position = bracket.IsInWord ? bracket.Word.End : bracket.Span.End;
        }

        AddWords(position, end);
    }

    public override int WordCount => _elements.Count;

    public override int Start { get; }

    public override int End { get; }

    public override List<PassageMatch> Find(int? document, CancellationToken cancellationToken)
    {
        // The source may have the brackets itself.
        List<PassageMatch> matches = _search.Find(CitedText.Read(_text, Start, End), document, cancellationToken);
        if (matches.Count > 0 || _elements.Count < 2 || _elements.Count < _brackets.Count)
            return matches;

        _comparisons = 0;
        var tried = new HashSet<(int, int)>();
        (int anchor, List<(int Document, int Word)> places) = Anchor(document, cancellationToken);
        foreach ((int place, int word) in places)
        {
            cancellationToken.ThrowIfCancellationRequested();

            // Each bracket before the anchor may stand for up to three words of the source.
            int earliest = word - anchor - (MostReplacedWords * _elements.Take(anchor).Count(element => element.BracketBehind >= 0));
            for (int first = word - anchor; first >= Math.Max(earliest, 0); first--)
            {
                if (tried.Add((place, first)) && MatchAt(place, first) is { } match)
                {
                    matches.Add(match);
                    break;
                }
            }
        }

        return matches;
    }

    public override PassageMatch? MatchAt(int document, int word)
    {
        DocumentWords source = _search.Documents[document];
        var losses = new List<LossPlace>();
        int last = Match(source, word, 0, losses);
        if (last < 0)
            return null;

        string leading = _elements[0].Changed is null && _brackets[0].Span.Start < _elements[0].Span.Start
            ? ""
            : CitedText.LeadingMarks(Gap.Fold(_text, Start, _elements[0].Span.Start, betweenDigits: false));
        bool begins = leading.Length > 0
            ? source.FoldedGap(word - 1).EndsWith(leading, StringComparison.Ordinal)
            : Boundary.StartsCleanly(source, word);
        bool ends = _elements[_elements.Count - 1].BracketBehind >= 0
            ? Boundary.EndsCleanly(source, last)
            : TypographyRung.HasSameEnd(source, last, Gap.Fold(_text, _elements[_elements.Count - 1].Span.End, End, betweenDigits: false));
        if (!begins || !ends)
            return null;

        foreach (Bracket bracket in _brackets)
        {
            bool isBefore = bracket.Span.Start < _elements[0].Span.Start;
            if (bracket.IsInWord || !(isBefore || bracket.Span.Start > _elements[_elements.Count - 1].Span.Start))
                continue;
            if ((isBefore ? EdgeBracket.Before(_text, bracket, source, word) : EdgeBracket.Behind(_text, bracket, source, last)) is not { } place)
                return null;
            losses.Add(place);
        }

        losses.RemoveAll(place => place.Loss == Loss.None);
        losses.Sort((left, right) => left.Cited.Start.CompareTo(right.Cited.Start));
        return new PassageMatch(document, word, last, Rung.Brackets, losses.Count == 0 ? null : losses);
    }

    /// <summary>The source's last word when its words from <paramref name="word"/> on read
    /// as the elements from <paramref name="index"/> on; -1 when they do not.</summary>
    private int Match(DocumentWords source, int word, int index, List<LossPlace> losses)
    {
        while (true)
        {
            if (word >= source.Count || ++_comparisons > MostComparisons || !Fits(source, word, index))
                return -1;
            if (_elements[index].Changed is { } changed && changed.TurnsMeaning(MeaningWords.Of(source), source.FormOf(word)))
                losses.Add(new LossPlace(Loss.Meaning, _elements[index].Span, TextSpan.FromBounds(source.StartOf(word), source.EndOf(word))));
            if (index + 1 == _elements.Count)
                return word;
            if (_elements[index].BracketBehind >= 0)
                break;
            if (!SameGap(source, word, _elements[index].Span.End, _elements[index + 1].Span.Start))
                return -1;
            word++;
            index++;
        }

        Bracket bracket = _brackets[_elements[index].BracketBehind];
        int behind = _elements[index + 1].Span.Start;
        int literal = LiteralEnd(source, word, _elements[index].Span.End, bracket, behind);
        int known = losses.Count;
        if (literal >= 0 && Match(source, literal + 1, index + 1, losses) is >= 0 and var end)
            return end;

        for (int replaced = 0; replaced <= MostReplacedWords; replaced++)
        {
            losses.RemoveRange(known, losses.Count - known);
            if (!FitsBracket(source, word, replaced, _elements[index].Span.End, bracket, behind))
                continue;

            int last = Match(source, word + replaced + 1, index + 1, losses);
            if (last < 0)
                continue;

            var loss = new BracketLoss(_text, bracket, source);
            TextSpan stood = replaced == 0 ? new TextSpan(source.EndOf(word), 0) : TextSpan.FromBounds(source.StartOf(word + 1), source.EndOf(word + replaced));
            Loss lost = replaced == 0 ? loss.OfInsertion(word) : loss.OfReplacement(word + 1, replaced);
            losses.Add((replaced == 0 && lost == Loss.None ? loss.OfName(word) : null) ?? new LossPlace(lost, bracket.Span, stood));
            return last;
        }

        losses.RemoveRange(known, losses.Count - known);
        return -1;
    }

    private bool Fits(DocumentWords source, int word, int index)
    {
        Element element = _elements[index];
        string form = source.FormOf(word);
        if (element.Changed is { } changed)
            return changed.Fits(form);
        if (source.Hashes[word] != element.Hash)
            return false;

        string cited = WordForm.Of(_text, element.Span.Start, element.Span.End);
        return string.Equals(form, cited, StringComparison.Ordinal)
            || (index == 0 && form.Length == cited.Length && string.CompareOrdinal(form, 1, cited, 1, form.Length) == 0);
    }

    /// <summary>The last word in a bracket that the source has itself behind one of its words; -1 when it has none.</summary>
    private int LiteralEnd(DocumentWords source, int word, int start, Bracket bracket, int end)
    {
        // Few sources have brackets, and there it is seen at once.
        if (source.FoldedGap(word).IndexOf('[') < 0)
            return -1;

        CitedText content = CitedText.Read(_text, bracket.Span.Start, bracket.Span.End);
        if (content.Count == 0 || word + content.Count + 1 >= source.Count)
            return -1;

        int last = LiteralSearch.Climb(source, 0, word + 1, content)?.Last ?? -1;
        bool same = last >= 0
            && string.Equals(source.FoldedGap(word), Gap.Fold(_text, start, content.Words[0].Start, betweenDigits: false), StringComparison.Ordinal)
            && string.Equals(
                source.FoldedGap(last), Gap.Fold(_text, content.Words[content.Count - 1].End, end, betweenDigits: false), StringComparison.Ordinal);
        return same ? last : -1;
    }

    private bool FitsBracket(DocumentWords source, int word, int replaced, int start, Bracket bracket, int end)
    {
        if (word + replaced + 1 >= source.Count)
            return false;

        string before = Gap.Fold(_text, start, bracket.Span.Start, betweenDigits: false);
        string behind = Gap.Fold(_text, bracket.Span.End, end, betweenDigits: false);
        if (replaced == 0)
            return string.Equals(source.FoldedGap(word), before + behind, StringComparison.Ordinal);
        if (!string.Equals(source.FoldedGap(word), before, StringComparison.Ordinal)
            || !string.Equals(source.FoldedGap(word + replaced), behind, StringComparison.Ordinal))
        {
            return false;
        }

        // The source's own bracket is no editor's to replace; and what is replaced belongs to one sentence.
        for (int i = 1; i < replaced; i++)
        {
            if (source.FoldedGap(word + i).IndexOfAny(['.', '?', '!', ';', ':']) >= 0)
                return false;
        }

        return true;
    }

    private bool SameGap(DocumentWords source, int word, int start, int end)
    {
        bool betweenDigits = Characters.IsDigit(_text[start - 1]) && Characters.IsDigit(_text[end]);
        return string.Equals(Gap.Fold(_text, start, end, betweenDigits), source.FoldedGap(word, betweenDigits), StringComparison.Ordinal);
    }

    /// <summary>An element to start the search from, and its places: with a neighbour whose pair is rare, or else the longest word.</summary>
    private (int Anchor, List<(int Document, int Word)> Places) Anchor(int? document, CancellationToken cancellationToken)
    {
        int best = -1;
        int fewest = int.MaxValue;
        for (int i = 0; i + 1 < _elements.Count; i++)
        {
            if (_elements[i].Changed is not null || _elements[i + 1].Changed is not null || _elements[i].BracketBehind >= 0)
                continue;
            int count = _search.CountPairs(_elements[i].Hash, _elements[i + 1].Hash, document);
            if (count < fewest)
                (best, fewest) = (i, count);
        }

        if (best >= 0)
            return (best, _search.PlacesOfPair(_elements[best].Hash, _elements[best + 1].Hash, document));

        int longest = -1;
        for (int i = 0; i < _elements.Count; i++)
        {
            if (_elements[i].Changed is null && (longest < 0 || _elements[i].Span.Length > _elements[longest].Span.Length))
                longest = i;
        }

        return longest < 0 ? (0, []) : (longest, _search.PlacesOfWord(_elements[longest].Hash, document, cancellationToken));
    }

    private void AddWords(int start, int end)
    {
        foreach (CitedWord word in CitedText.Read(_text, start, Math.Max(start, end)).Words)
            _elements.Add(new Element(TextSpan.FromBounds(word.Start, word.End), word.Hash, null, -1));
    }

    private BracketedWord Changed(Bracket bracket) => new(
        WordForm.Of(_text, bracket.Word.Start, bracket.Span.Start),
        WordForm.Of(_text, bracket.Content.Start, bracket.Content.End),
        WordForm.Of(_text, bracket.Span.End, bracket.Word.End));

    /// <param name="Span">The word in the cited text.</param>
    /// <param name="Hash">The word's hash.</param>
    /// <param name="Changed">The word when an editor has changed letters of it.</param>
    /// <param name="BracketBehind">The index of the bracket behind the word; -1 when there is none.</param>
    private readonly record struct Element(TextSpan Span, int Hash, BracketedWord? Changed, int BracketBehind);
}
