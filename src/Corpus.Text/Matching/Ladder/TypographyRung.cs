using Corpus.Text.Language;
using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Matching.Words;

namespace Corpus.Text.Matching.Ladder;

/// <summary>The same words and the same marks, whatever shape the marks have;
/// the citation's own outer quotation marks and the comma or full stop inside them do not count.</summary>
internal class TypographyRung : LiteralRung
{
    public override Rung Rung => Rung.Typography;

    public override bool HasSameEnds(DocumentWords source, int first, int last, CitedText cited)
    {
        bool begins = cited.Leading.Length > 0
            ? source.FoldedGap(first - 1).EndsWith(cited.Leading, StringComparison.Ordinal)
            : Boundary.StartsCleanly(source, first);

        return begins && HasSameEnd(source, last, cited.Trailing);
    }

    protected override bool SameWord(DocumentWords source, int word, CitedText cited, int citedWord)
    {
        CitedWord expected = cited.Words[citedWord];
        return source.Hashes[word] == expected.Hash && source.HasForm(word, expected.Form);
    }

    protected override bool SameGap(DocumentWords source, int word, CitedText cited, int citedWord)
    {
        string expected = cited.FoldedGap(citedWord);
        (int start, int end) = source.GapOf(word);
        if (end - start == 1 && source.Text[start] == ' ')
            return expected is "" or " " || IsAbbreviation(cited.Words[citedWord].Form, expected, "");

        string found = source.FoldedGap(word, cited.IsBetweenDigits(citedWord));
        return string.Equals(expected, found, StringComparison.Ordinal) || IsAbbreviation(cited.Words[citedWord].Form, expected, found);
    }

    // "Mr. Roe" and "Mr Roe": printers differ about the stop.
    private static bool IsAbbreviation(string form, string expected, string found) =>
        expected.TrimEnd(' ') + found.TrimEnd(' ') == "." && char.IsUpper(form[0])
            && Lexicon.ClassesOf(form.ToLowerInvariant().AsSpan()).HasFlag(WordClasses.Abbreviation);

    internal static bool HasSameEnd(DocumentWords source, int last, string marks)
    {
        bool endsCleanly = Boundary.EndsCleanly(source, last);
        if (marks.Length == 0)
            return endsCleanly;

        string found = source.FoldedGap(last);
        if (Begins(found, marks, endsCleanly))
            return true;

        // The citation's own closing mark, and the comma or full stop that printers put inside it.
        string own = marks.TrimEnd('\'');
        if (Begins(found, own, endsCleanly))
            return true;

        bool elided = own.EndsWith("...", StringComparison.Ordinal);
        string bare = elided ? own.TrimEnd('.').TrimEnd(',')
            : own.Length > 0 && own[own.Length - 1] is ',' or '.' ? own.Substring(0, own.Length - 1)
            : own;
        bare = bare.TrimEnd('\'');
        bool closed = own.Length < marks.Length;
        return Begins(found, bare, endsCleanly) && (elided || closed || !AsksOrCalls(found, bare.Length));
    }

    private static bool Begins(string found, string marks, bool endsCleanly) =>
        marks.Length == 0 ? endsCleanly : found.StartsWith(marks, StringComparison.Ordinal) && (marks[0] != '-' || endsCleanly);

    // Without a closing mark behind it, a full stop in place of a question mark is the author's own.
    private static bool AsksOrCalls(string found, int start)
    {
        while (start < found.Length && found[start] == '\'')
            start++;

        return start < found.Length && found[start] is '?' or '!';
    }
}
