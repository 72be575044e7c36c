using Corpus.Tests;
using Corpus.Text.Language;

namespace Corpus.Text.Tests.Speech.Claims;

public sealed class ClaimTableTests
{
    private static readonly string _folder = Path.Combine(Repository.Root, "src", "Corpus.Text", "Language", "Tables");

    public static TheoryData<string> Tables => [.. Lexicon.ReportingTables.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Tables))]
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
            ReportingClasses classes = Enum.Parse<ReportingClasses>(columns[1].Replace(' ', ','));

            Assert.Equal(classes, Lexicon.ReportingOf(columns[0]) & classes);
        }
    }
}
