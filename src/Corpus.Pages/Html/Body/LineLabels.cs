using Corpus.Text.Model;
using Corpus.Text.Pages.Lines;

namespace Corpus.Pages.Html.Body;

/// <summary>Gives every line its region, once it is known which are the article's.</summary>
internal static class LineLabels
{
    private const int HeadLines = 12;
    private const int LongestByline = 28;

    /// <summary>The lines as they are written.</summary>
    public static IReadOnlyList<DocumentLine> Of(WebPage page, IReadOnlyList<bool> isBody)
    {
        int first = 0;
        while (first < isBody.Count && !isBody[first])
            first++;

        var lines = new List<DocumentLine>(page.Lines.Count);
        for (int i = 0; i < page.Lines.Count; i++)
        {
            BodyLine line = page.Lines[i];
            Region region = RegionOf(line, isBody[i], isHead: i < first && first - i <= HeadLines);
            lines.Add(new DocumentLine(line.Markup.Text, region) { IsListItem = line.Markup.IsListItem });
        }

        return lines;
    }

    private static Region RegionOf(BodyLine line, bool isBody, bool isHead)
    {
        if (line.IsTitle)
            return Region.Title;
        if (isBody)
            return Region.Body;
        if (line.IsIn(Landmarks.Caption) || (line.IsIn(Landmarks.Figure) && line.LinkShare < 0.5) || (line.IsInHalf && (line.Near & MarkupWords.Caption) != 0))
            return Region.Caption;
        if (isHead && line.Text.Words <= LongestByline
            && (line.NamesAuthor || line.Text.IsDateLine || line.Text.Is(LineCategories.Byline) || (line.Near & MarkupWords.Byline) != 0))
            return Region.Byline;
        if (line.Has(MarkupWords.Related) || line.IsIn(Landmarks.InnerArticle) || line.Text.Is(LineCategories.Related))
            return Region.Related;
        return line.Text.Is(LineCategories.Caption) && line.IsInHalf ? Region.Caption : Region.Boilerplate;
    }
}
