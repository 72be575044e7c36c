namespace Corpus.Pages.Html.Metadata;

/// <summary>Addresses of pages.</summary>
internal static class PageAddress
{
    /// <summary>Whether two addresses are one page's: scheme, <c>www.</c>, query, fragment and a final slash aside.</summary>
    public static bool AreOne(string? left, string? right) =>
        left is not null && right is not null && Key(left) is { Length: > 0 } key && key == Key(right);

    /// <summary>The host without <c>www.</c>, in small letters; null for what is no http or https address.</summary>
    public static string? HostOf(string? address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) || uri.Scheme is not ("http" or "https"))
            return null;
        string host = uri.Host.ToLowerInvariant();
        return host.StartsWith("www.", StringComparison.Ordinal) ? host.Substring(4) : host;
    }

    private static string Key(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https"
            ? HostOf(address) + uri.AbsolutePath.TrimEnd('/').ToLowerInvariant()
            : "";
}
