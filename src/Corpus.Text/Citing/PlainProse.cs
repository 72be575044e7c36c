using Corpus.Text.Model;

namespace Corpus.Text.Citing;

/// <summary>
/// Reads text that is no document of any kind: a mail, an answer. Lines behind <c>&gt;</c> are a block, fenced lines and words between backticks are code.
/// </summary>
internal static class PlainProse
{
    private const int LongestTarget = 2_000;

    public static ProseText Read(string text)
    {
        var buffer = new ProseBuffer(text);
        buffer.Copy(new TextSpan(0, text.Length));
        string? fence = null;
        TextSpan? block = null;
        foreach (Line line in Line.In(text))
        {
            if (FenceOf(line.Content.In(text), fence) is { } marks)
            {
                fence = fence is null ? marks : null;
                buffer.Fill(line.Content, ProseText.Code);
            }
            else if (fence is not null)
            {
                buffer.Fill(line.Content, ProseText.Code);
            }
            else
            {
                ReadInLine(buffer, line.Content);
            }

            block = fence is null && line.Content.Length > 0 && text[line.Content.Start] == '>' ? Extended(buffer, line.Content, block) : Closed(buffer, block);
        }

        Closed(buffer, block);
        return buffer.ToProse();
    }

    private static string? FenceOf(string line, string? open)
    {
        foreach (string marks in new[] { "```", "~~~" })
        {
            if (line.StartsWith(marks, StringComparison.Ordinal) && (open is null || open == marks))
                return marks;
        }

        return null;
    }

    /// <summary>The block with one more line, whose marks nobody reads.</summary>
    private static TextSpan Extended(ProseBuffer buffer, TextSpan line, TextSpan? block)
    {
        int start = line.Start;
        while (start < line.End && buffer.File[start] is '>' or ' ' or '\t')
            buffer.Put(start++, ' ');
        return TextSpan.FromBounds(block?.Start ?? start, line.End);
    }

    private static TextSpan? Closed(ProseBuffer buffer, TextSpan? block)
    {
        if (block is { Length: > 0 } span)
            buffer.Add(new MarkedQuotation(span, IsBlock: true));
        return null;
    }

    private static void ReadInLine(ProseBuffer buffer, TextSpan line)
    {
        string text = buffer.File;
        for (int at = line.Start; at < line.End; at++)
        {
            int end = text[at] switch
            {
                '`' => Closing(text, at, line.End),
                '[' => Link(buffer, at, line.End),
                '<' => Note(buffer, at, line.End),
                'h' => Address(buffer, at, line.End),
                _ => -1,
            };
            WrappedQuotation.Join(buffer, at);
            if (end < 0)
                continue;
            if (text[at] == '`')
                buffer.Fill(TextSpan.FromBounds(at, end), ProseText.Code);
            if (text[at] != '[')
                at = end - 1;
        }
    }

    // Two backticks may be a quotation mark of another age; one is code where there is another one.
    private static int Closing(string text, int at, int end)
    {
        if (at + 1 < end && text[at + 1] == '`')
            return -1;

        int close = text.IndexOf('`', at + 1, end - at - 1);
        return close < 0 ? -1 : close + 1;
    }

    // [words](target)
    private static int Link(ProseBuffer buffer, int at, int end)
    {
        string text = buffer.File;
        int close = text.IndexOf(']', at, Math.Min(end - at, LongestTarget));
        if (close < 0 || close + 1 >= end || text[close + 1] != '(')
            return -1;

        int last = text.IndexOf(')', close, Math.Min(end - close, LongestTarget));
        if (last < 0)
            return -1;

        buffer.Add(new ProseLink(TextSpan.FromBounds(at + 1, close), text.Substring(close + 2, last - close - 2).Split(' ')[0]));
        buffer.Put(at, ProseBuffer.Hidden);
        buffer.Fill(TextSpan.FromBounds(close, last + 1), ProseBuffer.Hidden);
        return last + 1;
    }

    // https://example.org/a, without the sentence's own marks behind it
    private static int Address(ProseBuffer buffer, int at, int end)
    {
        string text = buffer.File;
        if (string.CompareOrdinal(text, at, "http://", 0, 7) != 0 && string.CompareOrdinal(text, at, "https://", 0, 8) != 0)
            return -1;

        int last = at;
        while (last < end && !char.IsWhiteSpace(text[last]) && text[last] is not ('<' or '>' or '"' or '“' or '”'))
            last++;
        while (text[last - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '\'' or '’' or '*' or '_')
            last--;
        buffer.Add(new ProseLink(TextSpan.FromBounds(at, last), text.Substring(at, last - at)));
        return last;
    }

    private static int Note(ProseBuffer buffer, int at, int end)
    {
        string text = buffer.File;
        if (string.CompareOrdinal(text, at, "<!--", 0, 4) != 0)
            return -1;

        int close = text.IndexOf("-->", at + 4, Math.Min(end - at - 4, LongestTarget), StringComparison.Ordinal);
        if (close < 0)
            return -1;

        if (ProseNote.Read(at, text.Substring(at + 4, close - at - 4)) is { } note)
            buffer.Add(note);
        buffer.Fill(TextSpan.FromBounds(at, close + 3), ' ');
        return close + 3;
    }
}
