using Corpus.Pages.Html.Lines;
using Corpus.Pages.Html.Markup;

namespace Corpus.Pages.Html;

/// <summary>Reads a web page: its text in reading order, which lines are the article, and what the page says of itself.</summary>
internal static class HtmlReader
{
    /// <summary>Reads <paramref name="bytes"/>.</summary>
    /// <param name="bytes">The page as it was sent or stored.</param>
    /// <param name="charset">The encoding that the server named; null where nobody did.</param>
    /// <param name="address">Where the page comes from; null for a file of unknown origin.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static PageReading Read(byte[] bytes, string? charset = null, string? address = null, CancellationToken cancellationToken = default) =>
        Read(HtmlEncoding.Decode(bytes, charset), address, cancellationToken);

    /// <summary>Reads a page that is text already.</summary>
    /// <inheritdoc cref="Read(byte[], string, string, CancellationToken)"/>
    public static PageReading Read(string html, string? address = null, CancellationToken cancellationToken = default)
    {
        MarkupPage page = MarkupParser.Parse(html, cancellationToken);
        List<MarkupLine> lines = LineBuilder.Read(page, null, _ => false, cancellationToken);
        if (lines.Count == 0)
            return PageReading.Refused("the page has no text");

        return PageReading.Of(new PageDocument
        {
            Url = address is null ? null : new Found<string>(address, "address"),
            Lines = [.. lines.Select(line => new DocumentLine(line.Text) { IsListItem = line.IsListItem })],
        });
    }
}
