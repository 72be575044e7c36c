using Corpus.Text.Language;
using Corpus.Text.Matching.Meaning;
using Corpus.Text.Matching.Words;
using Corpus.Text.Model;

namespace Corpus.Text.Matching.Ladder;

/// <summary>How a citation begins and ends: with dots that say that something is left out there, or with a full stop that says that nothing is.</summary>
internal sealed class CitationEdges
{
    private readonly TextSpan _opening;
    private readonly TextSpan _closing;
    private readonly TextSpan _stop;
    private readonly string _text;
    private readonly int _first;
    private readonly bool _endsSentence;
    private readonly bool _beginsWithBracket;
    private readonly TextSpan _lastWord;

    /// <summary>Reads the marks at a citation's ends.</summary>
    public CitationEdges(string text, bool allowElision)
    {
        int first = WordScanner.Next(text, 0, text.Length);
        int last = text.Length;
        while (last > first && !IsWordOrBracket(text, last - 1))
            last--;
        (_text, _first) = (text, first);
        _endsSentence = text.IndexOfAny(['.', '?', '!'], last) >= 0;
        _beginsWithBracket = first > 0 && first < text.Length && text[first - 1] == '['
            && Bracket.Find(text, 0, text.Length) is { Count: > 0 } brackets && !brackets[0].IsInWord;
        _lastWord = LastWord(text, last);

        if (allowElision && (first > 0 || last < text.Length) && ElisionMarks.Find(text) is { Count: > 0 } marks)
        {
            if (marks[0].Start < first)
                _opening = marks[0];
            if (marks[marks.Count - 1].End > last)
                _closing = marks[marks.Count - 1];
        }

        if (_closing.Length == 0 && text.AsSpan(last).Trim() is { Length: 1 } end && end[0] == '.')
            _stop = new TextSpan(text.IndexOf('.', last), 1);
    }

    /// <summary>Where the citation hides what the source's sentence turns on, or that it goes on, in a passage that reads as cited.</summary>
    public IEnumerable<LossPlace> LossesIn(DocumentWords source, int first, int last)
    {
        TextSpan opening = Opening(source, first);
        int dropped = opening.Length > 0 ? DroppedBefore(source, first) : -1;
        dropped = dropped < 0 ? BareDenial(source, first, last) : dropped;
        if (dropped >= 0)
        {
            bool hasDots = opening.Length > 0 && opening == _opening;
            TextSpan shown = TextSpan.FromBounds(source.StartOf(dropped), source.EndOf(hasDots ? first - 1 : first));
            yield return new LossPlace(Loss.Meaning, hasDots ? opening : FirstWord, shown);
        }

        if (_closing.Length == 0 && _stop.Length == 0)
        {
            if (_lastWord.Length > 0 && BareCut.IsDeniedBehind(source, first, last))
                yield return new LossPlace(Loss.Meaning, _lastWord, RestOf(source, last));
            yield break;
        }

        MeaningClasses behind = EdgeWords.LimitationBehind(source, last);
        if (_closing.Length > 0 && (behind & MeaningClasses.Denying) != 0 && source.FoldedGap(last).IndexOf("...", StringComparison.Ordinal) < 0)
            yield return new LossPlace(Loss.Meaning, _closing, RestOf(source, last));
        if (_stop.Length > 0 && GoesOn(source, last))
        {
            // Dots say that the sentence goes on; a full stop does not, and hides what comes behind an aside, too.
            bool isLimited = behind != MeaningClasses.None || EdgeWords.LimitationBehindAside(source, last) != MeaningClasses.None;
            yield return new LossPlace(isLimited ? Loss.Meaning : Loss.Words, _stop, RestOf(source, last));
        }
    }

    /// <summary>
    /// The dots with which the citation begins, or its first word where a capital and a stop make a sentence of what stands within one
    /// ("Deaths occurred." of "No deaths occurred."); else empty.
    /// </summary>
    private TextSpan Opening(DocumentWords source, int first)
    {
        if (_opening.Length > 0)
            return source.FoldedGap(first - 1).IndexOf("...", StringComparison.Ordinal) < 0 ? _opening : default;

        return _endsSentence && IsRaised(source, first) ? FirstWord : default;
    }

    private TextSpan FirstWord => TextSpan.FromBounds(_first, WordScanner.End(_text, _first, _text.Length));

    private bool IsRaised(DocumentWords source, int first)
    {
        char letter = source.Text[source.StartOf(first)];
        return _first < _text.Length && char.IsLower(letter) && _text[_first] == char.ToUpperInvariant(letter);
    }

    // What a bracket before the first word hides is told of the bracket, and dots have a rule of their own.
    private int BareDenial(DocumentWords source, int first, int last) =>
        _opening.Length > 0 || _beginsWithBracket || _first >= _text.Length ? -1 : BareCut.DenialBefore(source, first, last, IsRaised(source, first));

    private static int DroppedBefore(DocumentWords source, int first) =>
        EdgeWords.DenialBefore(source, first) is >= 0 and var denial ? denial : EdgeWords.ConditionBefore(source, first);

    /// <summary>Whether a source's sentence goes on behind a word, on the same line or in small letters.</summary>
    private static bool GoesOn(DocumentWords source, int last)
    {
        if (last + 1 >= source.Count)
            return false;

        (int start, int end) = source.GapOf(last);
        string text = source.Text;
        bool broken = false;
        for (int i = start; i < end; i++)
        {
            char c = text[i];
            if (c is '.' or '?' or '!' or '…' or '。' or '？' or '！')
                return false;

            // “We will mend it,” he said: the words end here, whatever the reporter goes on with.
            bool closesQuotation = Characters.KindOf(c) == CharacterKind.Quotation && (i == start || !Characters.IsSpace(text[i - 1]));
            if (closesQuotation)
                return false;
            if (c == '\n' && broken)
                return false;
            broken |= c == '\n';
        }

        return (!broken || char.IsLower(text[end])) && !IsNoteBeforeStop(source, last);
    }

    // "in 28 patients [12].": a reference is no part of the sentence.
    private static bool IsNoteBeforeStop(DocumentWords source, int last)
    {
        if (source.FoldedGap(last) != "[")
            return false;

        int word = last + 1;
        while (word < source.Count && source.FoldedGap(word) is "," or "-" or ", " or "- ")
            word++;
        return word < source.Count && source.FoldedGap(word).StartsWith("].", StringComparison.Ordinal);
    }

    // A bracket or a mark behind the last word shows what the words belong to.
    private static TextSpan LastWord(string text, int last) =>
        text.AsSpan(last).Trim().Length == 0 ? TextSpan.FromBounds(WordScanner.Start(text, last), last) : default;

    // As much as says what the reader is not told.
    private static TextSpan RestOf(DocumentWords source, int last)
    {
        const int most = 12;
        int word = last + 1;
        while (word + 1 < source.Count && word - last < most && !SentenceEnd.IsBehind(source, word) && source.FoldedGap(word).IndexOf('\'') < 0)
            word++;

        return TextSpan.FromBounds(source.StartOf(last + 1), source.EndOf(word));
    }

    private static bool IsWordOrBracket(string text, int index) =>
        Characters.IsWordCharacter(text, index) || Characters.StartsWord(text, index) || text[index] is ']' or ')' or '%';
}
