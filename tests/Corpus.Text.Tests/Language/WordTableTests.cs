using Corpus.Tests;
using Corpus.Text.Language;

namespace Corpus.Text.Tests.Language;

public sealed class WordTableTests
{
    private static readonly string _folder = Path.Combine(Repository.Root, "src", "Corpus.Text", "Language", "Tables");

    public static TheoryData<string> Tables =>
        [.. Directory.GetFiles(_folder, "*.tsv")
            .Where(path => File.ReadLines(path).Any(line => line == "# word\tclasses (names of WordClasses)"))
            .Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> ReportingTables => [.. Lexicon.ReportingTables.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Tables))]
    [MemberData(nameof(ReportingTables))]
    public void A_table_says_where_it_comes_from_and_is_sorted_without_doubles(string table)
    {
        string[] lines = File.ReadAllLines(Path.Combine(_folder, table));
        string[] words = [.. lines.Where(line => line[0] != '#').Select(line => line.Split('\t')[0])];

        Assert.StartsWith("# ", lines[0], StringComparison.Ordinal);
        Assert.Equal(words.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), words);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_word_of_a_table_is_known_with_its_classes(string table)
    {
        foreach (string line in File.ReadLines(Path.Combine(_folder, table)).Where(line => line[0] != '#'))
        {
            string[] columns = line.Split('\t');
            WordClasses classes = Enum.Parse<WordClasses>(columns[1].Replace(' ', ','));

            Assert.Equal(classes, Lexicon.ClassesOf(columns[0]) & classes);
        }
    }

    [Theory]
    [MemberData(nameof(ReportingTables))]
    public void Every_word_of_a_reporting_table_is_known_with_its_classes(string table)
    {
        foreach (string line in File.ReadLines(Path.Combine(_folder, table)).Where(line => line[0] != '#'))
        {
            string[] columns = line.Split('\t');
            ReportingClasses classes = Enum.Parse<ReportingClasses>(columns[1].Replace(' ', ','));

            Assert.Equal(classes, Lexicon.ReportingOf(columns[0]) & classes);
        }
    }

    [Fact]
    public void Every_word_of_a_closed_class_is_known_by_what_it_does_and_every_class_has_a_word()
    {
        string[][] rows = [.. EmbeddedTable.Rows("closed_classes.tsv")];

        Assert.Equal(rows.Select(row => row[0]).Distinct().Order(StringComparer.Ordinal), rows.Select(row => row[0]));
        Assert.All(rows, row => Assert.Equal(Enum.Parse<FunctionWords>(row[1].Replace(' ', ',')), Lexicon.FunctionOf(row[0])));
        Assert.Equal(
            Enum.GetNames<FunctionWords>().Where(name => name != nameof(FunctionWords.None)).Order(StringComparer.Ordinal),
            rows.SelectMany(row => row[1].Split(' ')).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(FunctionWords.None, Lexicon.FunctionOf("harbour"));
    }

    [Fact]
    public void Every_word_around_a_reporting_clause_is_known_by_what_it_does_there_and_every_class_has_a_word()
    {
        string[][] rows = [.. EmbeddedTable.Rows("clause_words.tsv")];

        Assert.Equal(rows.Select(row => row[0]).Distinct().Order(StringComparer.Ordinal), rows.Select(row => row[0]));
        Assert.All(rows, row => Assert.Equal(Enum.Parse<ClauseWords>(row[1].Replace(' ', ',')), Lexicon.ClauseWordsOf(row[0])));
        Assert.Equal(
            Enum.GetNames<ClauseWords>().Where(name => name != nameof(ClauseWords.None)).Order(StringComparer.Ordinal),
            rows.SelectMany(row => row[1].Split(' ')).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(ClauseWords.None, Lexicon.ClauseWordsOf("harbour"));
    }

    [Fact]
    public void Every_class_of_reporting_words_has_a_word()
    {
        IEnumerable<string> used = EmbeddedTable.Rows(Lexicon.ReportingWords).SelectMany(row => row[3].Split(' '))
            .Concat(Lexicon.ReportingTables.SelectMany(table => EmbeddedTable.Rows(table).SelectMany(row => row[1].Split(' '))));

        Assert.Empty(Enum.GetValues<ReportingClasses>().Where(IsOne).Select(one => one.ToString()).Except(used));

        static bool IsOne(ReportingClasses classes) => System.Numerics.BitOperations.PopCount((ulong)classes) == 1;
    }

    [Fact]
    public void Every_reporting_word_is_known_for_quotations_and_for_statements()
    {
        string[][] rows = [.. EmbeddedTable.Rows(Lexicon.ReportingWords)];

        Assert.Equal(rows.Select(row => row[0]).Distinct().Order(StringComparer.Ordinal), rows.Select(row => row[0]));
        Assert.All(rows, row =>
        {
            WordClasses quotation = row[2] == "-" ? WordClasses.None : Enum.Parse<WordClasses>(row[2].Replace(' ', ','));
            ReportingClasses statement = row[3] == "-" ? ReportingClasses.None : Enum.Parse<ReportingClasses>(row[3].Replace(' ', ','));

            Assert.Equal(4, row.Length);
            Assert.Equal(quotation, Lexicon.ClassesOf(row[0]) & quotation);
            Assert.Equal(statement, Lexicon.ReportingOf(row[0]) & statement);
            Assert.True(LanguageCode.IsKnown(row[1]) && (quotation != WordClasses.None || statement != ReportingClasses.None), row[0]);
        });
    }

    [Theory]
    [InlineData("said", "SAID")]
    [InlineData("didn't", "didn’t")]
    public void Case_and_the_shape_of_apostrophes_do_not_count(string stored, string asked)
    {
        var table = new WordTable<int>();
        table.Set(stored, 7);

        Assert.True(table.TryGet(asked, out int value));
        Assert.Equal(7, value);
    }

    [Fact]
    public void A_table_that_grows_keeps_its_words()
    {
        var table = new WordTable<int>();
        for (int i = 0; i < 1_000; i++)
            table.Set($"word{i}", i);

        Assert.Equal(1_000, table.Count);
        Assert.All(Enumerable.Range(0, 1_000), i => Assert.True(table.TryGet($"Word{i}", out int value) && value == i));
        Assert.False(table.TryGet("word1000", out _));
    }
}
