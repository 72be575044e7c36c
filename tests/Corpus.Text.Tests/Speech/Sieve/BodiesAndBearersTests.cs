namespace Corpus.Text.Tests.Speech.Sieve;

/// <summary>A long name of a body before its officer's name, and one with "and" in it.</summary>
public sealed class BodiesAndBearersTests
{
    [Theory]
    [InlineData("“It is slow,” US Secretary of State Hilda Rodman said.", "Hilda Rodman")]
    [InlineData("“It is slow,” Bank of Bergen Governor Anna Cole said.", "Anna Cole")]
    [InlineData("“It is slow,” Reserve Bank of Lower Bergen President Anna K. Cole said.", "Anna K. Cole")]
    [InlineData("“It is slow,” City of Bergen Mayor Anna Cole said.", "Anna Cole")]
    [InlineData("“It is slow,” University of Bergen professor Anna Cole said.", "Anna Cole")]
    [InlineData("“It is slow,” said University of Bergen professor Anna Cole.", "Anna Cole")]
    [InlineData("Chamber of Commerce President Anna Cole said the port was “slow as ever”.", "Anna Cole")]
    [InlineData("Anna Cole, pastor of First Church, said the port was “slow as ever”.", "Anna Cole")]
    [InlineData("Anna Cole — a lawyer from Bergen — said the port was “slow as ever”.", "Anna Cole")]
    public void The_bearer_speaks_and_not_the_body_before_the_name(string text, string speakers) =>
        Assert.Equal(speakers, Quoted.Speakers(text));

    [Theory]
    [InlineData("“It is slow,” the Port Travel and Tourism Council said.", "Port Travel and Tourism Council")]
    [InlineData("“It is slow,” the Department of Health and Human Services said.", "Department of Health and Human Services")]
    [InlineData("“It is slow,” the Centers for Harbour Control and Prevention said.", "Centers for Harbour Control and Prevention")]
    [InlineData("“It is slow,” the Bank of Bergen said.", "Bank of Bergen")]
    public void A_body_has_its_whole_name(string text, string speakers) => Assert.Equal(speakers, Quoted.Speakers(text));

    [Theory]
    [InlineData("Holt said that until the league tells the city what it wants, “it would be unwise to go on.”", "Holt")]
    [InlineData("Anna Cole said that when Ben Holt told the city it was for sale, “everybody laughed.”", "Anna Cole")]
    [InlineData("Anna Cole said Ben Holt told the city that it was “for sale.”", "Ben Holt")]
    public void A_clause_that_only_leads_to_the_words_does_not_speak_them(string text, string speakers) =>
        Assert.Equal(speakers, Quoted.Speakers(text));

    [Theory]
    [InlineData("Anna Cole came. The plan, called a “disgrace” by Cole, was dropped.", "Anna Cole")]
    [InlineData("Anna Cole came. The plan was a “disgrace,” in Cole's words.", "Anna Cole")]
    [InlineData("Anna Cole came. To Cole, the plan was a “disgrace”.", "Anna Cole")]
    public void Whose_words_they_are_may_stand_behind_by_and_in_or_before_a_comma(string text, string speakers) =>
        Assert.Equal(speakers, Quoted.Speakers(text));

    [Theory]
    [InlineData("Anna Cole came. In her book “Never Give Up,” Cole wrote of her youth.", "scare")]
    [InlineData("Anna Cole came. In her book “A Port Built in Hell: The Lives that Arise in Storms,” Cole wrote of the sea.", "scare")]
    [InlineData("Anna Cole came. Cole told “Face the Port” that the toll was too high.", "scare")]
    public void A_title_is_nobody_s_words(string text, string speakers) => Assert.Equal(speakers, Quoted.Speakers(text));

    [Theory]
    [InlineData("Harbour Help to Bergen Stirs Talk of ‘Better’ Days\nThe town was calm.", "scare")]
    [InlineData("Holt: ‘Absurd’ Toll Must Go\nThe town was calm.", "(Holt)")]
    public void Two_words_of_a_headline_are_nobody_that_no_line_knows(string text, string speakers) => Assert.Equal(speakers, Quoted.Speakers(text));

    [Theory]
    [InlineData("Anna Cole came. Anna Cole said Ben Holt will continue to provide “his usual insight and care.”", "Anna Cole")]
    [InlineData("“They have shown a will to talk,” Anna Cole said. Mayor Ben Holt “has put aside his plans and come to the table.”", "Anna Cole | Anna Cole")]
    [InlineData("“It is slow,” said Kim Brace. “It is dear,” he added.", "Kim Brace | Kim Brace")]
    [InlineData("“It is slow,” said Kim Brace. “It is dear,” she added.", "Kim Brace | Kim Brace")]
    public void Whoever_is_spoken_of_does_not_speak(string text, string speakers) => Assert.Equal(speakers, Quoted.Speakers(text));

    [Fact]
    public void The_reader_says_nothing() =>
        Assert.DoesNotContain("(you)", Quoted.Speakers("How else do you explain the “ten who do not matter” of the paper?"), StringComparison.Ordinal);

    [Theory]
    [InlineData("Holt is at work on “a few little plans,” about which he says very little.")]
    public void A_preposition_before_which_is_nobody(string text) => Assert.NotEqual("(about)", Quoted.Speakers(text));

    [Fact]
    public void The_outlet_behind_a_headline_has_not_signed_it() =>
        Assert.DoesNotContain("Harbour News", Quoted.Speakers("Boy Hurt By Toys Sold As “Safe For All Ages” - Harbour News"), StringComparison.Ordinal);
}
