using System.Text.RegularExpressions;
using Corpus.Tests;
using Corpus.Text.Language;
using Corpus.Text.Language.Languages;

namespace Corpus.Text.Tests.Speech.Grammar;

public sealed class LanguageTableTests
{
    private static readonly string[] _everywhere = ["Says", "Determiner", "Pronoun", "They"];

    private static readonly string[] _withCapitals =
    [
        "Calls", "Conjunction", "Subordinator", "Adverb", "Role", "Body", "Source", "Abbreviation", "Month", "FirstName", "VerbEnding", "Title",
    ];

    public static TheoryData<string> Languages => [.. ReportingLanguage.Tags];

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_language_has_a_row_of_every_class_that_the_others_have(string language)
    {
        HashSet<string> classes = [.. EmbeddedTable.Rows(ReportingLanguage.TableOf(language)).SelectMany(row => row[1].Split(' '))];

        bool hasCapitals = language is not ("ja" or "ko" or "zh");
        IEnumerable<string> needed = hasCapitals ? _everywhere.Concat(_withCapitals) : _everywhere.Append("TitleBehind");
        Assert.Equal([], needed.Except(classes));
        Assert.True(classes.Contains("According") || classes.Contains("AccordingBehind"), "no word for according to");
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_rows_of_a_table_are_sorted_and_each_word_has_one(string language)
    {
        string[] words = [.. EmbeddedTable.Rows(ReportingLanguage.TableOf(language)).Select(row => row[0]).Skip(1)];

        Assert.Equal(words.Distinct().Order(StringComparer.Ordinal), words);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_table_opens_with_how_its_language_reports(string language) =>
        Assert.Equal("@", EmbeddedTable.Rows(ReportingLanguage.TableOf(language)).First()[0]);

    [Fact]
    public void Every_class_of_the_grammar_has_a_word_in_some_language()
    {
        IEnumerable<string> used = ReportingLanguage.Tags.SelectMany(tag => EmbeddedTable.Rows(ReportingLanguage.TableOf(tag)).Skip(1))
            .SelectMany(row => row[1].Split(' '));

        Assert.Empty(Enum.GetNames<GrammarClass>().Where(name => name != nameof(GrammarClass.None)).Except(used));
    }

    [Fact]
    public void The_code_of_the_grammar_knows_no_letters_of_any_language()
    {
        string folder = Path.Combine(Repository.Root, "src", "Corpus.Text", "Speech", "Grammar");
        foreach (string file in Directory.EnumerateFiles(folder, "*.cs"))
            Assert.All(File.ReadLines(file).Select((line, index) => (line, index)), line => Assert.False(HasLetters(line.line), $"{file}({line.index + 1})"));
    }

    [Theory]
    [InlineData("if (text.Word(at)[1] == 'm')", true)]
    [InlineData("return word.EndsWith(\"ken\", StringComparison.Ordinal);", true)]
    [InlineData("if (_text[at] is 'は') // the topic", true)]
    [InlineData("if (_text[at] is '、' or ',') // Q、X", false)]
    [InlineData("new(\"VerbSubject\", \"Q , Verb Subject\", static (_, _, _) => null);", false)]
    public void Letters_in_code_are_found_and_those_in_comments_and_rows_are_not(string line, bool isFound) => Assert.Equal(isFound, HasLetters(line));

    // A row of the grammar has a name and an order.
    private static bool HasLetters(string line) =>
        !line.TrimStart().StartsWith("//", StringComparison.Ordinal) && !line.Contains("new(\"", StringComparison.Ordinal)
        && Regex.IsMatch(line.Split(" // ")[0], "'\\p{L}'|\"[^\"]*\\p{L}[^\"]*\"");

    [Fact]
    public void A_language_without_a_table_is_not_guessed() => Assert.Null(ReportingLanguage.Of("hu"));
}
