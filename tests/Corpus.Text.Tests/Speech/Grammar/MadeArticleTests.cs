using Corpus.Text.Language.Languages;

namespace Corpus.Text.Tests.Speech.Grammar;

/// <summary>Whole articles with several speakers, by name, role and pronoun: each quotation has the speaker that a reader of the language gives it.</summary>
public sealed class MadeArticleTests
{
    public static TheoryData<string> Languages => [.. MadeArticle.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_quotation_of_an_article_has_its_speaker(string language)
    {
        MadeArticle article = MadeArticle.Of(language);

        Assert.Equal(article.Speakers, Quoted.Speakers(article.Text));
    }

    [Fact]
    public void Every_language_with_a_table_has_an_article() => Assert.Equal(ReportingLanguage.Tags, MadeArticle.Languages);
}
