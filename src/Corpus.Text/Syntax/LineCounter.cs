namespace Corpus.Text.Syntax;

/// <summary>The line of an offset inside a paragraph. Asked in order of position, it reads every paragraph once.</summary>
internal sealed class LineCounter(string text)
{
    private StoryParagraph? _paragraph;
    private int _at;
    private int _line;

    /// <summary>The line, counted from 1, that holds the character at <paramref name="offset"/>.</summary>
    public int LineOf(StoryParagraph paragraph, int offset)
    {
        if (_paragraph != paragraph)
            (_paragraph, _at, _line) = (paragraph, paragraph.Span.Start, paragraph.Source.Line);

        for (; _at < offset; _at++)
        {
            bool ends = text[_at] == '\n' || (text[_at] == '\r' && !(_at + 1 < text.Length && text[_at + 1] == '\n'));
            if (ends)
                _line++;
        }

        return _line;
    }
}
