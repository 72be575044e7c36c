namespace Corpus.Text.Reading;

/// <summary>The title's words, without the outlet that a page title carries behind a bar.</summary>
internal static class TitleText
{
    /// <summary>The words of <paramref name="title"/>; a tail is cut only where it is the outlet or the head stands alone elsewhere on the page.</summary>
    public static string Of(string text, IReadOnlyList<PageLine> lines, TitleCandidate title, string? outlet)
    {
        string words = title.Span.In(text);
        int bar = words.LastIndexOfAny(['|', '–', '—', '-', '•']);
        if (bar <= 1 || bar + 2 > words.Length || words[bar - 1] != ' ' || words[bar + 1] != ' ')
            return words;

        string head = words.Substring(0, bar).TrimEnd();
        string tail = words.Substring(bar + 1).TrimStart();
        return (outlet is not null && Letters.Of(tail.AsSpan()) == Letters.Of(outlet.AsSpan())) || StandsAlone(text, lines, head) ? head : words;
    }

    private static bool StandsAlone(string text, IReadOnlyList<PageLine> lines, string head)
    {
        string wording = Letters.Of(head.AsSpan());
        foreach (PageLine line in lines)
        {
            if (line.Content.Length < head.Length + 8 && line.Content.Length > head.Length - 8 && Letters.Are(text.AsSpan(line.Content.Start, line.Content.Length), wording))
                return true;
        }

        return false;
    }
}
