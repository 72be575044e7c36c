namespace Corpus.Text.Verification.Names;

/// <summary>Brings the spellings of a source's address together.</summary>
internal static class Address
{
    private const string HeadLabel = "Request for Comments:";

    /// <summary>How far down the first page the number stands, in UTF-16 code units.</summary>
    private const int LongestHead = 2000;

    /// <summary>
    /// The address without scheme, <c>www.</c>, section and closing slash; <c>rfc:9110</c> for every spelling of that RFC; null for no address.
    /// </summary>
    public static string? Normalize(string name)
    {
        string address = WithoutSection(name);
        if (RfcNumber(address) is { } number)
            return "rfc:" + number;

        int scheme = address.IndexOf("://", StringComparison.Ordinal);
        if (scheme <= 0)
            return null;

        address = address.Substring(scheme + 3).TrimEnd('/');
        return address.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? address.Substring(4) : address;
    }

    /// <summary>The name without the section behind it.</summary>
    public static string WithoutSection(string name)
    {
        int section = name.IndexOf('#');
        return (section < 0 ? name : name.Substring(0, section)).Trim();
    }

    /// <summary>
    /// The names under which a file may be kept that is named with a path or an address, the likeliest first; none for a name that is neither.
    /// </summary>
    public static IEnumerable<string> FileNames(string path)
    {
        int scheme = path.IndexOf("://", StringComparison.Ordinal);
        string[] parts = path.Substring(scheme < 0 ? 0 : scheme + 3).Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length > 1)
            yield return parts[parts.Length - 1];
        if (scheme <= 0 || parts.Length == 0)
            yield break;

        // "https://tc39.es/ecma262/multipage/global-object.html", "https://fetch.spec.whatwg.org/": a document in many pages, or with a host of its own.
        if (parts.Length > 2)
            yield return parts[1];
        if (parts[0].Split('.') is { Length: > 2 } labels && labels[0] != "www")
            yield return labels[0];
    }

    /// <summary>The address of the RFC that says on its first page which one it is; null for other texts.</summary>
    public static string? OfHead(string text)
    {
        int label = text.IndexOf(HeadLabel, 0, Math.Min(text.Length, LongestHead), StringComparison.Ordinal);
        int start = label < 0 ? text.Length : label + HeadLabel.Length;
        while (start < text.Length && text[start] == ' ')
            start++;
        int end = start;
        while (end < text.Length && text[end] is >= '0' and <= '9')
            end++;

        return end > start ? Normalize("rfc" + text.Substring(start, end - start)) : null;
    }

    /// <summary>The number in "RFC 9110", "rfc9110", "rfc9110.txt" and any address that ends in one of these.</summary>
    private static string? RfcNumber(string address)
    {
        string last = address.TrimEnd('/');
        last = last.Substring(last.LastIndexOf('/') + 1);
        if (!last.StartsWith("rfc", StringComparison.OrdinalIgnoreCase))
            return null;

        int start = 3;
        while (start < last.Length && last[start] is ' ' or '-' or '_' or '\u00A0' or '0')
            start++;
        int end = start;
        while (end < last.Length && last[end] is >= '0' and <= '9')
            end++;

        string rest = last.Substring(end);
        return end > start && rest.ToUpperInvariant() is "" or ".TXT" or ".HTML" or ".XML" or ".PDF" or ".MD"
            ? last.Substring(start, end - start)
            : null;
    }
}
