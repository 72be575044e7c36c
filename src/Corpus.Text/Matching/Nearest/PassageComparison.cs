using Corpus.Text.Language;
using Corpus.Text.Matching.Ladder;
using Corpus.Text.Matching.Markup;
using Corpus.Text.Matching.Meaning;
using Corpus.Text.Matching.Spelling;
using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Matching.Words;
using Corpus.Text.Model;

namespace Corpus.Text.Matching.Nearest;

/// <summary>Says in which words a citation and the passage nearest to it differ, and what the passage has in their place.</summary>
internal sealed class PassageComparison
{
    private readonly CitedText _cited;
    private readonly DocumentWords _source;
    private readonly List<AlignedWord> _steps;
    private readonly List<WordDifference> _differences = [];

    private PassageComparison(CitedText cited, DocumentWords source, List<AlignedWord> steps)
    {
        _cited = cited;
        _source = source;
        _steps = steps;
    }

    /// <summary>Compares the two sides of an alignment.</summary>
    public static NearestPassage Compare(CitedText cited, DocumentWords source, int document, WordAlignment alignment)
    {
        var comparison = new PassageComparison(cited, source, alignment.Steps);
        return comparison.Describe(document);
    }

    private NearestPassage Describe(int document)
    {
        StayInSentence();
        int first = _steps.First(step => step.First >= 0).First;
        int last = _steps.Last(step => step.First >= 0).Last;
        int start = CleanStart(first);
        int end = CleanEnd(last);
        if (BareCut.DenialBefore(_source, first, last, isRaised: false) is >= 0 and var denial)
            start = Math.Min(start, _source.StartOf(denial));

        for (int i = 0; i < _steps.Count; i++)
        {
            if (IsSame(i))
            {
                CompareEnds(i, start, end);
                CompareGap(i);
                continue;
            }

            int from = i;
            while (i + 1 < _steps.Count && !IsSame(i + 1))
                i++;
            Add(from, i, start, end);
        }

        string words = Print(start, end);
        int marks = CompareTrailingMarks(last, end);
        if (marks > 0)
            words += _source.CollapsedGap(last).Substring(0, marks);

        _differences.Sort((left, right) => left.Cited.Start.CompareTo(right.Cited.Start));
        MeaningKind? gravest = Weigh(Print(start, end));

        // "2." before the item of a list is the list's and no number of the text.
        if (gravest == MeaningKind.Number && WithoutListMarks(start, end) is { } unmarked)
            gravest = Weigh(unmarked) ?? MeaningKind.Plain;
        VerdictKind kind = gravest switch
        {
            MeaningKind.Turning => VerdictKind.MeaningAltered,
            MeaningKind.Number => VerdictKind.NumberAltered,
            _ => VerdictKind.Altered,
        };
        bool isCapitals = IsCapitals(_cited.Text, _cited.Start, _cited.End) || IsCapitals(_source.Text, start, end);
        bool isForm = _differences.Count > 0 && _differences.TrueForAll(difference => IsForm(difference, isCapitals));
        if (isForm)
            kind = VerdictKind.Altered;
        bool isSpelling = isForm
            || (gravest is null && _differences.Count > 0 && _differences.TrueForAll(difference => HasWords(difference) || IsHyphen(difference)));
        return new NearestPassage(document, TextSpan.FromBounds(start, end + marks), words, _differences, kind, isSpelling);
    }

    // What differs before the first common word, or behind the last, is no word of the sentence beyond, unless the citation goes beyond it, too.
    private void StayInSentence()
    {
        int firstSame = 0;
        while (firstSame < _steps.Count && !IsSame(firstSame))
            firstSame++;
        int lastSame = _steps.Count - 1;
        while (lastSame > firstSame && !IsSame(lastSame))
            lastSame--;
        if (firstSame >= _steps.Count)
            return;

        int before = firstSame - 1;
        while (before >= 0 && !EndsSentence(before))
            before--;
        int behind = lastSame;
        while (behind < _steps.Count && !EndsSentence(behind))
            behind++;
        if (before >= 0 && !HasStop(_cited.Start, _cited.Words[_steps[firstSame].Cited].Start))
            Leave(0, before + 1);
        if (behind < _steps.Count - 1 && !HasStop(_cited.Words[_steps[lastSame].Cited].End, _cited.Words[_cited.Count - 1].Start))
            Leave(behind + 1, _steps.Count);
        _steps.RemoveAll(step => step is { Cited: < 0, First: < 0 });
    }

