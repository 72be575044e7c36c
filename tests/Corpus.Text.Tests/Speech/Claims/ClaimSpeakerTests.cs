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

    [Fact]
    public void A_speaker_who_is_only_reported_is_one_of_the_corpus()
    {
        Article article = ArticleReader.Read(Page);
        SpeakerDirectory directory = SpeakerDirectory.Create([article]);

        Assert.All(article.Claims.Where(claim => claim.Speaker is not null), claim => Assert.NotNull(directory.IndexOf(0, claim.Speaker)));
    }
}
