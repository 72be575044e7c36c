namespace Corpus.Text.Language;

/// <summary>The words of all tables, each with what they say of it: who has found a word once has all its classes.</summary>
internal sealed class LexiconWords(int expected)
{
    /// <summary>The number of a word that no table has.</summary>
    public const int None = 0;

    private readonly WordNumbers _numbers = new(expected);

    // The first is the word that no table has.
    private Entry[] _entries = new Entry[expected];

    /// <summary>The number of <paramref name="word"/>, whose <see cref="WordHash"/> is given.</summary>
    public int Find(ReadOnlySpan<char> word, uint hash) => _numbers.Of(word, hash) + 1;

    public WordClasses ClassesOf(int number) => _entries[number].Classes;

    public ReportingClasses ReportingOf(int number) => _entries[number].Reporting;

    public FigureClasses FigureOf(int number) => _entries[number].Figure;

    public FunctionWords FunctionOf(int number) => _entries[number].Function;

    public void Add(string word, WordClasses classes) => EntryOf(word).Classes |= classes;

    public void Add(string word, ReportingClasses classes) => EntryOf(word).Reporting |= classes;

    public void Add(string word, FigureClasses classes) => EntryOf(word).Figure |= classes;

    public void Add(string word, FunctionWords classes) => EntryOf(word).Function |= classes;

    private ref Entry EntryOf(string word)
    {
        int number = _numbers.Add(word) + 1;
        if (number >= _entries.Length)
            Array.Resize(ref _entries, _entries.Length * 2);
        return ref _entries[number];
    }

    private struct Entry
    {
        public WordClasses Classes;
        public ReportingClasses Reporting;
        public FigureClasses Figure;
        public FunctionWords Function;
    }
}
