using Corpus.Text.Language;

namespace Corpus.Text.Pages.Lines;

/// <summary>Web and mail addresses in a line.</summary>
internal static class WebAddress
{
    private const int LongestTopLevelDomain = 6;

    /// <summary>Whether an address has its dot, its @ or its :// at <paramref name="index"/>.</summary>
    public static bool IsAt(ReadOnlySpan<char> line, int index) => line[index] switch
    {
        '@' => index > 0 && IsLabel(line, index - 1) && IsLabel(line, index + 1),
        '/' => index > 1 && line[index - 1] == '/' && line[index - 2] == ':',
        _ => index > 1 && IsLabel(line, index - 1) && EndsDomain(line, index + 1),
    };

    /// <summary>Where the domain whose last dot is at <paramref name="dot"/> starts.</summary>
    public static int StartOfDomain(ReadOnlySpan<char> line, int dot)
    {
        int start = dot;
        while (start > 0 && (IsLabel(line, start - 1) || (line[start - 1] is '.' or '-' && start > 1 && IsLabel(line, start - 2))))
            start--;

        return start;
    }

    /// <summary>The first domain of the line; empty when there is none.</summary>
    public static ReadOnlySpan<char> FirstDomain(ReadOnlySpan<char> line)
    {
        for (int i = 1; i < line.Length; i++)
        {
            if (line[i] != '.' || !IsAt(line, i))
                continue;

            int end = i + 1;
            while (end < line.Length && (IsLabel(line, end) || (line[end] is '.' or '-' && IsLabel(line, end + 1))))
                end++;

            ReadOnlySpan<char> domain = line.Slice(StartOfDomain(line, i));
            domain = domain.Slice(0, end - (line.Length - domain.Length));
            return domain.StartsWith("www.".AsSpan(), StringComparison.OrdinalIgnoreCase) ? domain.Slice(4) : domain;
        }

        return default;
    }

    private static bool EndsDomain(ReadOnlySpan<char> line, int start)
    {
        int end = start;
        while (end < line.Length && line[end] is >= 'a' and <= 'z' && end - start <= LongestTopLevelDomain)
            end++;

        return end - start is >= 2 and <= LongestTopLevelDomain
            && (end == line.Length || !char.IsLetterOrDigit(line[end]))
            && Lexicon.TopLevelDomains.Contains(line.Slice(start, end - start).ToString());
    }

    private static bool IsLabel(ReadOnlySpan<char> line, int index) =>
        index >= 0 && index < line.Length && line[index] is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9';
}
