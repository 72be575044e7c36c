using Corpus.Text.Model;

namespace Corpus.Text.Citing;

/// <summary>The line that says whose a quotation is: "— Marit Lund, Island Post".</summary>
internal static class Attribution
{
    private const int LongestLine = 300;
    private const int MostWords = 10;

    private static readonly char[] _ends = ['\r', '\n'];
    private static readonly char[] _between = [',', '(', ')', ';', '|', '·'];

    /// <summary>The last line of a block, where it is an attribution and not the only line; null otherwise.</summary>
    public static TextSpan? Within(string text, TextSpan block)
    {
        // A block may be one line with its own line ends blanked: then a dash behind the end of a sentence begins the attribution.
        for (int at = block.End - 1; at > block.Start && block.End - at <= LongestLine; at--)
        {
            int dash = DashAt(text, at, block.End);
            if (dash > 0 && IsBehindWords(text, block.Start, at, out bool isLine)
                && ((isLine && text[at] != '-' && IsSigned(text, block.End)) || IsName(text, at + dash, block.End)))
            {
                return TextSpan.FromBounds(at, block.End);
            }
        }

        return null;
    }

    /// <summary>The line that begins at or behind an offset, where only blanks are between and it is an attribution; null otherwise.</summary>
    public static TextSpan? Behind(string text, int offset)
    {
        int start = offset;
        while (start < text.Length && IsBlank(text[start]))
            start++;
        if (start >= text.Length || DashAt(text, start, text.Length) == 0)
            return null;

        int end = text.IndexOfAny(_ends, start);
        end = end < 0 ? text.Length : end;

        // What begins with a hyphen may be a list.
        bool isOther = text[start] == '-' && !IsName(text, start + DashAt(text, start, text.Length), end);
        return end - start <= LongestLine && !isOther ? TextSpan.FromBounds(start, end) : null;
    }

    /// <summary>The names on the line, between its commas and without the dash.</summary>
    public static IEnumerable<TextSpan> NamesIn(string text, TextSpan line)
    {
        int start = line.Start;
        while (start < line.End)
        {
            int end = text.IndexOfAny(_between, start, line.End - start);
            end = end < 0 ? line.End : end;
            TextSpan name = Trimmed(text, TextSpan.FromBounds(start, end));
            if (name.Length > 0)
                yield return name;
            start = end + 1;
        }
    }

    /// <summary>The span without blanks, dashes and marks of emphasis at its ends.</summary>
    public static TextSpan Trimmed(string text, TextSpan span)
    {
        int start = span.Start;
        int end = span.End;
        while (start < end && IsFrame(text[start]))
            start++;
        while (end > start && IsFrame(text[end - 1]))
            end--;
        return TextSpan.FromBounds(start, end);
    }

    private static bool IsFrame(char c) =>
        IsBlank(c) || c is '—' or '–' or '―' or '-' or '*' or '_' or '~' or '.' or ':' or '[' or ']' or '"' or '“' or '”';

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF';

    /// <summary>The length of the dash at an offset: "—", "–", "―" or "--"; 0 for none.</summary>
    private static int DashAt(string text, int at, int end) => text[at] switch
    {
        '—' or '–' or '―' => 1,
        '-' when at + 1 < end && text[at + 1] == '-' => 2,
        '-' when at + 1 < end && text[at + 1] == ' ' => 1,
        '~' when at + 1 < end && text[at + 1] == ' ' => 1,
        _ => 0,
    };

    // "… in May.” — Marit Lund", or a line of its own.
    private static bool IsBehindWords(string text, int start, int dash, out bool isLine)
    {
        int at = dash;
        isLine = false;
        while (at > start && IsBlank(text[at - 1]))
        {
            isLine |= text[at - 1] is '\n' or '\r';
            at--;
        }

        return at > start && at < dash && (isLine || text[at - 1] is '.' or '!' or '?' or '”' or '"' or '…' or '»' or '’');
    }

    // A line of its own that is no sentence.
    private static bool IsSigned(string text, int end)
    {
        int last = end - 1;
        while (last > 0 && IsBlank(text[last]))
            last--;
        return text[last] is not ('.' or '!' or '?' or '”' or '"' or '…' or '»');
    }

    // A name has more words with a capital than without; "— Then they left" is the quotation's own.
    private static bool IsName(string text, int behindDash, int end)
    {
        int capitals = 0;
        int others = 0;
        int comma = text.IndexOfAny(_between, behindDash, end - behindDash);
        for (int at = behindDash; at < (comma < 0 ? end : comma); at++)
        {
            if (!char.IsLetterOrDigit(text[at]) || (at > behindDash && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '\'' or '’')))
                continue;
            if (char.IsLower(text[at]))
                others++;
            else
                capitals++;
        }

        return capitals > others && capitals + others <= MostWords;
    }
}
