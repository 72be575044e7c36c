namespace Corpus.Text.Tests.Speech.Claims;

/// <summary>Where a claim begins and ends: before the reporter's own words, before somebody else's deed, before the circumstances of a report.</summary>
public sealed class ClaimBoundaryTests
{
    [Theory]
    [InlineData("One thing is clear at the port: “It is slow,” said Lind.", "Ada Lind: It is slow,")]
    [InlineData("In a statement: “I am too old to run,” Lind said.", "Ada Lind: I am too old to run,")]
    [InlineData("Lind mocked the plan: “Who would ever pay for that?”", "Ada Lind: Who would ever pay for that?")]
    [InlineData("As Lind put it, “I am too old to run.”", "Ada Lind: I am too old to run.")]
    [InlineData("The hall broke into chants of “sell the port now.”", "The hall: sell the port now.")]
    [InlineData("Brook was called “a liar” by Lind.", "Ada Lind: a liar")]
    public void What_leads_to_the_quotation_is_no_part_of_the_claim(string sentence, string claim) =>
        Assert.Equal([claim], Claimed.Texts(sentence));

    [Theory]
    [InlineData("Lind announced her resignation on Monday.", "her resignation")]
    [InlineData("Lind announced her resignation at a rally in Bergen.", "her resignation")]
    [InlineData("Lind announced her resignation because of the vote.", "her resignation")]
    [InlineData("Lind announced a vote on Monday.", "a vote on Monday")]
    [InlineData("Lind announced the sale of the port.", "the sale of the port")]
    public void When_and_where_something_was_announced_is_no_part_of_it(string sentence, string words) =>
        Assert.Equal([$"Ada Lind: {words}"], Claimed.Texts(sentence));

    [Theory]
    [InlineData("Lind called for lower tolls and Brook pushed for more ships.", "Ada Lind: lower tolls")]
    [InlineData("Lind called for lower tolls and more ships.", "Ada Lind: lower tolls and more ships")]
    [InlineData("Lind called for an end to the works but the works went on.", "Ada Lind: an end to the works")]
    [InlineData("Lind accused Brook of theft as Okafor looked on.", "Ada Lind: Brook of theft")]
    public void An_object_ends_where_somebody_else_does_something(string sentence, string claim) =>
        Assert.Equal([claim], Claimed.Texts(sentence));

    [Theory]
    [InlineData("The Gazette, citing clerks close to Brook, reported that he had lied.", "Gazette: clerks close to Brook", "Gazette: he had lied")]
    [InlineData("Lind dismissed the poll as inaccurate, insisting she would win.", "Ada Lind: the poll as inaccurate", "Ada Lind: she would win")]
    public void A_participle_between_commas_ends_at_the_second_one(string sentence, string first, string second) =>
        Assert.Equal([first, second], Claimed.Texts(sentence));

    [Theory]
    [InlineData("But, Lind said, the port is full.", "the port is full")]
    [InlineData("Lind said the port was full, after being asked about it.", "the port was full")]
    [InlineData("Lind said the port was full, but then she apologised for the remark.", "the port was full", "the remark")]
    [InlineData("Lind called for the sale of the port, following a vote.", "the sale of the port")]
    public void The_next_report_and_what_led_to_it_are_no_part_of_the_claim(string sentence, params string[] words) =>
        Assert.Equal(words.Select(part => $"Ada Lind: {part}"), Claimed.Texts(sentence));

    [Fact]
    public void Who_is_asked_is_not_who_asks() => Assert.Equal(
        ["Ada Lind: if the port was full"], Claimed.Texts("Ada Lind, who leads the council, asked Okafor if the port was full."));

    [Fact]
    public void How_a_report_is_passed_on_is_no_second_claim() => Assert.Equal(
        ["Ada Lind: the port was full"], Claimed.Texts("Lind denied the port was full, as Brook alleged."));

    [Theory]
    [InlineData("What matters, Lind said, is the port.", "What matters is the port")]
    [InlineData("Lind said what matters is the port.", "what matters is the port")]
    public void A_clause_with_what_is_a_subject(string sentence, string words) =>
        Assert.Equal([$"Ada Lind: {words}"], Claimed.Texts(sentence));

    [Theory]
    [InlineData("Lind added their first Tidewater Whiskey aged in oak.")]
    [InlineData("Lind explained every choice made in the works.")]
    [InlineData("Lind has shown restraint when it comes to the toll.")]
    [InlineData("The council has many promising plans as well as a market to sell ships.")]
    [InlineData("The council recommends energy-saving lamps and care.")]
    [InlineData("Lind said what she thought.")]
    [InlineData("Lind challenged Brook to a race.")]
    [InlineData("Lind called him again to the port.")]
    [InlineData("Lind works at the port, speaking on condition of anonymity.")]
    [InlineData("Neither Lind nor Brook said the port was full.")]
    [InlineData("Not everyone believes the port is full.")]
    public void What_has_a_word_of_saying_and_states_nothing_is_no_claim(string sentence) =>
        Assert.Empty(Claimed.Texts(sentence));
}
