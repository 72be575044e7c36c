using Corpus.Text.Language;
using Corpus.Text.Pages.Lines;

namespace Corpus.Text.Pages.Titles;

/// <summary>The title's words, without the outlet that a page title carries behind a bar, and without the marks of a Markdown heading.</summary>
internal static class TitleText
{
    /// <summary>The words of <paramref name="title"/>; a tail is cut only where it is the outlet or the head stands alone elsewhere on the page.</summary>
    public static string Of(string text, IReadOnlyList<PageLine> lines, TitleCandidate title, string? outlet)
    {
        string words = InlineMarkup.Plain(WithoutHeadingMarks(title.Span.In(text)));
        int bar = words.LastIndexOfAny(['|', '–', '—', '-', '•']);
        if (bar <= 1 || bar + 2 > words.Length || words[bar - 1] != ' ' || words[bar + 1] != ' ')
            return words;

        string head = words.Substring(0, bar).TrimEnd();
        string tail = words.Substring(bar + 1).TrimStart();
        return (outlet is not null && LooseWording.Of(tail.AsSpan()) == LooseWording.Of(outlet.AsSpan())) || StandsAlone(text, lines, head) ? head : words;
    }

    // "# Title" and "## Title ##", but neither "#hashtag" nor "C #".
    private static string WithoutHeadingMarks(string words)
    {
        string marked = words.TrimStart('#');
        int level = words.Length - marked.Length;
        if (level is 0 or > 6 || marked.Length == 0 || marked[0] is not (' ' or '\t'))
            return words;

        string heading = marked.Trim();
        if (heading.EndsWith("}", StringComparison.Ordinal) && heading.LastIndexOf(" {#", StringComparison.Ordinal) is > 0 and int anchor)
            return heading.Substring(0, anchor).TrimEnd();

        string open = heading.TrimEnd('#');
        return open.Length < heading.Length && open.EndsWith(" ", StringComparison.Ordinal) ? open.TrimEnd() : heading;
    }

    private static bool StandsAlone(string text, IReadOnlyList<PageLine> lines, string head)
    {
        string wording = LooseWording.Of(head.AsSpan());
        foreach (PageLine line in lines)
        {
            if (line.Content.Length < head.Length + 8 && line.Content.Length > head.Length - 8
                && LooseWording.Are(text.AsSpan(line.Content.Start, line.Content.Length), wording))
                return true;
        }

        return false;
    }
}