    private bool EndsSentence(int step) => _steps[step].First >= 0 && SentenceEnd.IsBehind(_source, _steps[step].Last);

    private bool HasStop(int start, int end) => end > start && _cited.Text.IndexOfAny(['.', '?', '!'], start, end - start) >= 0;

    private void Leave(int from, int to)
    {
        for (int i = from; i < to; i++)
            _steps[i] = _steps[i] with { First = -1, Last = -1 };
    }

    private MeaningKind? Weigh(string words) =>
        WordingDifference.Weigh(_cited.Text.Substring(_cited.Start, _cited.End - _cited.Start), words, _source.Language);

    /// <summary>The passage without the numbers of a list's items; null when it has none.</summary>
    private string? WithoutListMarks(int start, int end)
    {
        int position = start;
        string unmarked = "";
        foreach (AlignedWord step in _steps.Where(step => step is { Cited: < 0, First: >= 0 }))
        {
            int mark = _source.StartOf(step.First);
            if (mark < position || mark >= end || !ListMark.IsAt(_source.Text, mark, _source.EndOf(step.First)))
                continue;

            unmarked += Print(position, mark) + " ";
            position = _source.EndOf(step.First);
        }

        return position == start ? null : unmarked + Print(position, end);
    }

    // Marks alone are no way of writing a word.
    private bool HasWords(WordDifference difference) =>
        (difference.Cited.In(_cited.Text) + difference.Source.In(_source.Text)).Any(c => char.IsLetterOrDigit(c) || char.IsSymbol(c) || c == '%');

    // "two-thirds" and "two thirds", "16-bit" and "16 bit".
    private bool IsHyphen(WordDifference difference)
    {
        string marks = difference.Cited.In(_cited.Text) + difference.Source.In(_source.Text);
        if (marks.Length != 1 || !Characters.IsHyphen(marks[0]) || difference.Cited.Start == 0)
            return false;

        int behind = WordScanner.Next(_cited.Text, difference.Cited.End, _cited.End);
        return char.IsLetter(_cited.Text[difference.Cited.Start - 1]) || (behind < _cited.End && char.IsLetter(_cited.Text[behind]));
    }

