using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Corpus.Tool.Report;

/// <summary>Writes markup. What stands in the string is markup, what is put into it is text: nobody can forget to escape.</summary>
internal sealed class HtmlWriter
{
    private readonly StringBuilder _page = new();

    /// <summary>How much was written, in UTF-16 code units.</summary>
    public int Length => _page.Length;

    /// <summary>Writes <c>$"…"</c>, with everything in braces escaped, between tags and in quoted attributes.</summary>
    [SuppressMessage("Performance", "CA1822", Justification = "The string is written by its handler, which is made with this writer.")]
    public void Write([InterpolatedStringHandlerArgument("")] ref Markup markup) => _ = markup;

    /// <summary>Writes a stretch of text, escaped.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            string? escaped = c switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",
                '\t' or '\n' => null,
                '\r' => "\n",
                _ when char.IsControl(c) => "\uFFFD",
                _ when char.IsSurrogate(c) && !IsOfPair(text, i) => "\uFFFD",
                _ => null,
            };
            if (escaped is null)
                _page.Append(c);
            else
                _page.Append(escaped);
        }
    }

    /// <summary>Writes what the product itself brings along or has made safe for its place: the style, the script and the data between their tags.</summary>
    public void Own(string content) => _page.Append(content);

    /// <inheritdoc/>
    public override string ToString() => _page.ToString();

    private static bool IsOfPair(ReadOnlySpan<char> text, int at) => char.IsHighSurrogate(text[at])
        ? at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])
        : at > 0 && char.IsHighSurrogate(text[at - 1]);

    /// <summary>An interpolated string on its way to the page.</summary>
    [InterpolatedStringHandler]
    public readonly ref struct Markup
    {
        private readonly HtmlWriter _writer;

        public Markup(int literalLength, int formattedCount, HtmlWriter writer)
        {
            _writer = writer;
            _writer._page.EnsureCapacity(writer._page.Length + literalLength + (8 * formattedCount));
        }

        public void AppendLiteral(string markup) => _writer._page.Append(markup);

        public void AppendFormatted(string? text) => _writer.Text(text);

        public void AppendFormatted(ReadOnlySpan<char> text) => _writer.Text(text);

        public void AppendFormatted(int number) => _writer._page.Append(CultureInfo.InvariantCulture, $"{number}");

        public void AppendFormatted(decimal number) => _writer._page.Append(CultureInfo.InvariantCulture, $"{number}");
    }
}
