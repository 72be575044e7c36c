using Corpus.Text.Model;
using Corpus.Text.Speech;
using Corpus.Text.Tests.Speech;

namespace Corpus.Text.Tests.People;

public sealed class SpeakerNameTests
{
    [Theory]
    [InlineData("Mayor Mina Okafor came. “It is done,” Okafor said.", "Mina Okafor", "Okafor")]
    [InlineData("Mina Okafor came. “It is done,” Mayor Okafor said.", "Mina Okafor", "Mayor Okafor")]
    [InlineData("Ada M. Brook came. “It is done,” Ada Brook said.", "Ada M. Brook", "Ada Brook")]
    [InlineData("“It is done,” said Danish Foreign Minister Mina Okafor.", "Mina Okafor", "Danish Foreign Minister Mina Okafor")]
    [InlineData("“It is done,” said Chief of Staff Ada Brook.", "Ada Brook", "Ada Brook")]
    [InlineData("“It is done,” said Secretary of State Mina Okafor.", "Mina Okafor", "Mina Okafor")]
    [InlineData("Joy Harden Lind came. “It is done,” Harden Lind said.", "Joy Harden Lind", "Harden Lind")]
    [InlineData("“It is done,” the Justice Department said.", "Justice Department", "Justice Department")]
    [InlineData("“It is done,” said Ada Brook Jr.", "Ada Brook", "Ada Brook Jr.")]
    [InlineData("“It is done,” said Ludwig van der Lind.", "Ludwig van der Lind", "Ludwig van der Lind")]
    [InlineData("“It is done,” said Will Smith.", "Will Smith", "Will Smith")]
    public void A_speaker_has_the_fullest_name_of_the_article_without_titles(string text, string speaker, string mention)
    {
        Quote quote = Quoted.Single(text);

        Assert.Equal((speaker, mention), (quote.Speaker, quote.Mention));
    }

    [Fact]
    public void Two_people_with_one_last_name_are_told_apart_by_their_first_names()
    {
        ReportedSpeech quotations = Quoted.In("“It is done,” Tomas Lind said. “It is not,” Ada Lind said.");

        Assert.Equal(["Tomas Lind", "Ada Lind"], quotations.Quotes.Select(quote => quote.Speaker));
    }

    [Fact]
    public void A_title_tells_two_people_with_one_last_name_apart() =>
        Assert.Equal("Ada Lind", Quoted.Last("Thomas Lind and Thomas Lind's wife Ada Lind came. Thomas Lind left. “It is done,” Mrs. Lind said.").Speaker);

    [Theory]
    [InlineData("Thomas Lind met Ada Brook. “It is done,” she said.", "Ada Brook")]
    [InlineData("Thomas Lind met Ada Brook. “It is done,” he said.", "Thomas Lind")]
    [InlineData("Ada Brook opened the bridge. It had cost a lot. “It is done,” she said.", "Ada Brook")]
    public void A_pronoun_is_the_nearest_person_it_can_mean(string text, string speaker) => Assert.Equal((speaker, "she" == Quoted.Last(text).Mention || "he" == Quoted.Last(text).Mention), (Quoted.Last(text).Speaker, true));

    [Fact]
    public void A_pronoun_without_anybody_to_mean_names_nobody() => Assert.Null(Quoted.Single("The bridge opened. “It is done,” she said.").Speaker);

    [Fact]
    public void A_capital_at_the_beginning_of_a_sentence_makes_no_person() =>
        Assert.Null(Quoted.Single("Quietly the bridge opened. Altogether it cost a lot. “It is done,” he said.").Speaker);

    [Fact]
    public void The_minister_is_the_one_who_was_just_named_as_minister() =>
        Assert.Equal("Mina Okafor", Quoted.Single("Foreign Minister Mina Okafor came. The minister told the press that it was “done.”").Speaker);

    [Fact]
    public void It_is_the_body_that_has_just_spoken() =>
        Assert.Equal("Bergen Harbour Council", Quoted.Last("“It is done,” said the Bergen Harbour Council. “We close on Monday,” it added.").Speaker);

    [Fact]
    public void Letters_in_brackets_stand_for_the_name_before_them() =>
        Assert.Equal("Bergen Harbour Authority", Quoted.Single("The Bergen Harbour Authority (BHA) met. “It is done,” the BHA said.").Speaker);

    [Theory]
    [InlineData("“It is done,” said Prime Minister Mina Okafor.", "Prime Minister")]
    [InlineData("“It is done,” said Norwegian President Mina Okafor.", "President")]
    [InlineData("“It is done,” said Mina Okafor, the port's director.", "port's director")]
    [InlineData("“It is done,” said Mr. Tomas Lind.", null)]
    public void A_speaker_has_the_role_that_stands_beside_the_name(string text, string? role) => Assert.Equal(role, Assert.Single(Quoted.In(text).Speakers).Role);

    [Fact]
    public void A_speaker_lists_every_mention_once_and_in_order() =>
        Assert.Equal(["Mina Okafor", "she", "Okafor"], Assert.Single(Quoted.In("“A thing is done,” Mina Okafor said. “It is,” she said.\n“It was,” Okafor said.").Speakers).Mentions);

    [Fact]
    public void A_place_is_nobody_s_name()
    {
        Quote quote = Quoted.Single("Norway called the plan “a mess.”");

        Assert.Equal((null, "Norway"), (quote.Speaker, quote.Mention));
    }

    [Fact]
    public void People_of_a_related_article_mean_nobody_in_the_body()
    {
        var page = Quoted.PageByRegion((Region.Related, "Ada Brook opened the bridge."), (Region.Body, "“It is done,” she said."), (Region.Related, "“It is not,” Brook said."));

        Assert.Equal([null, "Brook"], ReportedSpeech.Read(page, CancellationToken.None).Quotes.Select(quote => quote.Speaker));
    }

    [Fact]
    public void The_headline_takes_the_full_name_from_the_body()
    {
        var page = Quoted.PageByRegion((Region.Title, "‘It is done,’ says Okafor"), (Region.Body, "Mina Okafor opened the bridge."));

        Assert.Equal("Mina Okafor", Assert.Single(ReportedSpeech.Read(page, CancellationToken.None).Quotes).Speaker);
    }

    [Fact]
    public void A_headline_s_words_are_whose_they_are_in_the_body()
    {
        var page = Quoted.PageByRegion((Region.Title, "Norway builds “safe and sound” bridges"), (Region.Body, "Mina Okafor said the bridges were “safe and sound”."));

        Assert.Equal(["Mina Okafor", "Mina Okafor"], ReportedSpeech.Read(page, CancellationToken.None).Quotes.Select(quote => quote.Speaker));
    }
}
