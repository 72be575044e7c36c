using System.Globalization;
using System.Text;
using AngleSharp.Html;

namespace Corpus.Pages.Html.Metadata;

/// <summary>Character references that are still there when a page has been parsed: in linked data, and where a page has escaped twice.</summary>
internal static class Entities
{
    private const int LongestName = 32;

    /// <summary>The text with every complete reference (<c>&amp;#8217;</c>, <c>&amp;quot;</c>) undone and every tag taken away.</summary>
    public static string Undo(string text)
    {
        if (text.IndexOf('&') < 0 && text.IndexOf('<') < 0)
            return text;

        var plain = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '&' && SymbolAt(text, i, out int end) is { } symbol)
            {
                plain.Append(symbol);
                i = end;
            }
            else if (text[i] == '<' && i + 1 < text.Length && (char.IsLetter(text[i + 1]) || text[i + 1] == '/') && text.IndexOf('>', i) is > 0 and int close)
            {
                i = close;
            }
            else
            {
                plain.Append(text[i]);
            }
        }

        return plain.ToString();
    }

    private static string? SymbolAt(string text, int start, out int end)
    {
        end = text.IndexOf(';', start, Math.Min(LongestName, text.Length - start));
        if (end < 0)
            return null;

        string name = text.Substring(start + 1, end - start - 1);
        if (name.Length > 1 && name[0] == '#')
            return Number(name);
        return HtmlEntityProvider.Resolver.GetSymbol(name + ";");
    }

    private static string? Number(string name)
    {
        bool isHex = name[1] is 'x' or 'X';
        bool isNumber = int.TryParse(name.Substring(isHex ? 2 : 1), isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture,
            out int code);
        return isNumber && code is > 31 and < 0x110000 and not (>= 0xD800 and < 0xE000) ? char.ConvertFromUtf32(code) : null;
    }
}
