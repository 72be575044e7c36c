using System.Text;

namespace Corpus.Text.Language;

/// <summary>Markdown inside a sentence: emphasis and links are marks beside a word, and no part of what it says.</summary>
internal static class InlineMarkup
{
    private const int LongestLinkText = 200;
    private const int LongestTarget = 400;

    private static readonly char[] _marks = ['*', '_', '`', '['];

    /// <summary>The first place from <paramref name="at"/> on that is neither blank nor markup.</summary>
    public static int After(string text, int at, int end)
    {
        while (at < end)
        {
            char c = text[at];
            int next = char.IsWhiteSpace(c) || IsEmphasis(text, at) ? at + 1
                : c == '[' && OpensLink(text, at, end) ? at + 1
                : c == ']' ? EndOfTarget(text, at, end) : at;
            if (next == at)
                break;
            at = next;
        }

        return at;
    }

    /// <summary>The place just behind the last character before <paramref name="at"/> that is neither blank nor markup.</summary>
    public static int Before(string text, int at, int start, int end)
    {
        while (at > start && (char.IsWhiteSpace(text[at - 1]) || IsEmphasis(text, at - 1) || (text[at - 1] == '[' && OpensLink(text, at - 1, end))))
            at--;

        return at;
    }

    /// <summary>The words from <paramref name="start"/> to <paramref name="end"/> with the marks that touch them: of *the port* the stars, of a link its
    /// target.</summary>
    public static (int Start, int End) Around(string text, int start, int end)
    {
        while (start > 0 && (IsEmphasis(text, start - 1) || (text[start - 1] == '[' && OpensLink(text, start - 1, text.Length))))
            start--;
        for (int next = end; next < text.Length; end = next)
        {
            next = IsEmphasis(text, end) ? end + 1 : text[end] == ']' ? EndOfTarget(text, end, text.Length) : end;
            if (next == end)
                break;
        }

        return (start, end);
    }

    /// <summary>Whether the mark at an offset is one of emphasis: it touches a word on one side only, be it past others of its kind.</summary>
    public static bool IsEmphasis(string text, int at)
    {
        char mark = text[at];
        if (mark is not ('*' or '_'))
            return false;

        int first = at;
        int last = at;
        while (first > 0 && text[first - 1] == mark && at - first < 3)
            first--;
        while (last + 1 < text.Length && text[last + 1] == mark && last - at < 3)
            last++;

        bool touchesBefore = first > 0 && !char.IsWhiteSpace(text[first - 1]);
        bool touchesBehind = last + 1 < text.Length && !char.IsWhiteSpace(text[last + 1]);
        bool isInside = touchesBefore && touchesBehind && char.IsLetterOrDigit(text[first - 1]) && char.IsLetterOrDigit(text[last + 1]);
        return (touchesBefore || touchesBehind) && !isInside;
    }

    /// <summary>Whether the bracket at an offset ends the words of a link: <c>](</c>.</summary>
    public static bool EndsLinkText(string text, int at, int end) => at < end && text[at] == ']' && EndOfTarget(text, at, end) > at;

    /// <summary>The words without emphasis and code marks, and of links without their targets.</summary>
    public static string Plain(string words)
    {
        if (words.IndexOfAny(_marks) < 0)
            return words;

        var plain = new StringBuilder(words.Length);
        for (int at = 0; at < words.Length; at++)
        {
            char c = words[at];
            if (c == '`' || IsEmphasis(words, at) || (c == '[' && OpensLink(words, at, words.Length)))
                continue;
            if (c == ']' && EndOfTarget(words, at, words.Length) is var behind && behind > at)
                at = behind - 1;
            else
                plain.Append(c);
        }

        return plain.ToString();
    }

    private static bool OpensLink(string text, int open, int end)
    {
        int reach = Math.Min(LongestLinkText, end - open - 1);
        int close = reach <= 0 ? -1 : text.AsSpan(open + 1, reach).IndexOf(']');
        return close > 0 && EndsLinkText(text, open + 1 + close, end);
    }

    // Just behind "](https://example.org)"; the bracket itself where no target follows.
    private static int EndOfTarget(string text, int bracket, int end)
    {
        if (bracket + 2 >= end || text[bracket + 1] != '(')
            return bracket;

        ReadOnlySpan<char> rest = text.AsSpan(bracket + 2, Math.Min(LongestTarget, end - bracket - 2));
        int close = rest.IndexOf(')');
        return close <= 0 || rest.Slice(0, close).IndexOfAny('\n', '\r') >= 0 ? bracket : bracket + 3 + close;
    }
}
