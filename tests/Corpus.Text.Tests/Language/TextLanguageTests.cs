using Corpus.Text.Language.Languages;
using Corpus.Text.Model;

namespace Corpus.Text.Tests.Language;

public sealed class TextLanguageTests
{
    [Theory]
    [InlineData("A ferry, a crane, a barge, a tug, a buoy and a bridge.")]
    [InlineData("I walk, I swim, I row, I sail, I dive, I fish and I rest.")]
    [InlineData("No ferry, no crane, no barge, no tug, no buoy and no bridge.")]
    public void English_is_told_by_the_small_words_that_it_shares_with_others(string text) => Assert.Equal("en", TagOf(text));

    [Fact]
    public void Somebody_speaks_in_an_English_list()
    {
        Article article = ArticleReader.Read("A ferry, a crane, a barge, a tug, a buoy, a pier, a bridge.\n\n“Quite enough to paint,” Tilda Marsh laughed.\n");

        Assert.Equal("Tilda Marsh", Assert.Single(article.Quotes).Speaker);
    }

    [Theory]
    [InlineData("Bu ne? Ece Vural'a, Can Polat'a, Nil Demir'a.")]
    [InlineData("Bu ne? Ece Vural’i, Can Polat’i, Nil Demir’i.")]
    public void A_letter_behind_an_apostrophe_is_an_ending_and_no_word(string text) => Assert.Equal("tr", TagOf(text));

    private static string? TagOf(string text)
    {
        var language = new TextLanguage();
        language.Add(text.AsSpan());
        return language.Tag();
    }
}
