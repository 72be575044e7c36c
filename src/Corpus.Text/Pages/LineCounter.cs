namespace Corpus.Text.Pages;

/// <summary>The line of an offset inside a paragraph. Asked in order of position, it reads every paragraph once.</summary>
internal sealed class LineCounter(string text)
{
    private int _paragraph = -1;
    private int _at;
    private int _line;

    /// <summary>The line, counted from 1, that holds the character at <paramref name="offset"/>.</summary>
    public int LineOf(in Paragraph paragraph, int offset)
    {
        if (_paragraph != paragraph.Span.Start)
            (_paragraph, _at, _line) = (paragraph.Span.Start, paragraph.Span.Start, paragraph.Line);

        // Nearly every paragraph is one line.
        while (_at < offset && text.AsSpan(_at, offset - _at).IndexOfAny('\r', '\n') is >= 0 and int length)
        {
            _at += length + 1;
            bool isHalf = text[_at - 1] == '\r' && _at < text.Length && text[_at] == '\n';
            if (!isHalf)
                _line++;
        }

        _at = Math.Max(_at, offset);
        return _line;
    }
}
