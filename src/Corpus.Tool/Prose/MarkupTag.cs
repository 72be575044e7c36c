using System.Net;
using Corpus.Text.Model;

namespace Corpus.Tool.Prose;

/// <summary>A tag or a comment of HTML, as it is written.</summary>
internal sealed class MarkupTag
{
    private const string CommentStart = "<!--";
    private const string CommentEnd = "-->";

    // A tag that is longer was never ended.
    private const int Longest = 20_000;

    private readonly string _file;
    private readonly int _nameEnd;

    private MarkupTag(string file, TextSpan span, int nameStart, int nameEnd)
    {
        (_file, Span, _nameEnd) = (file, span, nameEnd);
        Name = file[nameStart..nameEnd].ToLowerInvariant();
    }

    public TextSpan Span { get; }

    /// <summary>The name in small letters; empty for a comment.</summary>
    public string Name { get; }

    public bool IsEnd => _file[Span.Start + 1] == '/';

    public bool IsEmpty => _file[Span.End - 2] == '/' || Name is "br" or "hr" or "img" or "input" or "meta" or "link" or "wbr";

    public bool IsComment => Name.Length == 0;

    /// <summary>What stands in a comment.</summary>
    public string Comment =>
        IsComment && Span.Length >= CommentStart.Length + CommentEnd.Length
        && string.CompareOrdinal(_file, Span.Start, CommentStart, 0, CommentStart.Length) == 0
            ? _file.Substring(Span.Start + CommentStart.Length, Span.Length - CommentStart.Length - CommentEnd.Length)
            : "";

    /// <summary>The tag at a <c>&lt;</c>; null where that is only a character.</summary>
    public static MarkupTag? Read(string file, int at, int limit)
    {
        if (at + 2 >= limit)
            return null;
        if (string.CompareOrdinal(file, at, CommentStart, 0, CommentStart.Length) == 0)
        {
            int close = file.IndexOf(CommentEnd, at + CommentStart.Length, Math.Min(Longest, limit - at - CommentStart.Length), StringComparison.Ordinal);
            return close < 0 ? null : new MarkupTag(file, TextSpan.FromBounds(at, close + CommentEnd.Length), at, at);
        }

        int start = file[at + 1] == '/' ? at + 2 : at + 1;
        int end = start;
        while (end < limit && (char.IsAsciiLetterOrDigit(file[end]) || file[end] is '-' or ':'))
            end++;
        bool isDeclaration = file[at + 1] is '!' or '?';
        if (!isDeclaration && (end == start || !char.IsAsciiLetter(file[start])))
            return null;

        int last = EndOf(file, end, Math.Min(limit, at + Longest));
        return last < 0 ? null : new MarkupTag(file, TextSpan.FromBounds(at, last), isDeclaration ? at : start, isDeclaration ? at : end);
    }

    /// <summary>The value of an attribute; null when the tag has none.</summary>
    public string? Attribute(string name)
    {
        int at = _nameEnd;
        while (at < Span.End - 1)
        {
            if (!char.IsAsciiLetter(_file[at]))
            {
                at++;
                continue;
            }

            int end = at;
            while (end < Span.End && (char.IsAsciiLetterOrDigit(_file[end]) || _file[end] is '-' or ':' or '_'))
                end++;
            string given = _file[at..end];
            (string? value, at) = ValueAt(end);
            if (value is not null && given.Equals(name, StringComparison.OrdinalIgnoreCase))
                return WebUtility.HtmlDecode(value).Trim();
        }

        return null;
    }

    private (string? Value, int Next) ValueAt(int at)
    {
        while (at < Span.End && char.IsWhiteSpace(_file[at]))
            at++;
        if (at >= Span.End || _file[at] != '=')
            return (null, at);

        at++;
        while (at < Span.End && char.IsWhiteSpace(_file[at]))
            at++;
        if (at < Span.End && _file[at] is '"' or '\'')
        {
            int close = _file.IndexOf(_file[at], at + 1, Span.End - at - 1);
            return close < 0 ? (null, Span.End) : (_file[(at + 1)..close], close + 1);
        }

        int end = at;
        while (end < Span.End && !char.IsWhiteSpace(_file[end]) && _file[end] != '>')
            end++;
        return (_file[at..end], Math.Max(end, at + 1));
    }

    private static int EndOf(string file, int at, int limit)
    {
        char quote = '\0';
        for (; at < limit; at++)
        {
            char c = file[at];
            if (quote != '\0')
                quote = c == quote ? '\0' : quote;
            else if (c is '"' or '\'' && file[at - 1] == '=')
                quote = c;
            else if (c == '>')
                return at + 1;
        }

        return -1;
    }
}
