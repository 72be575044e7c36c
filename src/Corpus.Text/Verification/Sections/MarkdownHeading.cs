using System.Text;

namespace Corpus.Text.Verification.Sections;

/// <summary>"## Title" and a title underlined with "=" or "-".</summary>
internal static class MarkdownHeading
{
    private const int MostMarks = 6;

    /// <summary>The heading that the line is; null for another line.</summary>
    public static Heading? Read(string line, int start)
    {
        int marks = 0;
        while (marks < line.Length && line[marks] == '#')
            marks++;
        return marks is > 0 and <= MostMarks && marks < line.Length && line[marks] is ' ' or '\t'
            ? Of(line.Substring(marks).Trim().TrimEnd('#').TrimEnd(), marks, start)
            : null;
    }

    /// <summary>The heading that the line is because of the one below it; null for another line.</summary>
    public static Heading? Underlined(string line, string below, int start)
    {
        string rule = below.TrimEnd();
        return rule.Length >= 3 && line.Trim().Length > 0 && (rule.All(c => c == '=') || rule.All(c => c == '-'))
            ? Of(line.Trim(), rule[0] == '=' ? 1 : 2, start)
            : null;
    }

    private static Heading? Of(string written, int rank, int start)
    {
        var anchors = new List<string>();

        // "Title {#id}"
        int id = written.LastIndexOf("{#", StringComparison.Ordinal);
        if (id > 0 && written.EndsWith("}", StringComparison.Ordinal))
        {
            anchors.Add(written.Substring(id + 2, written.Length - id - 3).Trim().ToLowerInvariant());
            written = written.Substring(0, id).TrimEnd();
        }

        string title = WithoutLinks(written);
        if (title.Length == 0)
            return null;

        anchors.Add(Slug.Of(title));
        if (NumberedHeading.Read(title, start) is { } numbered)
            anchors.AddRange(numbered.Anchors);
        return new Heading(start, rank, title, anchors);
    }

    // "[text](address)" reads "text".
    private static string WithoutLinks(string written)
    {
        var title = new StringBuilder(written.Length);
        for (int i = 0; i < written.Length; i++)
        {
            int close = written[i] == ']' && i + 1 < written.Length && written[i + 1] == '(' ? written.IndexOf(')', i) : -1;
            if (close > 0)
                i = close;
            else if (written[i] is not ('[' or '`' or '*'))
                title.Append(written[i]);
        }

        return title.ToString().Trim();
    }
}
