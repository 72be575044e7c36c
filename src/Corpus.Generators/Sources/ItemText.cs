using System.Globalization;
using System.Text;

namespace Corpus.Generators.Sources;

/// <summary>What the project says of one document, as one line of ASCII: <c>Path=docs/a.txt&amp;Title=Caf~00E9</c>.</summary>
/// <remarks>
/// The line goes through MSBuild, where <c>%</c>, <c>;</c>, <c>@(</c> and <c>$(</c> mean something, and through an .editorconfig, where <c>#</c> and <c>;</c>
/// begin a comment and a line ends at U+0085, U+2028 and U+2029, too. So every character but a few is written as <c>~</c> and its four hexadecimal digits.
/// The build writes it and the compiler reads it: both have this file.
/// </remarks>
internal static class ItemText
{
    private const char Mark = '~';

    /// <summary>Writes values under their names. Names are letters; an empty value is left out.</summary>
    public static string Write(IEnumerable<KeyValuePair<string, string>> values)
    {
        var line = new StringBuilder();
        foreach (KeyValuePair<string, string> value in values)
        {
            if (value.Value.Length > 0)
                line.Append(line.Length > 0 ? "&" : "").Append(value.Key).Append('=').Append(Escape(value.Value));
        }

        return line.ToString();
    }

    /// <summary>Reads what <see cref="Write"/> has written.</summary>
    public static Dictionary<string, string> Read(string line)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (string part in line.Split('&'))
        {
            int equals = part.IndexOf('=');
            if (equals > 0)
                values[part.Substring(0, equals)] = Unescape(part.Substring(equals + 1));
        }

        return values;
    }

    /// <summary>The text in characters that mean nothing to anybody on the way.</summary>
    public static string Escape(string text)
    {
        int plain = 0;
        while (plain < text.Length && IsPlain(text, plain))
            plain++;
        if (plain == text.Length)
            return text;

        var escaped = new StringBuilder(text.Length + 16).Append(text, 0, plain);
        for (int i = plain; i < text.Length; i++)
        {
            if (IsPlain(text, i))
                escaped.Append(text[i]);
            else
                escaped.Append(Mark).Append(((int)text[i]).ToString("X4", CultureInfo.InvariantCulture));
        }

        return escaped.ToString();
    }

    /// <summary>The text that was escaped. A mark without its digits stands for itself.</summary>
    public static string Unescape(string text)
    {
        if (text.IndexOf(Mark) < 0)
            return text;

        var plain = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == Mark && i + 4 < text.Length
                && ushort.TryParse(text.Substring(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort unit))
            {
                plain.Append((char)unit);
                i += 4;
            }
            else
            {
                plain.Append(text[i]);
            }
        }

        return plain.ToString();
    }

    // A space at an end would be trimmed on the way.
    private static bool IsPlain(string text, int index) =>
        text[index] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_' or '.' or '/' or ':' or ','
        || (text[index] == ' ' && index > 0 && index < text.Length - 1);
}
