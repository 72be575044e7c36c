using System.Globalization;
using System.Text;

namespace Corpus.Generators.Emit;

/// <summary>C# literals of untrusted text: whatever it holds, the literal is one token of visible characters, and its value is the text.</summary>
/// <remarks>The characters are told by their code, not by their category, which differs from one host's Unicode tables to another's.</remarks>
internal static class Literal
{
    /// <summary>A string literal, or <c>null</c>.</summary>
    public static string Of(string? text)
    {
        if (text is null)
            return "null";

        var literal = new StringBuilder(text.Length + 2).Append('"');
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                AppendPair(literal, c, text[++i]);
            else if (c is '"' or '\\')
                literal.Append('\\').Append(c);
            else if (IsHidden(c))
                literal.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            else
                literal.Append(c);
        }

        return literal.Append('"').ToString();
    }

    /// <summary>A number.</summary>
    public static string Of(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Characters that break a line, cannot be seen, turn the direction of what follows, or are half of one.</summary>
    internal static bool IsHidden(char c) => c is
        < '\u0020' or (>= '\u007F' and <= '\u00A0') or '\u00AD' or '\u034F' or '\u061C' or '\u115F' or '\u1160' or '\u1680' or '\u17B4' or '\u17B5'
        or (>= '\u180B' and <= '\u180F') or (>= '\u2000' and <= '\u200F') or (>= '\u2028' and <= '\u202F') or (>= '\u205F' and <= '\u206F')
        or '\u3000' or '\u3164' or (>= '\uD800' and <= '\uF8FF') or (>= '\uFE00' and <= '\uFE0F') or '\uFEFF' or '\uFFA0' or >= '\uFFF0';

    private static void AppendPair(StringBuilder literal, char high, char low)
    {
        int codePoint = char.ConvertToUtf32(high, low);

        // Planes 14 to 16: tags, variation selectors, private use. And the last two of each plane are no characters.
        if (codePoint >= 0xE0000 || (codePoint & 0xFFFE) == 0xFFFE)
            literal.Append("\\U").Append(codePoint.ToString("X8", CultureInfo.InvariantCulture));
        else
            literal.Append(high).Append(low);
    }
}
