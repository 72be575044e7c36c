namespace Corpus.Text.Verification.Sections;

/// <summary>Finds the headings of a text, whatever its form.</summary>
internal static class Headings
{
    /// <summary>A longer line is a paragraph.</summary>
    private const int Longest = 300;

    /// <summary>The headings, in the order of the text.</summary>
    public static IEnumerable<Heading> Of(string text)
    {
        IEnumerable<Heading> markup = text.IndexOf('<') >= 0 ? MarkupAnchors.Read(text) : [];
        return OfLines(text).Concat(markup).OrderBy(heading => heading.Start);
    }

    private static IEnumerable<Heading> OfLines(string text)
    {
        bool isCode = false;
        string above = "";
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf('\n', start);
            int next = end < 0 ? text.Length : end + 1;
            string line = text.Substring(start, (end < 0 ? text.Length : end) - start).TrimEnd('\r', '\f', ' ');

            // What begins with "#" in a block of code is a comment.
            if (line.TrimStart() is { } bare && (bare.StartsWith("```", StringComparison.Ordinal) || bare.StartsWith("~~~", StringComparison.Ordinal)))
                isCode = !isCode;
            else if (!isCode && line.Length <= Longest && (MarkdownHeading.Read(line, start) ?? Underlined(line, above, text, next, start)
                ?? NumberedHeading.Read(line, start)) is { } heading)
                yield return heading;

            above = line;
            start = next;
        }
    }

    private static Heading? Underlined(string line, string above, string text, int next, int start)
    {
        if (above.Length > 0 || next >= text.Length || text[next] is not ('=' or '-'))
            return null;

        int end = text.IndexOf('\n', next);
        return MarkdownHeading.Underlined(line, text.Substring(next, (end < 0 ? text.Length : end) - next), start);
    }
}
