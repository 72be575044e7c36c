using System.Text;
using Corpus.Generators.Characters;

namespace Corpus.Generators.Emit;

/// <summary>Text of XML documentation made of untrusted text: always one line, always well-formed, never what looks like something else.</summary>
internal static class Documentation
{
    // A tooltip that fills the screen tells no more than its beginning.
    private const int Longest = 1000;

    /// <summary>The text on one line, escaped; cut at a word when it is too long for a tooltip.</summary>
    public static string Of(string text)
    {
        var line = new StringBuilder(Math.Min(text.Length, Longest) + 16);
        bool isSpaceDue = false;
        for (int i = 0, length = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                isSpaceDue = length > 0;
                continue;
            }

            if (Invisible.LengthAt(text, i) is > 0 and int hidden)
            {
                i += hidden - 1;
                continue;
            }

            bool isPair = char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);

            if (isSpaceDue)
            {
                if (length >= Longest)
                    return line.Append(" …").ToString();
                line.Append(' ');
                length++;
            }

            isSpaceDue = false;
            length++;
            if (isPair)
                line.Append(c).Append(text[++i]);
            else
                Append(line, c);

            if (length >= 2 * Longest)
                return line.Append('…').ToString();
        }

        return line.ToString();
    }

    private static void Append(StringBuilder line, char c)
    {
        switch (c)
        {
            case '&':
                line.Append("&amp;");
                break;
            case '<':
                line.Append("&lt;");
                break;
            case '>':
                line.Append("&gt;");
                break;
            default:
                // Half a surrogate pair, and what XML does not allow.
                line.Append(char.IsSurrogate(c) || c >= '\uFFFE' ? '\uFFFD' : c);
                break;
        }
    }
}
