using Microsoft.Playwright;

namespace Corpus.Report.BrowserTests;

/// <summary>A page in the browser, with everything that it should not have done.</summary>
public sealed class OpenedPage : IAsyncDisposable
{
    private readonly List<string> _complaints = [];

    private OpenedPage(IPage page)
    {
        Page = page;
        page.Console += (_, message) => Complain(message.Type is "error" or "warning", $"{message.Type}: {message.Text}");
        page.PageError += (_, error) => Complain(true, $"error: {error}");
        page.Dialog += (_, dialog) => Complain(true, $"dialog: {dialog.Message}");
        page.Request += (_, request) => Complain(!request.Url.StartsWith("file:", StringComparison.Ordinal), $"request: {request.Url}");
    }

    public IPage Page { get; }

    /// <summary>Errors and warnings of the console, dialogs, requests to anywhere.</summary>
    public IReadOnlyList<string> Complaints
    {
        get
        {
            lock (_complaints)
                return [.. _complaints];
        }
    }

    public static async Task<OpenedPage> OpenAsync(IPage page, string address)
    {
        var opened = new OpenedPage(page);
        await page.GotoAsync(address);
        return opened;
    }

    /// <summary>How much wider the page is than its window.</summary>
    public Task<int> SidewaysAsync() => Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");

    /// <summary>The headlines of the articles that are shown.</summary>
    public async Task<IReadOnlyList<string>> HeadlinesAsync() => await Page.Locator("details.a:not([hidden]) > summary h3").AllTextContentsAsync();

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();

    private void Complain(bool isComplaint, string what)
    {
        if (!isComplaint)
            return;
        lock (_complaints)
            _complaints.Add(what);
    }
}
