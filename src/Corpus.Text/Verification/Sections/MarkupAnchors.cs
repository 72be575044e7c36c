namespace Corpus.Text.Verification.Sections;

/// <summary>Tags with an <c>id</c> or a <c>name</c>, in HTML and in Markdown that has some.</summary>
internal static class MarkupAnchors
{
    // A tag or a title that is longer was never ended.
    private const int LongestTag = 2000;
    private const int LongestTitle = 500;

    // Whose ends are looked for; a page with more of them has them from a program.
    private const int MostContainers = 500;

    private static readonly string[] _containers = ["section", "article", "div", "main", "aside", "dl", "ol", "ul", "table", "blockquote"];

    public static IEnumerable<Heading> Read(string text)
    {
        int containers = 0;
        for (int at = text.IndexOf('<'); at >= 0; at = text.IndexOf('<', at + 1))
        {
            int nameEnd = at + 1;
            while (nameEnd < text.Length && char.IsLetterOrDigit(text[nameEnd]))
                nameEnd++;
            int end = nameEnd == at + 1 ? -1 : text.IndexOf('>', nameEnd, Math.Min(LongestTag, text.Length - nameEnd));
            if (end < 0)
                continue;

            string tag = text.Substring(at + 1, nameEnd - at - 1).ToLowerInvariant();
            string attributes = text.Substring(nameEnd, end - nameEnd);
            string?[] given = [Value(attributes, "id"), tag == "a" ? Value(attributes, "name") : null];
            string[] anchors = [.. given.OfType<string>().Select(anchor => anchor.ToLowerInvariant())];
            bool isHeading = tag.Length == 2 && tag[0] == 'h' && tag[1] is >= '1' and <= '6';
            if (isHeading)
                yield return new Heading(at, tag[1] - '0', TitleOf(text, end + 1, tag), anchors);
            else if (anchors.Length > 0 && _containers.Contains(tag) && containers++ < MostContainers)
                yield return new Heading(at, Heading.Lowest, anchors[0], anchors, EndOf(text, end + 1, tag));
            else if (anchors.Length > 0)
                yield return new Heading(at, Heading.Lowest, anchors[0], anchors);
        }
    }

    private static string? Value(string attributes, string name)
    {
        for (int at = attributes.IndexOf(name, StringComparison.OrdinalIgnoreCase);
            at >= 0;
            at = attributes.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (at == 0 || !char.IsWhiteSpace(attributes[at - 1]))
                continue;

            string behind = attributes.Substring(at + name.Length).TrimStart();
            if (behind.Length < 2 || behind[0] != '=')
                continue;

            behind = behind.Substring(1).TrimStart();
            int end = behind.Length == 0 ? 0 : behind[0] is '"' or '\'' ? behind.IndexOf(behind[0], 1) : behind.IndexOfAny([' ', '\t', '\r', '\n', '/']);
            string value = (end < 0 ? behind : behind.Substring(0, end)).Trim('"', '\'');
            if (value.Length > 0)
                return value;
        }

        return null;
    }

    private static string TitleOf(string text, int start, string tag)
    {
        int end = text.IndexOf("</" + tag, start, Math.Min(LongestTitle, text.Length - start), StringComparison.OrdinalIgnoreCase);
        string inside = end < 0 ? "" : text.Substring(start, end - start);
        for (int open = inside.IndexOf('<'); open >= 0; open = inside.IndexOf('<'))
        {
            int close = inside.IndexOf('>', open);
            inside = close < 0 ? inside.Substring(0, open) : inside.Remove(open, close - open + 1);
        }

        return inside.Trim();
    }

    /// <summary>Where the element ends that begins at <paramref name="start"/>; null when it does not.</summary>
    private static int? EndOf(string text, int start, string tag)
    {
        int depth = 1;
        for (int at = text.IndexOf('<', start); at >= 0; at = text.IndexOf('<', at + 1))
        {
            bool isEnd = at + 1 < text.Length && text[at + 1] == '/';
            int name = isEnd ? at + 2 : at + 1;
            if (string.Compare(text, name, tag, 0, tag.Length, StringComparison.OrdinalIgnoreCase) != 0
                || name + tag.Length >= text.Length || char.IsLetterOrDigit(text[name + tag.Length]))
                continue;

            depth += isEnd ? -1 : 1;
            if (depth == 0)
                return at;
        }

        return null;
    }
}
