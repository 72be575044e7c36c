using System.Text;
using AngleSharp.Text;

namespace Corpus.Pages.Html;

/// <summary>Finds a web page's encoding as a browser does: byte order mark, what the server said, what the page says in its first bytes, and at last what
/// the bytes can be.</summary>
internal static class HtmlEncoding
{
    // A browser looks that far for the page's own word.
    private const int DeclarationReach = 4096;

    /// <summary>The text of a page.</summary>
    /// <param name="bytes">The page.</param>
    /// <param name="charset">The encoding that the server named; null where nobody did.</param>
    public static string Decode(byte[] bytes, string? charset)
    {
        (Encoding encoding, int markLength) = MarkOf(bytes);
        if (markLength > 0)
            return encoding.GetString(bytes, markLength, bytes.Length - markLength);

        Encoding? named = Known(charset) ?? DeclaredIn(bytes);
        if (named is null)
            return IsUtf8(bytes) ? Encoding.UTF8.GetString(bytes) : TextEncoding.Windows1252.GetString(bytes);

        // Pages say what their template says, and are in UTF-8 all the same; bytes that can be UTF-8 hardly ever are anything else. But what says UTF-8
        // and cannot be is from an older time.
        bool isUtf8 = IsUtf8(bytes);
        if (!IsWide(named) && isUtf8)
            return Encoding.UTF8.GetString(bytes);
        return named.CodePage == Encoding.UTF8.CodePage && !isUtf8 && MostlyUtf8(bytes) < 0.5
            ? TextEncoding.Windows1252.GetString(bytes)
            : named.GetString(bytes);
    }

    private static (Encoding Encoding, int Length) MarkOf(byte[] bytes)
    {
        foreach (Encoding encoding in (Encoding[])[Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode])
        {
            byte[] mark = encoding.GetPreamble();
            if (bytes.Length >= mark.Length && bytes.AsSpan(0, mark.Length).SequenceEqual(mark))
                return (encoding, mark.Length);
        }

        return (Encoding.UTF8, 0);
    }

    private static Encoding? Known(string? name) =>
        name is { Length: > 0 } && TextEncoding.IsSupported(name.Trim('"', '\'', ' ')) ? TextEncoding.Resolve(name.Trim('"', '\'', ' ')) : null;

    // <meta charset="…"> and <meta http-equiv="Content-Type" content="text/html; charset=…">: what stands behind "charset=" in the head.
    private static Encoding? DeclaredIn(byte[] bytes)
    {
        string head = Encoding.ASCII.GetString(bytes, 0, Math.Min(bytes.Length, DeclarationReach));
        for (int at = head.IndexOf("<meta", StringComparison.OrdinalIgnoreCase);
            at >= 0;
            at = head.IndexOf("<meta", at + 5, StringComparison.OrdinalIgnoreCase))
        {
            int end = head.IndexOf('>', at);
            string meta = end < 0 ? head.Substring(at) : head.Substring(at, end - at);
            int charset = meta.IndexOf("charset", StringComparison.OrdinalIgnoreCase);
            if (charset < 0 || meta.IndexOf('=', charset) is not (>= 0 and int equals))
                continue;

            string name = new([.. meta.Substring(equals + 1).TrimStart(' ', '"', '\'')
                .TakeWhile(c => char.IsLetterOrDigit(c) || c is '-' or '_' or ':' or '.')]);

            // What was read byte by byte is not of an encoding of two.
            if (Known(name) is { } encoding)
                return IsWide(encoding) ? Encoding.UTF8 : encoding;
        }

        return null;
    }

    private static bool IsWide(Encoding encoding) => encoding.CodePage is 1200 or 1201 or 12000 or 12001;

    private static bool IsUtf8(byte[] bytes)
    {
        try
        {
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetCharCount(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    // The share of the bytes beyond ASCII that are well-formed UTF-8.
    private static double MostlyUtf8(byte[] bytes)
    {
        int high = 0;
        int good = 0;
        for (int i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] < 0x80)
                continue;

            high++;
            int length = bytes[i] switch { >= 0xC2 and < 0xE0 => 1, >= 0xE0 and < 0xF0 => 2, >= 0xF0 and < 0xF5 => 3, _ => 0 };
            bool isGood = length > 0 && i + length < bytes.Length;
            for (int next = 1; isGood && next <= length; next++)
                isGood = (bytes[i + next] & 0xC0) == 0x80;
            if (!isGood)
                continue;

            good++;
            i += length;
        }

        return high == 0 ? 1 : (double)good / high;
    }
}
