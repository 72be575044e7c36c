namespace Corpus.Text.Tests.Claims;

/// <summary>The frames in which verbs and nouns report, with what only looks like them.</summary>
public sealed class ClaimFrameTests
{
    [Theory]
    [InlineData("Lind said there was no plan for the port.", "there was no plan for the port")]
    [InlineData("Lind says there’s no plan for the port.", "there’s no plan for the port")]
    [InlineData("Lind conceded there had been a mistake.", "there had been a mistake")]
    [InlineData("Lind says it’s not closing the port.", "it’s not closing the port")]
    [InlineData("Lind argued he’s unfit to lead.", "he’s unfit to lead")]
    [InlineData("Lind said Brook, who leads the council, had fled.", "Brook, who leads the council, had fled")]
    [InlineData("Lind spent the evening insisting the port would close.", "the port would close")]
    [InlineData("Lind tried to argue that the port was full.", "the port was full")]
    [InlineData("Lind assured voters she would stay.", "she would stay")]
    [InlineData("Lind is confident she will win.", "she will win")]
    [InlineData("Lind was convinced that the port would close.", "the port would close")]
    [InlineData("Lind made it clear the port would close.", "the port would close")]
    [InlineData("Lind made the case that the port should close.", "the port should close")]
    public void A_clause_is_read_whatever_it_begins_with(string sentence, string words) =>
        Assert.Equal([$"Ada Lind: {words}"], Claimed.Texts(sentence));

    [Theory]
    [InlineData("Lind asked whether the vote was fair.", "whether the vote was fair")]
    [InlineData("Lind asked Brook why he had left the council.", "why he had left the council")]
    [InlineData("Lind questioned whether Brook was fit to lead.", "whether Brook was fit to lead")]
    [InlineData("Lind expects the council to vote on Friday.", "the council to vote on Friday")]
    [InlineData("Lind called Brook a liar.", "Brook a liar")]
    [InlineData("Lind called him a danger to the port.", "him a danger to the port")]
    [InlineData("Lind referred to Brook as a puppet.", "Brook as a puppet")]
    [InlineData("Lind cited the storm as a reason for the delay.", "the storm as a reason for the delay")]
    [InlineData("Lind criticized Brook for hiding the letter.", "Brook for hiding the letter")]
    [InlineData("Lind blamed the delay on the storm.", "the delay on the storm")]
    [InlineData("Lind accused Brook of lying, after he had left the council.", "Brook of lying")]
    [InlineData("Lind's promise to close the port was popular.", "to close the port")]
    [InlineData("Lind repeated her pledge to close the port.", "to close the port")]
    [InlineData("After Lind's threat to close the port, Brook left.", "to close the port")]
    [InlineData("Lind's view is that the port should close.", "the port should close")]
    public void Questions_objects_and_nouns_are_read(string sentence, string words) =>
        Assert.Equal([$"Ada Lind: {words}"], Claimed.Texts(sentence));

    [Theory]
    [InlineData("Many believe the port is full.", "Many: the port is full")]
    [InlineData("Some say the port is full.", "Some: the port is full")]
    [InlineData("40 percent of voters believe the port is full.", "40 percent of voters: the port is full")]
    [InlineData("Four in 10 voters said the port was full.", "Four in 10 voters: the port was full")]
    [InlineData("Forty-five percent of voters say the port is full.", "Forty-five percent of voters: the port is full")]
    [InlineData("The lawsuit alleges the port is full.", "The lawsuit: the port is full")]
    [InlineData("A poll released Monday showed Brook leading Lind by two points.", "A poll: Brook leading Lind by two points")]
    [InlineData("The survey had Brook at 40 percent.", "The survey: Brook at 40 percent")]
    public void Numbers_of_people_and_polls_report(string sentence, string claim) =>
        Assert.Equal([claim], Claimed.Texts(sentence));

    [Theory]
    [InlineData("The port is full, per the Harbour Board.", "Harbour Board: The port is full")]
    [InlineData("Per the Harbour Board, the port is full.", "Harbour Board: the port is full")]
    [InlineData("The port is full, as first reported by Radio North.", "Radio North: The port is full")]
    [InlineData("The talks have failed, three officials familiar with the matter said.", "three officials: The talks have failed")]
    [InlineData("The talks have failed, a clerk who was not authorized to speak said.", "a clerk: The talks have failed")]
    [InlineData("The talks have failed, said a person briefed on the matter.", "a person: The talks have failed")]
    [InlineData("Close the port tonight, recommends Lind, head of the council.", "Ada Lind: Close the port tonight")]
    [InlineData("Lind told her staff, “Leave early.”", "Ada Lind: Leave early.")]
    public void A_source_behind_the_statement_is_read_with_what_describes_it(string sentence, string claim) =>
        Assert.Equal([claim], Claimed.Texts(sentence));

    [Theory]
    [InlineData("Asked whether the port was full, Lind shrugged.")]
    [InlineData("Lind, when asked whether the port was full, shrugged.")]
    [InlineData("Lind asked the man who had seen the storm.")]
    [InlineData("Lind did not ask whether the port was full.")]
    [InlineData("Lind called the council a day later.")]
    [InlineData("Lind called a meeting of the council.")]
    [InlineData("Lind saw the ships as she left the port.")]
    [InlineData("Lind thanked Brook for his help.")]
    [InlineData("Lind criticized the council for its silence.")]
    [InlineData("The fee is two crowns, per person.")]
    [InlineData("Ships left at ten miles per hour.")]
    [InlineData("The polls had closed at eight.")]
    [InlineData("Lind, ahead in the polls, had the port closed.")]
    [InlineData("The promise to close the port was popular.")]
    [InlineData("Lind is known for her commitment to education.")]
    [InlineData("Most ships believe in nothing.")]
    [InlineData("Lind stood there on Monday.")]
    [InlineData("Brook is expected to win.")]
    public void What_only_looks_like_a_report_is_no_claim(string sentence) =>
        Assert.Empty(Claimed.Texts(sentence));
}
