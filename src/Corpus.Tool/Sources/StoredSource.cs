using System.Text;
using Corpus.Text.Pages;

namespace Corpus.Tool.Sources;

/// <summary>A source in the folder: its file, its text, and what its head says of where it comes from.</summary>
internal sealed record StoredSource(string Path, string Text)
{
    private readonly Page _page = PageReader.Read(Text[..HeadLength(Text)]);

    /// <summary>The SHA-256 of the original; null where the head has none.</summary>
    public string? Sha256 => _page.Sha256;

    /// <summary>The address of the page; null where the head has none.</summary>
    public string? Url => _page.Url;

    /// <summary>When the text was taken from the original.</summary>
    public DateTimeOffset? Retrieved => _page.Retrieved;

    /// <summary>The name of the file without its ending.</summary>
    public string Slug => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>Reads the file; null when it cannot be read as text.</summary>
    public static StoredSource? Read(string path)
    {
        try
        {
            return new StoredSource(path, File.ReadAllText(path, new UTF8Encoding(false, throwOnInvalidBytes: true)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            return null;
        }
    }

    // The head alone is looked at: a folder may hold thousands.
    private static int HeadLength(string text)
    {
        if (!text.StartsWith("---", StringComparison.Ordinal))
            return 0;

        int end = text.IndexOf("\n---", 3, StringComparison.Ordinal);
        return end < 0 ? 0 : Math.Min(text.Length, end + 5);
    }
}
