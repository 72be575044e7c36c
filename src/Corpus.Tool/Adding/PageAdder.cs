using Corpus.Text;
using Corpus.Tool.Fetching;
using Corpus.Tool.Sources;

namespace Corpus.Tool.Adding;

/// <summary>Adds pages to a folder of sources, one after another. What is wrong with one keeps none of the others.</summary>
internal sealed class PageAdder(CommandContext context, SourceFolder folder, PageFetcher fetcher, bool keepsOriginals)
{
    private const long MostBytes = 200L * 1024 * 1024;

    /// <summary>Adds the page of a file or an address.</summary>
    public async Task<AddedPage> AddAsync(string name, CancellationToken cancellationToken)
    {
        var added = new AddedPage(context.Shown(name));
        try
        {
            if (PageInputs.FaultOf(name, context) is { } missing)
                return added with { Fault = missing };
            if (PageInputs.IsAddress(name) && folder.OfAddress(name) is { } known)
                return Known(added, known, cancellationToken);

            (PageOrigin? page, string? fault) = PageInputs.IsAddress(name) ? await fetcher.FetchAsync(name, cancellationToken) : ReadFile(name);
            return page is null ? added with { Fault = fault } : Add(added, page, cancellationToken);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return added with { Fault = e.Message };
        }
    }

    private AddedPage Add(AddedPage added, PageOrigin page, CancellationToken cancellationToken)
    {
        if (folder.OfOriginal(page.Sha256) is { } made)
        {
            if (keepsOriginals)
                folder.Keep(made, page.Bytes, page.Ending);
            return Known(added, made, cancellationToken);
        }

        if (page.Address is { } address && folder.OfAddress(address) is { } known)
            return Known(added, known, cancellationToken);

        ComposedSource composed = SourceComposer.Compose(page, context.Clock.GetUtcNow(), cancellationToken);
        if (composed is not { Text: { } text, Article: { } article })
            return added with { Fault = composed.Fault };

        // A page that is sent anew each time, with another token in it, is known by its address; a site's bad address for all its pages is not enough.
        if (article.Url is { } url && folder.OfAddress(url) is { } same && ArticleReader.Read(same.Text, cancellationToken).Title == article.Title)
            return Known(added, same, cancellationToken);

        string slug = folder.NameFor(article.Title ?? page.PlainName, page.Sha256);
        if (folder.OfName(slug) is { } other)
            return Known(added, other, cancellationToken);

        return added with { Source = folder.Write(slug, text, keepsOriginals ? page.Bytes : null, page.Ending), Article = article };
    }

    private static AddedPage Known(AddedPage added, StoredSource known, CancellationToken cancellationToken) =>
        added with { Source = known, Article = ArticleReader.Read(known.Text, cancellationToken), WasThere = true };

    private static (PageOrigin? Page, string? Fault) ReadFile(string path)
    {
        var file = new FileInfo(path);
        return file.Length > MostBytes ? (null, "it is larger than 200 MB")
            : (new PageOrigin(path, File.ReadAllBytes(path)), null);
    }
}
