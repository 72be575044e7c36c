using Corpus.Pages.Html.Body;
using Corpus.Pages.Html.Metadata;
using Corpus.Text.Pages.Body;
using Corpus.Text.Pages.Lines;
using Corpus.Text.Pages.Published;

namespace Corpus.Pages.Html;

/// <summary>Reads a web page: its text in reading order, which lines are the article, and what the page says of itself.</summary>
internal static class HtmlReader
{
    private const int LinesAboveTitle = 4;

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
        WebPage page = WebPage.Read(html, address, cancellationToken);
        if (page.Metadata.Page.Elements.Count == 1)
            return PageReading.Refused("it is no web page: there are no tags in it");
        if (page.Lines.Count == 0)
            return PageReading.Refused("the page has no text: a script may make it in the browser; save it there as a complete page");

        bool[] isBody = BodyChain.Fitted.Call(page.Lines);
        if (!Array.Exists(isBody, static isOne => isOne))
            return PageReading.Refused(LoginWall.Is(page) ? "the page asks to log in: save it from a browser where you are logged in"
                : "no article was found on the page");
        return PageReading.Of(new PageDocument
        {
            Title = page.Title,
            Byline = page.Byline,
            Outlet = page.Outlet,
            Published = page.Published ?? PublishedOf(page, isBody),
            Url = page.Metadata.Address,
            Language = page.Metadata.Language,
            Lines = LineLabels.Of(page, isBody),
        });
    }

    // Printed at the head of the article, or told by the address; the last change is better than nothing.
    private static Found<DateTime>? PublishedOf(WebPage page, bool[] isBody)
    {
        int first = Array.IndexOf(isBody, true);
        int title = Math.Max(0, page.Lines.ToList().FindLastIndex(first, line => line.IsTitle));
        int from = page.Lines[Math.Max(0, title - LinesAboveTitle)].Markup.Block.Start;
        return PublishedReader.ReadTime(page.Metadata, from, page.Lines[first].Markup.Block.End)
            ?? PrintedDate(page, isBody)
            ?? PublishedReader.ReadWeak(page.Metadata);
    }

    private static Found<DateTime>? PrintedDate(WebPage page, bool[] isBody)
    {
        var run = new BodyRun(Array.IndexOf(isBody, true), Array.LastIndexOf(isBody, true));
        List<PageLine> lines = [.. page.Lines.Select(line => line.Text)];
        int title = page.Lines.ToList().FindLastIndex(run.First, line => line.IsTitle);
        return new DateFinder(page.Text, lines, run, title < 0 ? null : title).Find() is { } date
            && new DateOrder(page.Text, lines, run.First, page.Metadata.Language?.Value).Settle(date.Date, date.Index) is { } day
            ? new Found<DateTime>(day, "text")
            : null;
    }
}
