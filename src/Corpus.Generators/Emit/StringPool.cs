namespace Corpus.Generators.Emit;

/// <summary>The strings of a table, one behind the other, each once: one literal to load instead of many.</summary>
internal sealed class StringPool
{
    // So many at most, for the compiler folds the parts into one by going down the tree of the sum.
    private const int MostParts = 200;

    private readonly Dictionary<string, int> _starts = new(StringComparer.Ordinal);
    private readonly List<string> _strings = [];
    private int _length;

    /// <summary>Where a string stands in the pool: its start and its length; -1 for null.</summary>
    public string Place(string? text)
    {
        if (text is null)
            return "-1, 0";

        if (!_starts.TryGetValue(text, out int start))
        {
            start = _length;
            _starts.Add(text, start);
            _strings.Add(text);
            _length += text.Length;
        }

        return Literal.Of(start) + ", " + Literal.Of(text.Length);
    }

    /// <summary>Writes the pool as a constant expression, a string a line while there are few; <paramref name="tail"/> stands behind the last.</summary>
    public void Write(SourceWriter writer, string tail)
    {
        int perPart = (_strings.Count + MostParts - 1) / MostParts;
        for (int i = 0; i < _strings.Count; i += perPart)
        {
            string part = string.Concat(_strings.Skip(i).Take(perPart));
            writer.WriteLine(Literal.Of(part) + (i + perPart < _strings.Count ? " +" : tail));
        }

        if (_strings.Count == 0)
            writer.WriteLine("\"\"" + tail);
    }
}
