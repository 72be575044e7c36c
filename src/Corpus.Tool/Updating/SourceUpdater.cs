using System.IO.Compression;
using Corpus.Text;
using Corpus.Tool.Adding;
using Corpus.Tool.Fetching;
using Corpus.Tool.Sources;

namespace Corpus.Tool.Updating;

/// <summary>Reads a source's page again: from its address where it has one, else from the original that was kept.</summary>
internal sealed class SourceUpdater(CommandContext context, SourceFolder folder, PageFetcher fetcher)
{
    private const long MostBytes = 512L * 1024 * 1024;

    /// <summary>Whether there is anything to read again.</summary>
    public bool CanUpdate(StoredSource source) => source.Sha256 is not null && (source.Url is not null || folder.KeptOriginal(source) is not null);

    /// <summary>Writes a source that is going to change.</summary>
    /// <returns>What became of it: the same, or why it could not be written.</returns>
    public UpdatedSource Write(UpdatedSource updated)
    {
        try
        {
            if (updated is { Text: { } text, Page: { } page })
                folder.Write(updated.Source.Slug, text, folder.KeptOriginal(updated.Source) is null ? null : page.Bytes, page.Ending);
            return updated;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return updated with { Fault = e.Message };
        }
    }

    /// <summary>Reads the page again. Nothing is written.</summary>
    public async Task<UpdatedSource> ReadAsync(StoredSource source, CancellationToken cancellationToken)
    {
        var updated = new UpdatedSource(source);
        try
        {
            string? kept = folder.KeptOriginal(source);
            (PageOrigin? page, string? fault) = source.Url is { } url ? await fetcher.FetchAsync(url, cancellationToken) : (ReadKept(source, kept!), null);
            if (page is null)
                return updated with { Fault = fault };

            // A kept original is as old as it was.
            DateTimeOffset retrieved = source.Url is null && source.Retrieved is { } before ? before : context.Clock.GetUtcNow();
            ComposedSource composed = SourceComposer.Compose(page, retrieved, cancellationToken);
            if (composed is not { Text: { } text, Article: { } article })
                return updated with { Fault = composed.Fault };
            if (WithoutOrigin(text) == WithoutOrigin(source.Text))
                return updated with { Changes = SourceChanges.Nothing };

            var changes = SourceChanges.Between(ArticleReader.Read(source.Text, cancellationToken), article);
            return updated with { Changes = changes, Page = page, Text = text, Article = article };
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return updated with { Fault = e.Message };
        }
    }

    private static PageOrigin ReadKept(StoredSource source, string kept)
    {
        using var gzip = new GZipStream(File.OpenRead(kept), CompressionMode.Decompress);
        using var content = new MemoryStream();
        byte[] buffer = new byte[64 * 1024];
        for (int read = gzip.Read(buffer); read > 0; read = gzip.Read(buffer))
        {
            if (content.Length + read > MostBytes)
                throw new InvalidDataException("the kept original unpacks to more than a page can be");
            content.Write(buffer, 0, read);
        }

        return new PageOrigin(source.Path, content.ToArray());
    }

    // A page that was sent anew with another token in it, and the same words, has not changed.
    private static string WithoutOrigin(string text) => string.Join(
        "\n",
        text.Split('\n').Where(line => !line.StartsWith("retrieved: ", StringComparison.Ordinal) && !line.StartsWith("sha256: ", StringComparison.Ordinal)));
}
