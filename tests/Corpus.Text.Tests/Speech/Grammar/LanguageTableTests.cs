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
    public void A_language_without_a_table_is_not_guessed() => Assert.Null(ReportingLanguage.Of("hu"));
}
