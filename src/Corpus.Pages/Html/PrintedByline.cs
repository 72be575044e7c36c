using Corpus.Pages.Html.Body;
using Corpus.Pages.Html.Metadata;
using Corpus.Text.Pages.Bylines;
using Corpus.Text.Pages.Lines;

namespace Corpus.Pages.Html;

/// <summary>Who wrote an article, as it is printed beside the title in a line that says by its words or its classes that it is a byline.</summary>
internal static class PrintedByline
{
    private const int LinesAbove = 4;
    private const int LinesBelow = 12;
    private const int LongestByline = 20;

    /// <summary>The names; null where nobody is named.</summary>
    public static Found<string>? Find(IReadOnlyList<BodyLine> lines, string? outlet, string? address)
    {
        foreach (BodyLine line in lines)
        {
            bool isNear = line.LinesFromTitle is >= -LinesAbove and <= LinesBelow && !line.IsTitle && line.Text.Words <= LongestByline && !line.IsProse;
            bool isByline = line.Text.Is(LineCategories.Byline) || (line.Near & MarkupWords.Byline) != 0;
            if (isNear && isByline && NamesIn(line.Markup.Text) is { } names && AuthorReader.Join([names], outlet, address) is { } authors)
                return new Found<string>(authors, "byline");
        }

        return null;
    }

    private static string? NamesIn(string line) =>
        ByPhrase.NamesIn(line) ?? (PersonNames.Read(line, 0, out _) is { Count: > 0 } names ? ByPhrase.Joined(line, names) : null);
}
