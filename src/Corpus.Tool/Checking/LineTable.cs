using Corpus.Text.Model;

namespace Corpus.Tool.Checking;

/// <summary>The lines of a file: from an offset to a line and a column, both counted from 1.</summary>
internal sealed class LineTable
{
    private readonly List<int> _starts = [0];

    public LineTable(string text)
    {
        foreach (Line line in Line.In(text))
        {
            if (line.Span.End < text.Length || (line.Span.Length > 0 && text[line.Span.End - 1] is '\n' or '\r'))
                _starts.Add(line.Span.End);
        }
    }

    public (int Line, int Column) At(int offset)
    {
        int index = _starts.BinarySearch(offset);
        index = index < 0 ? ~index - 1 : index;
        return (index + 1, offset - _starts[index] + 1);
    }
}
