using System.Globalization;
using System.Text;
using Corpus.Text.Language;

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

    /// <summary>The path of a document, relative to the project, as a link where the host shows links, and as a path where it shows none.</summary>
    /// <param name="path">The path, with slashes.</param>
    /// <param name="line">The line of the document, from 1; null for all of it.</param>
    public static string LinkTo(string path, int? line)
    {
        var link = new StringBuilder("<see href=\"");
        foreach (byte unit in Encoding.UTF8.GetBytes(path))
        {
            char c = (char)unit;
            if (c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '/' or '-' or '_' or '.' or '~')
                link.Append(c);
            else
                link.Append('%').Append(unit.ToString("X2", CultureInfo.InvariantCulture));
        }

        return link.Append("\">").Append(Of(path)).Append("</see>")
            .Append(line is { } number ? " line " + number.ToString(CultureInfo.InvariantCulture) : "")
            .ToString();
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
            // A host that takes documentation for Markdown would make a link, an image or code of the document's own characters.
            case '(' when line.Length > 0 && line[line.Length - 1] == ']':
                line.Append(" (");
                break;
            case '`':
                line.Append('\'');
                break;
            default:
                // Half a surrogate pair, and what XML does not allow.
                line.Append(char.IsSurrogate(c) || c >= '\uFFFE' ? '\uFFFD' : c);
                break;
        }
    }
}
