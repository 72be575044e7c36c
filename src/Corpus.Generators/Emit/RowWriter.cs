namespace Corpus.Generators.Emit;

/// <summary>Writes a table of rows of any width, one a line, behind a head that says how many they are and where each begins.</summary>
/// <remarks>The emitted <c>CorpusTable</c> reads the head.</remarks>
internal sealed class RowWriter
{
    private readonly List<int> _starts = [];
    private readonly TableWriter _rows = new();

    /// <summary>Begins the next row, and says where it is written.</summary>
    public TableWriter Next()
    {
        if (_starts.Count > 0)
            _rows.EndLine();
        _starts.Add(_rows.Length);
        return _rows;
    }

    /// <summary>The table.</summary>
    public TableWriter ToTable()
    {
        if (_starts.Count > 0)
            _rows.EndLine();

        // The head is a line.
        int head = ((_starts.Count + 1) * IdIndex.NumberDigits) + 1;
        var table = new TableWriter();
        table.WriteFixed(_starts.Count, IdIndex.NumberDigits);
        foreach (int start in _starts)
            table.WriteFixed(head + start, IdIndex.NumberDigits);

        table.EndLine();
        table.Append(_rows);
        return table;
    }
}
