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
