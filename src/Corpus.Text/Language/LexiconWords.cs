namespace Corpus.Text.Language;

/// <summary>The words of all tables, each with what they say of it: who has found a word once has all its classes.</summary>
internal sealed class LexiconWords(int expected)
{
    /// <summary>The number of a word that no table has.</summary>
    public const int None = 0;

    private readonly WordNumbers _numbers = new(expected);

    // An array a kind of classes, since nearly all questions are of one kind; the first is of the word that no table has.
    private WordClasses[] _classes = new WordClasses[expected];
    private ReportingClasses[] _reporting = new ReportingClasses[expected];
    private FigureClasses[] _figures = new FigureClasses[expected];
    private FunctionWords[] _functions = new FunctionWords[expected];
    private ClauseWords[] _clause = new ClauseWords[expected];

    /// <summary>The number of the word with this <see cref="WordHash"/>.</summary>
    public int Find(ulong hash) => _numbers.Of(hash) + 1;

    public WordClasses ClassesOf(int number) => _classes[number];

    public ReportingClasses ReportingOf(int number) => _reporting[number];

    public FigureClasses FigureOf(int number) => _figures[number];

    public FunctionWords FunctionOf(int number) => _functions[number];

    public ClauseWords ClauseWordsOf(int number) => _clause[number];

    public void Add(string word, WordClasses classes)
    {
        int number = NumberOf(word);
        _classes[number] |= classes;
    }

    public void Add(string word, ReportingClasses classes)
    {
        int number = NumberOf(word);
        _reporting[number] |= classes;
    }

    public void Add(string word, FigureClasses classes)
    {
        int number = NumberOf(word);
        _figures[number] |= classes;
    }

    public void Add(string word, FunctionWords classes)
    {
        int number = NumberOf(word);
        _functions[number] |= classes;
    }

    public void Add(string word, ClauseWords classes)
    {
        int number = NumberOf(word);
        _clause[number] |= classes;
    }

    // Before an array is asked for its place: the arrays may grow.
    private int NumberOf(string word)
    {
        int number = _numbers.Add(WordHash.Of(word.AsSpan())) + 1;
        if (number >= _classes.Length)
            Grow();
        return number;
    }

    private void Grow()
    {
        int length = _classes.Length * 2;
        Array.Resize(ref _classes, length);
        Array.Resize(ref _reporting, length);
        Array.Resize(ref _figures, length);
        Array.Resize(ref _functions, length);
        Array.Resize(ref _clause, length);
    }
}
