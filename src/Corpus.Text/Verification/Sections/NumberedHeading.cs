namespace Corpus.Text.Verification.Sections;

/// <summary>"5.3.1.  Title", "Appendix A.  Title", "A.1.  Title" at the beginning of a line: the headings of RFCs and of other specifications in plain
/// text.</summary>
internal static class NumberedHeading
{
    private const string Appendix = "Appendix ";
    private const int DeepestIndentation = 2;

    /// <summary>The heading that the line is; null for another line, and for one of a table of contents.</summary>
    public static Heading? Read(string line, int start)
    {
        int at = 0;
        while (at < line.Length && line[at] == ' ')
            at++;
        if (at > DeepestIndentation || at >= line.Length)
            return null;

        bool isAppendix = string.CompareOrdinal(line, at, Appendix, 0, Appendix.Length) == 0;
        int first = isAppendix ? at + Appendix.Length : at;
        int end = EndOfNumber(line, first);
        string number = line.Substring(first, end - first).TrimEnd('.');
        if (number.Length == 0 || (char.IsLetter(number[0]) && !isAppendix && number.IndexOf('.') < 0))
            return null;

        string title = line.Substring(end).TrimStart('.', ':').Trim();
        if (title.Length == 0 || (end < line.Length && line[end] is not (' ' or '\t' or ':')) || char.IsLower(title[0]) || IsOfContents(title))
            return null;

        string key = number.ToLowerInvariant();
        string[] numbered = char.IsLetter(number[0]) ? ["appendix-" + key, "section-" + key, key] : ["section-" + key, key];
        string slug = Slug.Of(title);
        string[] anchors = [.. numbered, "sec-" + key, "rfc.section." + key, slug, "name-" + slug, Slug.Of(line)];
        return new Heading(start, number.Count(c => c == '.') + 1, line.Trim(), anchors);
    }

    // Digits, or one capital letter, and then more digits behind full stops.
    private static int EndOfNumber(string line, int start)
    {
        int at = start;
        if (at < line.Length && line[at] is >= 'A' and <= 'Z')
            at++;
        else
            at = EndOfDigits(line, at);
        if (at == start)
            return start;

        while (at < line.Length && line[at] == '.')
        {
            int next = EndOfDigits(line, at + 1);
            at = next;
            if (at < line.Length && line[at] != '.')
                break;
        }

        return at;
    }

    private static int EndOfDigits(string line, int at)
    {
        while (at < line.Length && line[at] is >= '0' and <= '9')
            at++;
        return at;
    }

    // "Title . . . . . 12", "Title.....12".
    private static bool IsOfContents(string title) =>
        title.IndexOf(". .", StringComparison.Ordinal) >= 0 || title.IndexOf("...", StringComparison.Ordinal) >= 0;
}
