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
    ];

    private static readonly WordTable<WordClasses> _words = ReadWords();
    private static readonly WordTable<ReportingClasses> _reporting = ReadReporting();
    private static readonly WordTable<FigureClasses> _figures = ReadFigures();

    /// <summary>The tables of the words that stand beside a word that reports a statement.</summary>
    public static IReadOnlyList<string> ReportingTables => ["claim_nouns.tsv", "claim_function_words.tsv", "finite_verbs.tsv"];

    /// <summary>The classes of <paramref name="word"/>; none for a word that no table has.</summary>
    public static WordClasses ClassesOf(ReadOnlySpan<char> word) => _words.TryGet(word, out WordClasses classes) ? classes : WordClasses.None;

    /// <summary>As above, with the <see cref="WordHash"/> of the word.</summary>
    public static WordClasses ClassesOf(ReadOnlySpan<char> word, uint hash) => _words.TryGet(word, hash, out WordClasses classes) ? classes : WordClasses.None;

    /// <summary>What <paramref name="word"/> is to a clause that reports a statement.</summary>
    public static ReportingClasses ReportingOf(ReadOnlySpan<char> word) =>
        _reporting.TryGet(word, out ReportingClasses classes) ? classes : ReportingClasses.None;

    /// <summary>What <paramref name="word"/> is beside a number.</summary>
    public static FigureClasses FigureOf(ReadOnlySpan<char> word) => FigureOf(word, WordHash.Of(word));

    /// <summary>As above, with the <see cref="WordHash"/> of the word.</summary>
    public static FigureClasses FigureOf(ReadOnlySpan<char> word, uint hash) =>
        _figures.TryGet(word, hash, out FigureClasses classes) ? classes : FigureClasses.None;

    private static WordTable<WordClasses> ReadWords()
    {
        var words = new WordTable<WordClasses>();
        // There are few combinations, and parsing one is slow.
        var parsed = new Dictionary<string, WordClasses>(StringComparer.Ordinal);
        foreach ((string word, string named) in Rows(_wordTables, QuotationColumn))
        {
            if (!parsed.TryGetValue(named, out WordClasses classes))
                parsed.Add(named, classes = (WordClasses)Parse(typeof(WordClasses), named));
            words.Set(word, classes | Known(words, word));
        }

        foreach ((string word, string named) in Rows(ReportingTables, StatementColumn))
        {
            bool isTrigger = ((ReportingClasses)Parse(typeof(ReportingClasses), named) & ReportingClasses.Trigger) != 0;
            words.Set(word, (isTrigger ? WordClasses.ClaimWord | WordClasses.ClaimTrigger : WordClasses.ClaimWord) | Known(words, word));
        }

        return words;
    }

    private static WordTable<ReportingClasses> ReadReporting()
    {
        var words = new WordTable<ReportingClasses>();
        foreach ((string word, string named) in Rows(ReportingTables, StatementColumn))
            words.Set(word, (ReportingClasses)Parse(typeof(ReportingClasses), named) | Known(words, word));

        return words;
    }

    private static WordTable<FigureClasses> ReadFigures()
    {
        var words = new WordTable<FigureClasses>();
        foreach (string[] row in EmbeddedTable.Rows("figure_words.tsv"))
            words.Set(row[0], (FigureClasses)Parse(typeof(FigureClasses), row[1]));
        foreach (string[] row in EmbeddedTable.Rows("months.tsv"))
            words.Set(row[2], FigureClasses.Month | Known(words, row[2]));

        return words;
    }

    // The words of tables with one column of classes, and those of the reporting words that have classes in a column of theirs.
    private static IEnumerable<(string Word, string Classes)> Rows(IEnumerable<string> tables, int column) =>
        tables.SelectMany(EmbeddedTable.Rows).Select(row => (row[0], row[1]))
            .Concat(EmbeddedTable.Rows(ReportingWords).Where(row => row[column] != NoClasses).Select(row => (row[0], row[column])));

    private static T Known<T>(WordTable<T> words, string word)
        where T : struct => words.TryGet(word.AsSpan(), out T classes) ? classes : default;

    // The tables have blanks between the names of classes.
    private static object Parse(Type classes, string names) => Enum.Parse(classes, names.Replace(' ', ','));
}
