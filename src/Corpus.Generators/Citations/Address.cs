namespace Corpus.Generators.Citations;

/// <summary>Brings the spellings of a source's address together.</summary>
internal static class Address
{
    /// <summary>The address without scheme, <c>www.</c>, section and closing slash; <c>rfc:9110</c> for every spelling of that RFC; null for no address.</summary>
    public static string? Normalize(string name)
    {
        string address = name.Trim();
        int section = address.IndexOf('#');
        if (section >= 0)
            address = address.Substring(0, section).TrimEnd();
        if (RfcNumber(address) is { } number)
            return "rfc:" + number;

        int scheme = address.IndexOf("://", StringComparison.Ordinal);
        if (scheme <= 0)
            return null;

        address = address.Substring(scheme + 3).TrimEnd('/');
        return address.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? address.Substring(4) : address;
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
