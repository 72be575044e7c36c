namespace Corpus.Text.Language;

/// <summary>A dictionary from words to values that is asked with slices of a text. Case and the shape of apostrophes do not count.</summary>
/// <param name="expected">For how many words there is room at first.</param>
internal sealed class WordTable<TValue>(int expected = 8)
{
    private readonly WordNumbers _words = new(expected);
    private TValue[] _values = new TValue[Math.Max(1, expected)];

    public int Count => _words.Count;

    public bool TryGet(ReadOnlySpan<char> word, out TValue value) => TryGet(WordHash.Of(word), out value);

    /// <summary>As above, for a word whose <see cref="WordHash"/> is known.</summary>
    public bool TryGet(ulong hash, out TValue value)
    {
        int number = _words.Of(hash);
        value = number >= 0 ? _values[number] : default!;
        return number >= 0;
    }

    public void Set(string word, TValue value) => Set(word.AsSpan(), value);

    public void Set(ReadOnlySpan<char> word, TValue value)
    {
        int number = _words.Add(WordHash.Of(word));
        if (number >= _values.Length)
            Array.Resize(ref _values, _values.Length * 2);
        _values[number] = value;
    }
}
