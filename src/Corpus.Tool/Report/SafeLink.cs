namespace Corpus.Tool.Report;

/// <summary>Which addresses of a source may be followed from the page.</summary>
internal static class SafeLink
{
    /// <summary>The address, when it leads to the web and nowhere else; null for scripts, data, files and what is no address.</summary>
    public static string? Of(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
            ? uri.AbsoluteUri
            : null;
}
