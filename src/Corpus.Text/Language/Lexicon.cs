namespace Corpus.Text.Language;

/// <summary>What the word lists in Language/Tables/ say: of a word its classes, here; whole lists by name in the other part. Every table is read once.</summary>
internal static partial class Lexicon
{
    private static readonly string[] _wordTables =
    [
        "function_words.tsv", "cues.tsv", "cues_other_languages.tsv", "speaker_nouns.tsv", "titles.tsv", "not_person.tsv", "places.tsv",
        "outlet_words.tsv", "first_names.tsv", "given_names_elsewhere.tsv", "elisions.tsv", "romance_words.tsv", "interview_words.tsv", "speech_words.tsv",
    ];

    private static readonly WordTable<WordClasses> _words = ReadWords();
    private static readonly WordTable<ReportingClasses> _reporting = ReadReporting();
    private static readonly WordTable<FigureClasses> _figures = ReadFigures();

    /// <summary>The tables of the words that report a statement, or stand beside one that does.</summary>
    public static IReadOnlyList<string> ReportingTables => ["reporting_verbs.tsv", "claim_nouns.tsv", "claim_function_words.tsv", "finite_verbs.tsv"];

    /// <summary>The classes of <paramref name="word"/>; none for a word that no table has.</summary>
    public static WordClasses ClassesOf(ReadOnlySpan<char> word) => _words.TryGet(word, out WordClasses classes) ? classes : WordClasses.None;

    /// <summary>As above, with the <see cref="WordHash"/> of the word.</summary>
    public static WordClasses ClassesOf(ReadOnlySpan<char> word, uint hash) => _words.TryGet(word, hash, out WordClasses classes) ? classes : WordClasses.None;

    /// <summary>What <paramref name="word"/> is to a clause that reports a statement.</summary>
    public static ReportingClasses ReportingOf(ReadOnlySpan<char> word) => _reporting.TryGet(word, out ReportingClasses classes) ? classes : ReportingClasses.None;

    /// <summary>What <paramref name="word"/> is beside a number.</summary>
    public static FigureClasses FigureOf(ReadOnlySpan<char> word) => FigureOf(word, WordHash.Of(word));

    /// <summary>As above, with the <see cref="WordHash"/> of the word.</summary>
    public static FigureClasses FigureOf(ReadOnlySpan<char> word, uint hash) => _figures.TryGet(word, hash, out FigureClasses classes) ? classes : FigureClasses.None;

    private static WordTable<WordClasses> ReadWords()
    {
        var words = new WordTable<WordClasses>();
        // There are few combinations, and parsing one is slow.
        var parsed = new Dictionary<string, WordClasses>(StringComparer.Ordinal);
        foreach (string[] row in _wordTables.SelectMany(EmbeddedTable.Rows))
        {
            if (!parsed.TryGetValue(row[1], out WordClasses classes))
                parsed.Add(row[1], classes = (WordClasses)Parse(typeof(WordClasses), row[1]));
            words.Set(row[0], classes | Known(words, row[0]));
        }

        foreach (string[] row in ReportingTables.SelectMany(EmbeddedTable.Rows))
        {
            bool isTrigger = ((ReportingClasses)Parse(typeof(ReportingClasses), row[1]) & ReportingClasses.Trigger) != 0;
            words.Set(row[0], (isTrigger ? WordClasses.ClaimWord | WordClasses.ClaimTrigger : WordClasses.ClaimWord) | Known(words, row[0]));
        }

        return words;
    }

    private static WordTable<ReportingClasses> ReadReporting()
    {
        var words = new WordTable<ReportingClasses>();
        foreach (string[] row in ReportingTables.SelectMany(EmbeddedTable.Rows))
            words.Set(row[0], (ReportingClasses)Parse(typeof(ReportingClasses), row[1]) | Known(words, row[0]));

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

    private static T Known<T>(WordTable<T> words, string word)
        where T : struct => words.TryGet(word.AsSpan(), out T classes) ? classes : default;

    // The tables have blanks between the names of classes.
    private static object Parse(Type classes, string names) => Enum.Parse(classes, names.Replace(' ', ','));
}
