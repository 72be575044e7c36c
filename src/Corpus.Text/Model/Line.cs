namespace Corpus.Text.Model;

/// <summary>One line of a document. Lines end at CR LF, LF or CR.</summary>
/// <param name="Number">The line's number, counted from 1 within what was split.</param>
/// <param name="Span">The line with its line ending.</param>
/// <param name="Content">The line without its line ending and without white space at both ends.</param>
internal readonly record struct Line(int Number, TextSpan Span, TextSpan Content)
{
    /// <summary>Whether there is nothing but white space.</summary>
    public bool IsBlank => Content.Length == 0;

    /// <summary>The lines of the whole of <paramref name="text"/>; together they cover it exactly once.</summary>
    public static IEnumerable<Line> In(string text) => In(text, new TextSpan(0, text.Length));

    /// <summary>The lines of a part of <paramref name="text"/>; together they cover <paramref name="part"/> exactly once.</summary>
    public static IEnumerable<Line> In(string text, TextSpan part) => In(text, part, CancellationToken.None);

    internal static IEnumerable<Line> In(string text, TextSpan part, CancellationToken cancellationToken)
    {
        int number = 0;
        for (int start = part.Start; start < part.End;)
        {
            Line line = Read(text, start, part.End, ++number, cancellationToken);
            yield return line;
            start = line.Span.End;
        }
    }

    /// <summary>The line that starts at <paramref name="start"/>, before <paramref name="limit"/>.</summary>
    internal static Line Read(string text, int start, int limit, int number, CancellationToken cancellationToken)
    {
        int length = text.AsSpan(start, limit - start).IndexOfAny('\r', '\n');
        int contentEnd = length < 0 ? limit : start + length;
        int end = contentEnd;
        if (end < limit)
            end += text[end] == '\r' && end + 1 < limit && text[end + 1] == '\n' ? 2 : 1;

        int contentStart = start;
        for (; contentStart < contentEnd && IsBlankCharacter(text[contentStart]); contentStart++)
            LookNowAndThen(contentStart, cancellationToken);
        for (; contentEnd > contentStart && IsBlankCharacter(text[contentEnd - 1]); contentEnd--)
            LookNowAndThen(contentEnd, cancellationToken);

        return new Line(number, TextSpan.FromBounds(start, end), TextSpan.FromBounds(contentStart, contentEnd));
    }

    /// <summary>The number of the line that <paramref name="offset"/> is on, counted from 1.</summary>
    public static int NumberAt(string text, int offset)
    {
        int number = 1;
        int end = Math.Min(offset, text.Length);
        for (int i = 0; i < end; i++)
        {
            int length = text.AsSpan(i, end - i).IndexOfAny('\r', '\n');
            if (length < 0)
                break;

            i += length;
            if (text[i] == '\n' || i + 1 >= text.Length || text[i + 1] != '\n')
                number++;
        }

        return number;
    }

    // A blank line may be as long as the document.
    private static void LookNowAndThen(int at, CancellationToken cancellationToken)
    {
        if ((at & 0xFFFF) == 0)
            cancellationToken.ThrowIfCancellationRequested();
    }

    // A byte order mark and zero-width spaces are no white space to .NET, and nothing to see to a reader.
    private static bool IsBlankCharacter(char c) => char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B';
}
