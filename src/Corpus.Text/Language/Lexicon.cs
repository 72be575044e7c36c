namespace Corpus.Text.Language;

/// <summary>What the word lists in Language/Tables/ say: of a word its classes, here;
/// whole lists by name in the other part. Every table is read once.</summary>
internal static partial class Lexicon
{
    /// <summary>The table of the words that report: word, language, what it is to a quotation, what it is to a statement.</summary>
    public const string ReportingWords = "reporting_words.tsv";

    private const int QuotationColumn = 2;
    private const int StatementColumn = 3;
    private const string NoClasses = "-";

    private static readonly string[] _wordTables =
    [
        "function_words.tsv", "cues_other_languages.tsv", "speaker_nouns.tsv", "titles.tsv", "not_person.tsv", "places.tsv",
        "outlet_words.tsv", "first_names.tsv", "given_names_elsewhere.tsv", "elisions.tsv", "romance_words.tsv", "interview_words.tsv", "speech_words.tsv",
        "title_given_names.tsv",
    ];

    // As many as there are, and some.
    private const int ExpectedWords = 12_000;

    private static readonly LexiconWords _words = ReadWords();

    /// <summary>The tables of the words that stand beside a word that reports a statement.</summary>
    public static IReadOnlyList<string> ReportingTables => ["claim_nouns.tsv", "finite_verbs.tsv"];

    /// <summary>The number of the word with this <see cref="WordHash"/>, by which its classes are asked for; <see cref="LexiconWords.None"/> for a word that no
    /// table has.</summary>
    public static int Find(ulong hash) => _words.Find(hash);

    /// <summary>The classes of the word with this number.</summary>
    public static WordClasses ClassesOf(int number) => _words.ClassesOf(number);

    /// <summary>The classes of <paramref name="word"/>; none for a word that no table has.</summary>
    public static WordClasses ClassesOf(ReadOnlySpan<char> word) => _words.ClassesOf(Find(WordHash.Of(word)));

    /// <summary>What the word with this number is to a clause that reports a statement.</summary>
    public static ReportingClasses ReportingOf(int number) => _words.ReportingOf(number);

    /// <summary>What <paramref name="word"/> is to a clause that reports a statement.</summary>
    public static ReportingClasses ReportingOf(ReadOnlySpan<char> word) => _words.ReportingOf(Find(WordHash.Of(word)));

    /// <summary>What the word with this number is beside a figure.</summary>
    public static FigureClasses FigureOf(int number) => _words.FigureOf(number);

    /// <summary>What <paramref name="word"/> is beside a figure.</summary>
    public static FigureClasses FigureOf(ReadOnlySpan<char> word) => _words.FigureOf(Find(WordHash.Of(word)));

    /// <summary>What the word with this number does in a clause, if it is of a closed class.</summary>
    public static FunctionWords FunctionOf(int number) => _words.FunctionOf(number);

    /// <summary>What <paramref name="word"/> does in a clause, if it is of a closed class.</summary>
    public static FunctionWords FunctionOf(ReadOnlySpan<char> word) => _words.FunctionOf(Find(WordHash.Of(word)));

    /// <summary>What the word with this number does around a clause that reports.</summary>
    public static ClauseWords ClauseWordsOf(int number) => _words.ClauseWordsOf(number);

    /// <summary>What <paramref name="word"/> does around a clause that reports.</summary>
    public static ClauseWords ClauseWordsOf(ReadOnlySpan<char> word) => _words.ClauseWordsOf(Find(WordHash.Of(word)));

    private static LexiconWords ReadWords()
    {
        var words = new LexiconWords(ExpectedWords);
        var classes = new ClassNames(typeof(WordClasses));
        var reporting = new ClassNames(typeof(ReportingClasses));
        var figures = new ClassNames(typeof(FigureClasses));
        foreach (string table in _wordTables)
        {
            foreach (string[] row in EmbeddedTable.Rows(table))
                words.Add(row[0], (WordClasses)classes.Parse(row[1]));
        }

        foreach (string table in ReportingTables)
        {
            foreach (string[] row in EmbeddedTable.Rows(table))
                AddReporting(words, row[0], (ReportingClasses)reporting.Parse(row[1]));
        }

        var clause = new ClassNames(typeof(ClauseWords));
        foreach (string[] row in EmbeddedTable.Rows("clause_words.tsv"))
        {
            words.Add(row[0], (ClauseWords)clause.Parse(row[1]));
            words.Add(row[0], WordClasses.ClaimWord);
        }

        foreach (string[] row in EmbeddedTable.Rows(ReportingWords))
        {
            if (row[QuotationColumn] != NoClasses)
                words.Add(row[0], (WordClasses)classes.Parse(row[QuotationColumn]));
            if (row[StatementColumn] != NoClasses)
                AddReporting(words, row[0], (ReportingClasses)reporting.Parse(row[StatementColumn]));
        }

        foreach (string[] row in EmbeddedTable.Rows("figure_words.tsv"))
            words.Add(row[0], (FigureClasses)figures.Parse(row[1]));
        var functions = new ClassNames(typeof(FunctionWords));
        foreach (string[] row in EmbeddedTable.Rows("closed_classes.tsv"))
            words.Add(row[0], (FunctionWords)functions.Parse(row[1]));
        foreach (string[] row in EmbeddedTable.Rows("months.tsv"))
            words.Add(row[2], FigureClasses.Month);
        return words;
    }

    private static void AddReporting(LexiconWords words, string word, ReportingClasses classes)
    {
        words.Add(word, classes);
        words.Add(word, (classes & ReportingClasses.Trigger) != 0 ? WordClasses.ClaimWord | WordClasses.ClaimTrigger : WordClasses.ClaimWord);
    }

    /// <summary>Reads the names of classes, with blanks between. There are few combinations, and parsing one is slow.</summary>
    /// <remarks>A boxed value: a dictionary of objects is compiled already when the compiler starts.</remarks>
    private sealed class ClassNames(Type type)
    {
        private readonly Dictionary<string, object> _parsed = new(StringComparer.Ordinal);

        public object Parse(string names)
        {
            if (!_parsed.TryGetValue(names, out object? classes))
                _parsed.Add(names, classes = Enum.Parse(type, names.Replace(' ', ',')));
            return classes;
        }
    }
}
