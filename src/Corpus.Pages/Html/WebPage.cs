using System.Text;
using Corpus.Pages.Html.Body;
using Corpus.Pages.Html.Lines;
using Corpus.Pages.Html.Markup;
using Corpus.Pages.Html.Metadata;

namespace Corpus.Pages.Html;

/// <summary>A web page taken apart: what it says of itself, and its lines with all that can be told of them.</summary>
internal sealed class WebPage
{
    private WebPage(MarkupPage page, string? address, CancellationToken cancellationToken)
    {
        Metadata = PageMetadata.Read(page, address);
        List<MarkupLine> markup = LineBuilder.Read(page, Metadata.Language?.Value, Visibility.IsHidden, cancellationToken);
        Outlet = OutletReader.Read(Metadata);
        Title = TitleReader.Read(Metadata, markup, Outlet?.Value);
        Byline = AuthorReader.Read(Metadata, Outlet?.Value);
        Published = PublishedReader.Read(Metadata);

        var text = new StringBuilder();
        foreach (MarkupLine line in markup)
            text.Append(line.Text).Append('\n');
        Text = text.ToString();
        var facts = new PageFacts(Title?.Value, Byline?.Value, [.. Descriptions()], Metadata.Body);
        Lines = BodyLines.Read(markup, Text, facts, cancellationToken);
        Byline ??= PrintedByline.Find(Lines, Outlet?.Value, Metadata.Address?.Value);
    }

    public PageMetadata Metadata { get; }

    public Found<string>? Outlet { get; }

    public Found<string>? Title { get; }

    public Found<string>? Byline { get; }

    public Found<DateTime>? Published { get; }

    /// <summary>The lines, a line feed behind each.</summary>
    public string Text { get; }

    public IReadOnlyList<BodyLine> Lines { get; }

    /// <summary>Reads a page.</summary>
    /// <param name="html">The page.</param>
    /// <param name="address">Where it comes from; null for a file of unknown origin.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static WebPage Read(string html, string? address, CancellationToken cancellationToken) =>
        new(MarkupParser.Parse(html, cancellationToken), address, cancellationToken);

    private IEnumerable<string> Descriptions()
    {
        string? data = LinkedData.TextOf(Metadata.Data.Article, "description");
        foreach (string? said in new[] { Metadata.Tags.First("description"), Metadata.Tags.First("og:description"), data })
        {
            if (said is not null)
                yield return said;
        }
    }
}
