using Corpus.Text.Model;
using Corpus.Text.People;

namespace Corpus.Text.Tests.Speech.Claims;

public sealed class ClaimSpeakerTests
{
    private const string Page = """
        Council argues about the port

        By Nora Hale

        The city council met on Monday to talk about the port for the first time since the spring, and the meeting was long.

        Council President Ada Lind said that the port would be closed in May. She added that nobody would lose work because of it.

        The president told reporters that the money had been found in the budget for the coming year, which begins in July.

        A spokesman said the works would begin at once. "We are ready," said Tom Brook, who owns three of the ships.
        """;

    [Fact]
    public void Pronouns_and_roles_are_the_people_they_mean()
    {
        Article article = ArticleReader.Read(Page);

        Assert.Equal(
            [("Ada Lind", "Council President Ada Lind"), ("Ada Lind", "She"), ("Ada Lind", "The president"), (null, "A spokesman"), ("Tom Brook", "Tom Brook")],
            article.Claims.Select(claim => (claim.Speaker, claim.Mention)));
    }

    [Fact]
    public void Who_is_reported_is_a_speaker_of_the_article_with_role_and_mentions_and_stands_where_it_first_appears()
    {
        Article article = ArticleReader.Read(Page);

        Assert.Equal(["Ada Lind", "Tom Brook"], article.Speakers.Select(speaker => speaker.Name));
        Assert.Equal(["Council President Ada Lind", "She", "The president"], article.Speakers[0].Mentions);
        Assert.Equal("Council President", article.Speakers[0].Role);
    }

    [Theory]
    [InlineData("Lind has left. Quotable: “We have all learned a lot from the last two races here.”")]
    [InlineData("Lind said that Brook was late. “It will not happen again,” he said.")]
    [InlineData("“It is late,” said Okafor. “We will wait.”")]
    [InlineData("Zaptide “was always about people who have nothing and want the port to stay.”")]
    public void A_claim_of_a_quotation_has_the_speaker_of_the_quotation(string sentences)
    {
        Article article = ArticleReader.Read("The harbour of Bergen\n\nAda Lind, Tom Brook and Mina Okafor met in Bergen to talk about the port and its ships on Monday.\n\n" + sentences + "\n");

        Assert.NotEmpty(article.Quotes);
        foreach (Claim claim in article.Claims)
            Assert.All(article.Quotes.Where(quote => claim.Holds(quote.Span)), quote => Assert.Equal(quote.Speaker, claim.Speaker));
    }

    [Fact]
    public void A_speaker_who_is_only_reported_is_one_of_the_corpus()
    {
        Article article = ArticleReader.Read(Page);
        SpeakerDirectory directory = SpeakerDirectory.Create([article]);

        Assert.All(article.Claims.Where(claim => claim.Speaker is not null), claim => Assert.NotNull(directory.IndexOf(0, claim.Speaker)));
    }
}
