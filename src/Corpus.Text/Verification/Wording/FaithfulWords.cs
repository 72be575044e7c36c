using Corpus.Text.Matching.Verdicts;

namespace Corpus.Text.Verification.Wording;

/// <summary>
/// Decides what may be offered in place of altered words: only what the sources accept in the same citation, with every mark and bracket in pairs.
/// </summary>
/// <param name="words">The words as cited.</param>
/// <param name="verdict">What is wrong with them.</param>
/// <param name="ask">What the sources say to other words in the same citation.</param>
internal sealed class FaithfulWords(string words, Verdict verdict, Func<string, Verdict> ask)
{
    /// <summary>The source's words with the author's elisions, but for those that hide what the sentence turns on; null when they cannot be offered.</summary>
    public string? Mended(string source)
    {
        int kept = Ellipses(words) - verdict.Differences.Sum(difference => difference.Cited.End <= words.Length ? Ellipses(difference.Cited.In(words)) : 0);
        return Offered(source) is { } offered && Ellipses(offered) >= kept ? offered : null;
    }

    /// <summary>The source's words, whatever the author left out of them; null when they cannot be offered.</summary>
    public string? Offered(string source)
    {
        string line = MessageText.OneLine(source);
        if (IsRight(line))
            return line;

        // Marks at the very ends stand just outside the words that were compared; where the author has them, the source's words get them, too.
        string completed = PairedMarks.Completed(line);
        if (completed != line && HasMarksAtSameEnds(line, completed) && IsRight(completed))
            return completed;
        return PairedMarks.AloneRemoved(line) is { Length: > 0 } paired && paired != line && IsRight(paired) ? paired : null;
    }

    private bool HasMarksAtSameEnds(string line, string completed)
    {
        string cited = words.Trim().TrimEnd('.', ',');
        int before = completed.IndexOf(line, StringComparison.Ordinal);
        return cited.Length > 0
            && (before == 0 || PairedMarks.IsMark(cited[0]))
            && (completed.Length - before == line.Length || PairedMarks.IsMark(cited[cited.Length - 1]));
    }

    private bool IsRight(string mended) =>
        PairedMarks.AllIn(mended) && ask(mended).Kind is VerdictKind.Faithful or VerdictKind.SeveralSources or VerdictKind.OutsideBody or VerdictKind.TooShort;

    /// <summary>How often something is left out: <c>…</c>, three dots, or three dots with blanks between them.</summary>
    private static int Ellipses(string text)
    {
        int count = 0;
        int dots = 0;
        foreach (char c in text)
        {
            if (c == ' ' && dots is 1 or 2)
                continue;

            dots = c == '.' ? dots + 1 : 0;
            if (c == '…' || dots == 3)
                count++;
        }

        return count;
    }
}
