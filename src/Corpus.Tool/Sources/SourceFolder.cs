using System.IO.Compression;
using System.Text;
using Corpus.Tool.Keeping;

namespace Corpus.Tool.Sources;

/// <summary>The folder of the sources: which pages it has, and under which names.</summary>
internal sealed class SourceFolder
{
    private const string TextEnding = ".txt";
    private const string KeptEnding = ".gz";
    private const int DigitsInName = 8;

    private readonly Dictionary<string, StoredSource> _bySha256 = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StoredSource> _byUrl = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StoredSource> _bySlug = new(StringComparer.OrdinalIgnoreCase);

    private SourceFolder(string path) => Path = path;

    /// <summary>The folder, absolute.</summary>
    public string Path { get; }

    /// <summary>Its sources, by name.</summary>
    public IEnumerable<StoredSource> Sources => _bySlug.Values.OrderBy(source => source.Path, StringComparer.Ordinal);

    /// <summary>Looks through the folder, which may not be there yet.</summary>
    public static SourceFolder Open(string path)
    {
        var folder = new SourceFolder(path);
        if (!Directory.Exists(path))
            return folder;

        foreach (string file in Directory.EnumerateFiles(path, "*" + TextEnding).Order(StringComparer.Ordinal))
        {
            if (StoredSource.Read(file) is { } source)
                folder.Know(source);
        }

        return folder;
    }

    /// <summary>The source that was made of this very page; null when there is none.</summary>
    public StoredSource? OfOriginal(string sha256) => _bySha256.GetValueOrDefault(sha256);

    /// <summary>The source that was fetched from this address; null when there is none.</summary>
    public StoredSource? OfAddress(string url) => _byUrl.GetValueOrDefault(url);

    /// <summary>The source of this name; null when there is none.</summary>
    public StoredSource? OfName(string slug) => _bySlug.GetValueOrDefault(slug);

    /// <summary>A name for a page: the title's, and where another page has that, the beginning of the page's checksum behind it.</summary>
    public string NameFor(string title, string sha256)
    {
        string slug = Slug.Of(title);
        return IsTaken(slug) ? slug + "-" + sha256[..DigitsInName] : slug;
    }

    /// <summary>Writes a source, and with <paramref name="original"/> the page that it was made of, gzipped, beside it.</summary>
    public StoredSource Write(string slug, string text, byte[]? original, string ending)
    {
        if (original is not null)
            AtomicFile.Write(OriginalOf(slug, ending), Gzip(original));

        string file = System.IO.Path.Combine(Path, slug + TextEnding);
        AtomicFile.Write(file, Encoding.UTF8.GetBytes(text));
        var source = new StoredSource(file, text);
        Know(source);
        return source;
    }

    /// <summary>Stores the page that a source was made of beside it, gzipped, unless one is there.</summary>
    public void Keep(StoredSource source, byte[] original, string ending)
    {
        if (KeptOriginal(source) is null)
            AtomicFile.Write(OriginalOf(source.Slug, ending), Gzip(original));
    }

    /// <summary>The kept original of a source; null when there is none.</summary>
    public string? KeptOriginal(StoredSource source) =>
        Directory.EnumerateFiles(Path, "*" + KeptEnding).Order(StringComparer.Ordinal)
            .FirstOrDefault(file => System.IO.Path.GetFileNameWithoutExtension(System.IO.Path.GetFileNameWithoutExtension(file)) == source.Slug);

    private string OriginalOf(string slug, string ending) => System.IO.Path.Combine(Path, slug + ending + KeptEnding);

    private bool IsTaken(string slug) => _bySlug.ContainsKey(slug) || File.Exists(System.IO.Path.Combine(Path, slug + TextEnding));

    private void Know(StoredSource source)
    {
        _bySlug[source.Slug] = source;
        if (source.Sha256 is { } sha256)
            _bySha256[sha256] = source;
        if (source.Url is { } url)
            _byUrl[url] = source;
    }

    private static byte[] Gzip(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
            gzip.Write(content);
        return packed.ToArray();
    }
}
