namespace Corpus.Text.Tests.Speech.Claims;

/// <summary>Statements whose words are a noun phrase: what is judged, disputed, conceded or worried about.</summary>
public sealed class ClaimObjectTests
{
    [Theory]
    [InlineData("Lind criticized the council for its silence.", "the council for its silence")]
    [InlineData("Lind rebuked Brook for “careless” words.", "Brook for “careless” words")]
    [InlineData("Lind chided Brook's wife, Mina Okafor, for leaving early.", "Brook's wife, Mina Okafor, for leaving early")]
    [InlineData("Lind pointed to the rising price of fish.", "the rising price of fish")]
    [InlineData("Lind criticized the plan for the port.", "the plan for the port")]
    [InlineData("Lind praised his conduct in the storm.", "his conduct in the storm")]
    [InlineData("Lind criticized the harbour plan as she left the hall.", "the harbour plan")]
    [InlineData("Brook, whom Lind accused of lying, left the hall.", "lying")]
    [InlineData("The harbour, which Lind described as a ruin, was sold.", "a ruin")]
    public void What_is_judged_is_the_statement(string sentence, string words) =>
        Assert.Contains($"Ada Lind: {words}", Claimed.Texts(sentence));

    [Theory]
    [InlineData("Lind denied any wrongdoing.", "any wrongdoing")]
    [InlineData("Lind denied the allegations against her deputy.", "the allegations against her deputy")]
    [InlineData("Lind questioned the need for a new port.", "the need for a new port")]
    [InlineData("Lind rejected any accusations, and Brook resigned.", "any accusations")]
    [InlineData("Lind expressed concern about the rising price of fish.", "the rising price of fish")]
    [InlineData("Lind expressed interest in the new port.", "interest in the new port")]
    [InlineData("Lind alleged a plot.", "a plot")]
    [InlineData("Lind conceded the loss of two seats.", "the loss of two seats")]
    [InlineData("Lind clarified the position of the council.", "the position of the council")]
    [InlineData("Lind requested a meeting for the sailors.", "a meeting for the sailors")]
    public void What_is_disputed_or_conceded_is_the_statement(string sentence, string words) =>
        Assert.Contains($"Ada Lind: {words}", Claimed.Texts(sentence));

    [Theory]
    [InlineData("Lind was worried about the new port.", "the new port")]
    [InlineData("Lind is confident of winning the vote.", "winning the vote")]
    [InlineData("Lind, worried that the port was full, left the hall.", "the port was full")]
    [InlineData("Lind, concerned about the price of fish, left the hall.", "the price of fish")]
    public void What_one_is_worried_about_is_a_belief(string sentence, string words) =>
        Assert.Equal([$"Ada Lind: {words}"], Claimed.Texts(sentence));

    [Theory]
    [InlineData("Lind declared Brook the winner of the vote.", "Brook the winner of the vote")]
    [InlineData("Lind called it ridiculous.", "it ridiculous")]
    [InlineData("Lind called it ridiculous and left.", "it ridiculous")]
    [InlineData("Lind called the vote “a fraud,” in a letter on Monday.", "the vote “a fraud,”")]
    [InlineData("Lind called the vote “a fraud,” “a joke,” and “a shame.”", "the vote “a fraud,” “a joke,” and “a shame.”")]
    public void What_something_is_called_is_the_statement(string sentence, string words) =>
        Assert.Equal([$"Ada Lind: {words}"], Claimed.Texts(sentence));

    [Theory]
    [InlineData("Lind's warnings of a great storm were ignored.", "a great storm")]
    [InlineData("Brook laughed at Lind's allegations of fraud in the port.", "fraud in the port")]
    public void What_an_owned_noun_is_of_is_the_statement(string sentence, string words) =>
        Assert.Equal([$"Ada Lind: {words}"], Claimed.Texts(sentence));

    [Theory]
    [InlineData("Lind has stopped predicting a loss of two seats.")]
    [InlineData("Lind stopped short of accusing Brook of lying.")]
    [InlineData("Lind read the comments that surfaced on Friday.")]
    [InlineData("Lind left early, and it shows.")]
    [InlineData("The members proposing the rules were late.")]
    [InlineData("Lind heard of the harsh comments that Brook made about the port.")]
    [InlineData("Lind responded to the letters that Brook had written.")]
    [InlineData("Lind was thanked for inviting Brook to speak.")]
    [InlineData("After the vote, Lind has responded in her way – with a smile.")]
    [InlineData("Allegations of a plot were heard.")]
    [InlineData("Lind's report of 2019 was lost.")]
    [InlineData("Lind praised Brook.")]
    [InlineData("Lind criticized the mayor.")]
    [InlineData("The storm slammed the port of Bergen.")]
    [InlineData("Lind criticized the plan as she left the hall.")]
    [InlineData("Lind denied the sailors a room.")]
    [InlineData("Lind rejected the offer of the bank.")]
    [InlineData("The judge dismissed the jury.")]
    [InlineData("Lind called it again.")]
    [InlineData("Lind called the winner.")]
    [InlineData("Lind is more committed to work than to rest.")]
    [InlineData("The letter holds that position.")]
    [InlineData("Brook was not asked whether the port was full.")]
    public void What_is_no_statement_is_no_claim(string sentence) =>
        Assert.Empty(Claimed.Texts(sentence));
}
