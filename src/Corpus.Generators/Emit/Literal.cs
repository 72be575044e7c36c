using System.Globalization;
using System.Text;
using Corpus.Text.Language;

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
            else if (IsBlankOrBroken(c) || Invisible.Is(c))
                literal.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            else
                literal.Append(c);
        }

        return literal.Append('"').ToString();
    }

    /// <summary>A number.</summary>
    public static string Of(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Control characters, what breaks a line, every space but the common one, half a character, and what is no character.</summary>
    private static bool IsBlankOrBroken(char c) => c is
        < '\u0020' or (>= '\u007F' and <= '\u00A0') or '\u1680' or (>= '\u2000' and <= '\u200A') or '\u2028' or '\u2029' or '\u202F' or '\u205F' or '\u3000'
        or (>= '\uD800' and <= '\uDFFF') or (>= '\uFDD0' and <= '\uFDEF') or >= '\uFFFE';

    private static void AppendPair(StringBuilder literal, char high, char low)
    {
        int codePoint = char.ConvertToUtf32(high, low);

        // The last two of each plane are no characters.
        if (Invisible.Is(codePoint) || (codePoint & 0xFFFE) == 0xFFFE)
            literal.Append("\\U").Append(codePoint.ToString("X8", CultureInfo.InvariantCulture));
        else
            literal.Append(high).Append(low);
    }
}
