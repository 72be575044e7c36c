using System.Globalization;

namespace Corpus.Generators.Tests.Characters;

/// <summary>What Unicode's own tables say of each code point, whatever the product says.</summary>
internal static class UnicodeTable
{
    private static readonly string _file = Path.Combine(Repository.Root, "tests", "Corpus.Generators.Tests", "Characters", "invisible-characters.tsv");

    /// <summary>The first and the last of each range of characters that nobody sees.</summary>
    public static IReadOnlyList<(int First, int Last)> InvisibleRanges { get; } =
    [
        .. File.ReadLines(_file)
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split('\t'))
            .Select(fields => (Code(fields[0]), Code(fields[1]))),
    ];

    /// <summary>Every code point that can stand in well-formed text.</summary>
    public static IEnumerable<int> CodePoints => Enumerable.Range(0, 0x110000).Where(codePoint => codePoint is < 0xD800 or > 0xDFFF);

    public static bool IsInvisible(int codePoint) => InvisibleRanges.Any(range => codePoint >= range.First && codePoint <= range.Last);

    /// <summary>The three areas that Unicode gives away; the last two code points of each plane are nobody's.</summary>
    public static bool IsPrivateUse(int codePoint) => codePoint is (>= 0xE000 and <= 0xF8FF) or >= 0xF0000 && (codePoint & 0xFFFE) != 0xFFFE;

    private static int Code(string hexadecimal) => int.Parse(hexadecimal, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
