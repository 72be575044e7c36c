using Corpus.Text.Model;

namespace Corpus.Text.Tests.Pages;

/// <summary>The paper whose page it is, in its byline and in what it was told; and a last paragraph of news about shares.</summary>
public sealed class OwnOutletTests
{
    private const string Sale = """
        The operator Arden said on Monday that it will sell four of its ships, after a year in which the number of its passengers fell.

        “We need the money,” chief executive Tom Ray told the Bergen Post. “We have no choice.”

        The union of seamen said that it would fight the sale, which it called a blow to the islands in the north.

        """;

    [Theory]
    [InlineData("Bergen Post")]
    [InlineData("The Bergen Post")]
    [InlineData("BERGEN POST")]
    public void What_is_told_to_the_paper_itself_is_heard_at_first_hand(string outlet) =>
        Assert.All(Read($"---\noutlet: {outlet}\n---\n{Sale}").Quotes, quote => Assert.Null(quote.Via));

    [Fact]
    public void What_is_told_to_another_paper_is_taken_over() =>
        Assert.All(Read($"---\noutlet: Lake Gazette\n---\n{Sale}").Quotes, quote => Assert.Equal("Bergen Post", quote.Via));

    [Theory]
    [InlineData("Shares in the operator fell 3 per cent.", "Body")]
    [InlineData("Views of the plan differ in the harbour town.", "Body")]
    [InlineData("24 shares", "Boilerplate")]
    public void Shares_are_news_in_a_sentence_and_furniture_beside_a_number(string last, string region)
    {
        Article article = Read($"Operator to sell its ships\n\nBy Lena Voss\n\n{Sale}{last}\n");

        Assert.Equal(region, article.Passages[^1].Region.ToString());
    }

    [Theory]
    [InlineData("Von Anna Lee, Lindauer Bote")]
    [InlineData("By Anna Lee, Lindau Messenger")]
    public void A_paper_behind_the_author_is_no_second_author(string byline)
    {
        Article article = Read($"Operator to sell its ships\n\n{byline}\n\n{Sale}");

        Assert.Equal(("Anna Lee", byline[(byline.IndexOf(',', StringComparison.Ordinal) + 2)..]), (article.Byline, article.Outlet));
    }

    private static Article Read(string text) => ArticleReader.Read(text);
}
