using System.Text;

namespace Corpus.Text.Pages;

/// <summary>Tells what a file is by how it begins.</summary>
/// <remarks>
/// Asked of bytes where a file is at hand, and of characters where the compiler has decoded it already: every sign is one that a decoding leaves alone.
/// </remarks>
internal static class PageSignature
{
    /// <summary>How many bytes or characters are looked at.</summary>
    public const int Length = 8192;

    private const int Latin1 = 28591;

    // Where the sign stands, the sign, and what it says.
    // A byte that no encoding of text has at the beginning is not asked for: decoded, it may be any character.
    private static readonly (int At, string Sign, PageKind Kind)[] _signs =
    [
        (0, "%PDF-", PageKind.Pdf),
        (1, "PNG\r\n\u001A\n", PageKind.Image),
        (6, "JFIF\0", PageKind.Image),
        (6, "Exif\0", PageKind.Image),
        (0, "\u00FF\u00D8\u00FF", PageKind.Image),
        (0, "GIF87a", PageKind.Image),
        (0, "GIF89a", PageKind.Image),
        (0, "II*\0", PageKind.Image),
        (0, "MM\0*", PageKind.Image),
        (8, "WEBPVP8", PageKind.Image),
        (4, "ftypavif", PageKind.Image),
        (4, "ftypheic", PageKind.Image),
        (4, "ftypmif1", PageKind.Image),
    ];

    // What only a web page begins with.
    private static readonly string[] _pageTags =
        ["!doctype html", "html", "head", "body", "title", "meta", "link", "script", "style", "iframe", "article", "main", "header", "nav", "section"];

    // What Markdown may begin with as well: a picture in the middle, a place to link to.
    private static readonly string[] _sharedTags =
        ["div", "p", "table", "h1", "h2", "h3", "a", "span", "b", "br", "center", "font", "img", "ul", "ol", "blockquote", "figure"];

    /// <summary>What the file with these first bytes is.</summary>
    /// <param name="head">The first bytes.</param>
    /// <param name="count">How many of them there are.</param>
    public static PageKind Of(byte[] head, int count)
    {
        int length = Math.Min(count, Length);
        Encoding? marked = MarkedEncoding(head, length);
        string text = (marked ?? Encoding.GetEncoding(Latin1)).GetString(head, 0, length);
        PageKind kind = Of(text);
        return kind == PageKind.Text && marked is null && IsBinary(text) ? PageKind.Binary : kind;
    }

    /// <summary>What the file with this decoded text is; <see cref="PageKind.Text"/> for all that has no sign.</summary>
    public static PageKind Of(string text)
    {
        foreach ((int at, string sign, PageKind kind) in _signs)
        {
            if (at + sign.Length <= text.Length && string.CompareOrdinal(text, at, sign, 0, sign.Length) == 0)
                return kind;
        }

        int length = Math.Min(text.Length, Length);
        if (string.CompareOrdinal(text, 0, "PK\u0003\u0004", 0, 4) == 0)
            return text.IndexOf("word/", 0, length, StringComparison.Ordinal) >= 0 ? PageKind.Docx : PageKind.Binary;

        return Markup(text, length);
    }

    private static PageKind Markup(string text, int length)
    {
        int at = SkipPrologue(text, length);
        if (at >= length || text[at] != '<')
            return PageKind.Text;
        if (IsTag(text, at, "svg"))
            return PageKind.Image;
        if (Array.Exists(_pageTags, tag => IsTag(text, at, tag)))
            return PageKind.Html;

        return Array.Exists(_sharedTags, tag => IsTag(text, at, tag)) && IsMarkupThroughout(text, at, length) ? PageKind.Html : PageKind.Text;
    }

    // Byte order mark (as a character, or as the bytes of one), white space, <?xml …?>, comments, and the doctype of anything but HTML.
    private static int SkipPrologue(string text, int length)
    {
        int at = string.CompareOrdinal(text, 0, "\u00EF\u00BB\u00BF", 0, 3) == 0 ? 3 : 0;
        while (at < length)
        {
            string? end = char.IsWhiteSpace(text[at]) || text[at] == '\uFEFF' ? ""
                : StartsWith(text, at, "<!--") ? "-->"
                : StartsWith(text, at, "<?xml") ? "?>"
                : StartsWith(text, at, "<!doctype svg") ? ">"
                : null;
            if (end is null)
                return at;

            int found = end.Length == 0 ? at + 1 : text.IndexOf(end, at, length - at, StringComparison.Ordinal);
            if (found < 0)
                return length;
            at = found + end.Length;
        }

        return at;
    }

    /// <summary>Whether most lines begin with a tag: Markdown that opens with one goes on without.</summary>
    private static bool IsMarkupThroughout(string text, int start, int length)
    {
        int lines = 0, tagged = 0;
        bool isAtStart = true;
        for (int i = start; i < length; i++)
        {
            if (text[i] == '\n')
                isAtStart = true;
            else if (isAtStart && !char.IsWhiteSpace(text[i]))
            {
                lines++;
                tagged += text[i] == '<' ? 1 : 0;
                isAtStart = false;
            }
        }

        return tagged * 2 > lines && text.IndexOf("</", start, length - start, StringComparison.Ordinal) >= 0;
    }

    private static bool IsTag(string text, int at, string name)
    {
        int end = at + 1 + name.Length;
        return StartsWith(text, at + 1, name) && (end == text.Length || text[end] is '>' or '/' || char.IsWhiteSpace(text[end]));
    }

    private static bool StartsWith(string text, int at, string words) =>
        string.Compare(text, at, words, 0, words.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private static Encoding? MarkedEncoding(byte[] head, int length) =>
        length < 2 ? null
        : head[0] == 0xFF && head[1] == 0xFE ? Encoding.Unicode
        : head[0] == 0xFE && head[1] == 0xFF ? Encoding.BigEndianUnicode
        : null;

    // NULs, unless they are every other byte of text in UTF-16; or mostly control characters.
    private static bool IsBinary(string text)
    {
        int even = 0, odd = 0, controls = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\0' && i % 2 == 0)
                even++;
            else if (text[i] == '\0')
                odd++;
            else if (text[i] < ' ' && text[i] is not ('\t' or '\n' or '\r' or '\f'))
                controls++;
        }

        bool isUtf16 = Math.Max(even, odd) > text.Length / 4 && Math.Min(even, odd) <= text.Length / 20;
        return !isUtf16 && even + odd > 0 || controls > text.Length / 10;
    }
}
