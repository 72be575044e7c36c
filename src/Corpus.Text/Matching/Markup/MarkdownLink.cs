using Corpus.Text.Language;

namespace Corpus.Text.Matching.Markup;

/// <summary>"[engine](https://example.org/engine)", "![a lamp](lamp.png)": the reader sees the text in square brackets.</summary>
internal static class MarkdownLink
{
    private const int LongestText = 400;

    private const int LongestTarget = 2_000;

    /// <summary>Reads a link at the bracket that closes its text.</summary>
    public static int Read(string text, int close, ReadableText readable)
    {
        if (close + 1 < text.Length && text[close + 1] == '[')
            return ReadReference(text, close, readable);
        if (close + 1 >= text.Length || text[close + 1] != '(')
            return close + 1;

        int open = text.LastIndexOf('[', close, Math.Min(close + 1, LongestText));
        int end = TargetEnd(text, close + 2);
        if (open < 0 || end < 0 || WordScanner.Next(text, open, close) == close)
            return close + 1;

        bool isImage = open > 0 && text[open - 1] == '!';
        readable.Hide(isImage ? open - 1 : open, open + 1);
        readable.Hide(close, end);
        return end;
    }

    // "[the latch][latch]", where a line "[latch]: …" says where that leads.
    private static int ReadReference(string text, int close, ReadableText readable)
    {
        int open = text.LastIndexOf('[', close, Math.Min(close + 1, LongestText));
        int end = text.IndexOf(']', close + 2, Math.Min(text.Length - close - 2, LongestText));
        if (open < 0 || end < 0 || WordScanner.Next(text, open, close) == close)
            return close + 1;

        string name = end == close + 2 ? text.Substring(open + 1, close - open - 1) : text.Substring(close + 2, end - close - 2);
        if (!readable.HasReference(name))
            return close + 1;

        readable.Hide(open, open + 1);
        readable.Hide(close, end + 1);
        return end + 1;
    }

    /// <summary>The targets of all links of a text, each from the bracket before it to the parenthesis behind it.</summary>
    public static IReadOnlyList<string> TargetsIn(string text)
    {
        var targets = new List<string>();
        for (int close = text.IndexOf("](", StringComparison.Ordinal); close >= 0; close = text.IndexOf("](", close + 1, StringComparison.Ordinal))
        {
            if (TargetEnd(text, close + 2) is >= 0 and var end)
                targets.Add(text.Substring(close, end - close));
        }

        return targets;
    }

    /// <summary>The names of which a line "[name]: …" says where they lead.</summary>
    public static HashSet<string> ReferencesIn(string text)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (int open = text.IndexOf("\n[", StringComparison.Ordinal); open >= 0; open = text.IndexOf("\n[", open + 1, StringComparison.Ordinal))
        {
            int close = text.IndexOf("]:", open + 2, Math.Min(text.Length - open - 2, LongestText), StringComparison.Ordinal);
            if (close >= 0)
                names.Add(text.Substring(open + 2, close - open - 2));
        }

        return names;
    }

    /// <summary>The offset behind the parenthesis that closes a link's target; -1 for what is no address.</summary>
    private static int TargetEnd(string text, int start)
    {
        bool isAddress = false;
        int depth = 1;
        for (int i = start; i < text.Length && i - start < LongestTarget; i++)
        {
            switch (text[i])
            {
                case '(':
                    depth++;
                    break;
                case ')' when --depth == 0:
                    return isAddress ? i + 1 : -1;
                case ' ' when isAddress && i + 1 < text.Length && text[i + 1] is '"' or '\'':
                    int title = text.IndexOf(text[i + 1] + ")", i + 2, Math.Min(LongestText, text.Length - i - 2), StringComparison.Ordinal);
                    return title < 0 ? -1 : title + 2;
                case ' ' or '\n' or '\r' or '\t':
                    return -1;
                case '/' or '.' or '#' or ':':
                    isAddress = true;
                    break;
            }
        }

        return -1;
    }
}
