using System.Globalization;
using Corpus.Text.Language;

namespace Corpus.Text.Matching.Markup;

/// <summary>"&amp;rsquo;", "&amp;#8217;", "&amp;#x2019;": a character by its name or its number.</summary>
internal static class HtmlEntity
{
    private const int LongestName = 8;

    private static readonly Dictionary<string, char> _characters = EmbeddedTable.Rows("entities.tsv").ToDictionary(
        row => row[0],
        row => (char)int.Parse(row[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture),
        StringComparer.Ordinal);

    public static int Read(string text, int start, ReadableText readable)
    {
        int end = text.IndexOf(';', start, Math.Min(LongestName + 2, text.Length - start));
        if (end < 0 || CharacterOf(text.Substring(start + 1, end - start - 1)) is not char c)
            return start + 1;

        readable.Put(start, c);
        readable.Hide(start + 1, end + 1);
        return end + 1;
    }

    private static char? CharacterOf(string name)
    {
        if (_characters.TryGetValue(name, out char named))
            return named;
        if (name.Length < 2 || name[0] != '#')
            return null;

        bool isHexadecimal = name[1] is 'x' or 'X';
        string digits = name.Substring(isHexadecimal ? 2 : 1);
        return int.TryParse(digits, isHexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            && number is > 0 and <= char.MaxValue && !char.IsSurrogate((char)number)
                ? (char)number
                : null;
    }
}
