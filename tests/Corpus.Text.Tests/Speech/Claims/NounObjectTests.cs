namespace Corpus.Text.Tests.Speech.Claims;

/// <summary>What somebody says in a noun instead of a clause: admits mistakes, rules out a vote, calls for a ban.</summary>
public sealed class NounObjectTests
{
    [Theory]
    [InlineData("Lind admitted mistakes in the sale of the port.", "mistakes in the sale of the port")]
    [InlineData("Lind ruled out a second term.", "a second term")]
    [InlineData("Lind ruled out raising the toll.", "raising the toll")]
    [InlineData("Lind suggested a new date for the vote.", "a new date for the vote")]
    [InlineData("Lind explained the reasons for the sale.", "the reasons for the sale")]
    [InlineData("Lind described the scene at the port.", "the scene at the port")]
    [InlineData("Lind questioned the cost of the works.", "the cost of the works")]
    [InlineData("Lind offered an apology to the dockers.", "an apology to the dockers")]
    [InlineData("Lind regretted the loss of the ferry.", "the loss of the ferry")]
    [InlineData("The firm reported a loss of nine million crowns.", "a loss of nine million crowns")]
    [InlineData("The council rejected demands for a new vote.", "demands for a new vote")]
    [InlineData("Lind hit back at Brook, calling him unfit to lead.", "him unfit to lead")]
    [InlineData("Lind came under fire for saying the port was full.", "the port was full")]
    public void A_noun_tells_what_is_said(string sentence, string words) =>
        Assert.Equal([words], Claimed.Texts(sentence).Select(text => text[(text.IndexOf(':') + 2)..]));

    [Theory]
    [InlineData("Lind's call for a ban on large ships drew fire.", "a ban on large ships")]
    [InlineData("Lind's plea for calm at the port went unheard.", "calm at the port")]
    [InlineData("Lind repeated her demand for a new vote.", "a new vote")]
    public void What_somebody_s_call_is_for_is_a_claim(string sentence, string words) =>
        Assert.Equal([$"Ada Lind: {words}"], Claimed.Texts(sentence));

    [Theory]
    [InlineData("Demand for fish at the port rose in May.")]
    [InlineData("Lind pointed at the hole in the roof.")]
    [InlineData("The council rules out of habit.")]
    [InlineData("The clinic admitted him in May.")]
    [InlineData("Lind offered him a seat in the hall.")]
    [InlineData("Lind reported for duty at the port.")]
    [InlineData("Lind questioned the clerk in the hall.")]
    public void A_noun_that_nobody_says_is_no_claim(string sentence) => Assert.Empty(Claimed.Texts(sentence));
}
