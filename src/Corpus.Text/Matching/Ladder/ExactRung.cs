using Corpus.Text.Language;
using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Matching.Words;

namespace Corpus.Text.Matching.Ladder;

/// <summary>The same characters, once every run of white space is one space.</summary>
internal sealed class ExactRung : LiteralRung
{
    public override Rung Rung => Rung.Exact;

    public override bool HasSameEnds(DocumentWords source, int first, int last, CitedText cited)
    {
        CitedWord firstCited = cited.Words[0];
        CitedWord lastCited = cited.Words[cited.Count - 1];
        string leading = Gap.Collapse(cited.Text, cited.Start, firstCited.Start).TrimStart(' ');
        string trailing = Gap.Collapse(cited.Text, lastCited.End, cited.End).TrimEnd(' ');

        bool begins = leading.Length == 0
            ? Boundary.StartsCleanly(source, first)
            : source.CollapsedGap(first - 1).EndsWith(leading, StringComparison.Ordinal);
        if (!begins)
            return false;

        return trailing.Length == 0
            ? Boundary.EndsCleanly(source, last)
            : !Characters.IsHyphen(trailing[0]) && source.CollapsedGap(last).StartsWith(trailing, StringComparison.Ordinal);
    }

    protected override bool SameWord(DocumentWords source, int word, CitedText cited, int citedWord)
    {
        CitedWord expected = cited.Words[citedWord];
        int start = source.StartOf(word);
        int length = expected.End - expected.Start;
        return source.EndOf(word) - start == length
            && string.CompareOrdinal(source.Text, start, cited.Text, expected.Start, length) == 0;
    }

    protected override bool SameGap(DocumentWords source, int word, CitedText cited, int citedWord)
    {
        int citedStart = cited.Words[citedWord].End;
        int citedEnd = cited.Words[citedWord + 1].Start;
        (int start, int end) = source.GapOf(word);
        if (end - start == 1 && citedEnd - citedStart == 1 && source.Text[start] == cited.Text[citedStart])
            return true;

        if (end - start == 1 && source.Text[start] == ' ' && Characters.KindOf(cited.Text[citedStart]) != CharacterKind.Space)
            return false;

        string expected = Gap.Collapse(cited.Text, citedStart, citedEnd);
        string found = source.CollapsedGap(word);
        return string.Equals(expected, found, StringComparison.Ordinal)
            || (source.Joined.ContainsKey(word) && string.Equals(expected, found.TrimEnd(' '), StringComparison.Ordinal));
    }
}
