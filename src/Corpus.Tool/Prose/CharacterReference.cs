using AngleSharp.Html;

namespace Corpus.Tool.Prose;

/// <summary>Which characters of a page stand for which of its text: <c>&amp;eacute;</c> is one, and so is the line end of two.</summary>
internal static class CharacterReference
{
    private const int LongestName = 32;

    /// <summary>How many characters of the file stand for how many of what was read of it; none of the text for what a reader drops.</summary>
    public static (int Written, int Read) Next(ReadOnlySpan<char> file, ReadOnlySpan<char> read)
    {
        if (read.IsEmpty)
            return (1, 0);
        if (file[0] == '&' && Reference(file, read) is { Written: > 0 } reference)
            return reference;
        if (file[0] == '\r' && read[0] == '\n')
            return (file.Length > 1 && file[1] == '\n' ? 2 : 1, 1);
        return (1, file[0] == read[0] || (file[0] == '\0' && read[0] == '\uFFFD') ? 1 : 0);
    }

    private static (int Written, int Read) Reference(ReadOnlySpan<char> file, ReadOnlySpan<char> read) =>
        file.Length > 1 && file[1] == '#' ? Numbered(file, read) : Named(file, read);

    private static (int Written, int Read) Numbered(ReadOnlySpan<char> file, ReadOnlySpan<char> read)
    {
        bool isHex = file.Length > 2 && file[2] is 'x' or 'X';
        int start = isHex ? 3 : 2;
        int end = start;
        while (end < file.Length && (isHex ? char.IsAsciiHexDigit(file[end]) : char.IsAsciiDigit(file[end])))
            end++;
        if (end == start)
            return default;
        return (end < file.Length && file[end] == ';' ? end + 1 : end, read.Length > 1 && char.IsHighSurrogate(read[0]) ? 2 : 1);
    }

    // The longest name that there is: "&notit;" is "¬it;".
    private static (int Written, int Read) Named(ReadOnlySpan<char> file, ReadOnlySpan<char> read)
    {
        int end = 1;
        while (end < file.Length && end <= LongestName && char.IsAsciiLetterOrDigit(file[end]))
            end++;
        for (int length = end < file.Length && file[end] == ';' ? end + 1 : end; length > 2; length--)
        {
            if (HtmlEntityProvider.Resolver.GetSymbol(file[1..length].ToString()) is { Length: > 0 } symbol && read.StartsWith(symbol))
                return (length, symbol.Length);
        }

        return default;
    }
}
