using Corpus.Text.Model;

namespace Corpus.Text.Citing;

/// <summary>
/// A quotation that goes on over the ends of lines, as in a mail: its lines are one. Only where its closing mark stands in the same paragraph,
/// for a mark that is never closed says nothing of the lines behind it.
/// </summary>
internal static class WrappedQuotation
{
    private const int Longest = 2_000;

    /// <summary>Puts blanks in place of the ends of lines inside a quotation that begins at <paramref name="at"/>, if one does.</summary>
    public static void Join(ProseBuffer buffer, int at)
    {
        string text = buffer.File;
        string closing = ClosingOf(text, at);
        if (closing.Length == 0)
            return;

        int limit = Math.Min(text.Length, at + Longest);
        for (int i = at + 1; i < limit; i++)
        {
            if (closing.IndexOf(text[i]) >= 0)
            {
                buffer.JoinLines(TextSpan.FromBounds(at, i));
                return;
            }

            if (text[i] is not ('\n' or '\r'))
                continue;
            if (text[i] == '\r' && i + 1 < limit && text[i + 1] == '\n')
                i++;
            if (!GoesOn(text, i + 1, limit))
                return;
        }
    }

    private static string ClosingOf(string text, int at) => text[at] switch
    {
        '“' => "”",
        '„' => "“”",
        '«' => "»",
        '"' when Opens(text, at) => "\"",
        _ => "",
    };

    // A straight mark says by the blank beside it which one it is.
    private static bool Opens(string text, int at) =>
        (at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[' or '—') && at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]);

    // A blank line ends a paragraph; an item, a block, a row and another opening mark begin something of their own.
    private static bool GoesOn(string text, int start, int limit)
    {
        while (start < limit && text[start] is ' ' or '\t')
            start++;
        return start < limit && text[start] is not ('\n' or '\r' or '>' or '#' or '|' or '-' or '*' or '+' or '•' or '`' or '~' or '“' or '„' or '«');
    }
}