    // "prewar" and "pre-war", and a headline in capitals: the same letters.
    private bool IsForm(WordDifference difference, bool isCapitals)
    {
        string cited = difference.Cited.In(_cited.Text);
        string source = difference.Source.In(_source.Text);
        string citedLetters = Bare(cited);
        bool isHyphenated = citedLetters.Length < cited.Length || Bare(source).Length < source.Length;
        return (isHyphenated || isCapitals) && citedLetters.Any(char.IsLetter) && !citedLetters.Any(Characters.IsDigit)
            && string.Equals(citedLetters, Bare(source), isCapitals ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
    }

    private static string Bare(string text) => new([.. text.Where(c => !Characters.IsHyphen(c) && Characters.KindOf(c) != CharacterKind.Invisible)]);

    // Two words or more: "US" and "us" are two words.
    private static bool IsCapitals(string text, int start, int end)
    {
        string passage = text.Substring(start, end - start);
        return passage.IndexOf(' ') >= 0 && !passage.Any(char.IsLower) && passage.Count(char.IsUpper) > 1;
    }

    private bool IsSame(int step)
    {
        AlignedWord word = _steps[step];
        if (word.Cited < 0 || word.First < 0)
            return false;

        string form = FormOf(word);
        string cited = _cited.Words[word.Cited].Form;
        if (string.Equals(form, cited, StringComparison.Ordinal))
            return true;

        // The first letter may be a capital or not.
        return word.Cited == 0 && form.Length == cited.Length && string.CompareOrdinal(form, 1, cited, 1, form.Length) == 0
            && char.ToLowerInvariant(form[0]) == char.ToLowerInvariant(cited[0]);
    }

    private string FormOf(AlignedWord word) =>
        word.First == word.Last ? _source.FormOf(word.First) : _source.FormOf(word.First) + _source.FormOf(word.Last);

    private void Add(int from, int to, int start, int end)
    {
        int citedStart = -1;
        int citedEnd = -1;
        int sourceStart = -1;
        int sourceEnd = -1;
        for (int i = from; i <= to; i++)
        {
            AlignedWord step = _steps[i];
            if (step.Cited >= 0)
            {
                citedStart = citedStart < 0 ? _cited.Words[step.Cited].Start : citedStart;
                citedEnd = _cited.Words[step.Cited].End;
            }

            if (step.First >= 0)
            {
                sourceStart = sourceStart < 0 ? _source.StartOf(step.First) : sourceStart;
                sourceEnd = _source.EndOf(step.Last);
            }
        }

        if (citedStart < 0)
            citedStart = citedEnd = CitedEndBefore(from);
        if (sourceStart < 0)
            sourceStart = sourceEnd = SourceEndBefore(from, start);
        if (to == _steps.Count - 1 && sourceEnd > sourceStart)
            sourceEnd = Math.Max(sourceEnd, end);
        if (from == 0 && sourceEnd > sourceStart)
            sourceStart = Math.Min(sourceStart, start);
        _differences.Add(new WordDifference(TextSpan.FromBounds(citedStart, citedEnd), TextSpan.FromBounds(sourceStart, sourceEnd)));
    }

    private int CitedEndBefore(int step)
    {
        for (int i = step - 1; i >= 0; i--)
        {
            if (_steps[i].Cited >= 0)
                return _cited.Words[_steps[i].Cited].End;
        }

        return _cited.Words[0].Start;
    }

    private int SourceEndBefore(int step, int start)
    {
        for (int i = step - 1; i >= 0; i--)
        {
            if (_steps[i].First >= 0)
                return _source.EndOf(_steps[i].Last);
        }

        return start;
    }

    // "known" cut out of "well-known", "5" out of "-5%": the citation has the word, and the source has it in something longer.
    private void CompareEnds(int step, int start, int end)
    {
        AlignedWord word = _steps[step];
        bool begins = step == 0 && start < _source.StartOf(word.First) && _cited.Leading.Length == 0;
        bool ends = step == _steps.Count - 1 && end > _source.EndOf(word.Last) && _cited.Trailing.TrimEnd('\'').Length == 0;
        if (!begins && !ends)
            return;

        CitedWord cited = _cited.Words[word.Cited];
        int sourceStart = begins ? start : _source.StartOf(word.First);
        int sourceEnd = ends ? end : _source.EndOf(word.Last);
        _differences.Add(new WordDifference(TextSpan.FromBounds(cited.Start, cited.End), TextSpan.FromBounds(sourceStart, sourceEnd)));
    }

    private void CompareGap(int step)
    {
        if (step + 1 >= _steps.Count || !IsSame(step + 1))
            return;

        AlignedWord left = _steps[step];
        AlignedWord right = _steps[step + 1];
        bool betweenDigits = _cited.IsBetweenDigits(left.Cited);
        string expected = _source.FoldedGap(left.Last, betweenDigits);
        if (string.Equals(expected, _cited.FoldedGap(left.Cited), StringComparison.Ordinal))
            return;

        TextSpan cited = Trim(_cited.Text, _cited.Words[left.Cited].End, _cited.Words[right.Cited].Start);
        TextSpan source = Trim(_source.Text, _source.EndOf(left.Last), _source.StartOf(right.First));
        _differences.Add(new WordDifference(cited, source));
    }

    /// <summary>Reports marks at the citation's end that the source does not have,
    /// and returns how many code units of the source's marks belong to the passage.</summary>
    private int CompareTrailingMarks(int last, int end)
    {
        string marks = _cited.Trailing.TrimEnd('\'');
        if (end > _source.EndOf(last))
            return 0;

        string found = _source.FoldedGap(last);
        string printed = _source.CollapsedGap(last);
        if (marks.Length == 0)
            return 0;
        if (found.Length > 0 && found[0] == marks[0] && printed.Length > 0 && printed[0] == marks[0])
            return marks[0] is ',' or '.' or '?' or '!' or ';' or ':' or ')' or ']' ? 1 : 0;
        if (TypographyRung.HasSameEnd(_source, last, _cited.Trailing))
            return 0;

        TextSpan cited = Trim(_cited.Text, _cited.Words[_cited.Count - 1].End, _cited.End);
        int length = printed.Length > 0 && printed[0] is '?' or '!' or ',' or '.' or ';' or ':' ? 1 : 0;
        _differences.Add(new WordDifference(cited, new TextSpan(end, length)));
        return length;
    }

    private int CleanStart(int word)
    {
        int start = _source.StartOf(word);
        for (int tries = 0; tries < 6 && !Boundary.StartsCleanly(_source, word); tries++)
        {
            // A sign belongs to its number; what else is not clean goes on from the word before.
            bool signed = start > 0 && (word == 0 || _source.EndOf(word - 1) < start - 1) && !Characters.IsSpace(_source.Text[start - 1]);
            if (signed)
                return start - 1;
            if (word == 0)
                break;
            start = _source.StartOf(--word);
        }

        return start;
    }

    private int CleanEnd(int word)
    {
        int end = _source.EndOf(word);
        for (int tries = 0; tries < 6 && !Boundary.EndsCleanly(_source, word); tries++)
        {
            if (_source.Text[end] is '%' or '‰')
                return end + 1;
            if (word + 1 >= _source.Count)
                break;
            end = _source.EndOf(++word);
        }

        return end;
    }

    // A word that a line's end parts is printed whole.
    private string Print(int start, int end)
    {
        string printed = _source.Print(start, end);
        int at = 0;
        while ((at = printed.IndexOf("- ", at, StringComparison.Ordinal)) >= 0)
        {
            int offset = at + 2;
            bool wrapped = at > 0 && offset < printed.Length && char.IsLetter(printed[at - 1]) && char.IsLetter(printed[offset])
                && _source.Text.IndexOf(printed.Substring(at - 1, 4), start, end - start, StringComparison.Ordinal) < 0;
            if (wrapped)
                printed = IsWordOfSource(printed, at) ? printed.Remove(at, 2) : printed.Remove(at + 1, 1);
            at++;
        }

        return printed;
    }

    // Without the hyphen, if the source or the citation has the whole word somewhere; with it, as in "well-known", if not.
    private bool IsWordOfSource(string printed, int hyphen)
    {
        int start = hyphen;
        while (start > 0 && char.IsLetter(printed[start - 1]))
            start--;
        int end = hyphen + 2;
        while (end < printed.Length && char.IsLetter(printed[end]))
            end++;

        string whole = printed.Substring(start, hyphen - start) + printed.Substring(hyphen + 2, end - hyphen - 2);
        int hash = WordForm.Hash(whole);
        for (int i = 0; i < _cited.Count; i++)
        {
            if (_cited.Words[i].Hash == hash)
                return true;
        }

        return _source.Hashes.IndexOf(hash) >= 0;
    }

    private static TextSpan Trim(string text, int start, int end)
    {
        int from = start;
        while (from < end && Characters.IsSpace(text[from]))
            from++;
        if (from == end)
            return new TextSpan(start, 0);
        while (end > from && Characters.IsSpace(text[end - 1]))
            end--;

        return TextSpan.FromBounds(from, end);
    }
}
