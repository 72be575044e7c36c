namespace Corpus.Text.Tests.Speech.Claims;

/// <summary>How a source is named: without a comma, by its documents, as the holder of a view, as people of a place.</summary>
public sealed class SourceFrameTests
{
    [Theory]
    [InlineData("According to Lind the port was closed shortly after the vote.", "Ada Lind: the port was closed shortly after the vote")]
    [InlineData("According to Lind, the port was closed.", "Ada Lind: the port was closed")]
    [InlineData("According to the clerk she met, the port was closed.", "the clerk: the port was closed")]
    public void According_to_somebody_needs_no_comma(string sentence, string claim) =>
        Assert.Equal([claim], Claimed.Texts(sentence));

    [Theory]
    [InlineData("As noted in the report, the port is old.", "the report: the port is old")]
    [InlineData("As outlined in a filing, the port is old.", "a filing: the port is old")]
    [InlineData("As reports from clerks at the port have noted, the ferries often run late.", "reports: the ferries often run late")]
    [InlineData("Trade fell in May, court papers show.", "court papers: Trade fell in May")]
    [InlineData("A study which found that the port was unsafe was hidden.", "A study: the port was unsafe")]
    [InlineData("The report found no evidence of fraud at the port.", "The report: no evidence of fraud at the port")]
    public void A_document_states_what_it_notes_and_shows(string sentence, string claim) =>
        Assert.Equal([claim], Claimed.Texts(sentence));

    [Theory]
    [InlineData("As noted in the garden, the port is old.")]
    [InlineData("The storm, which showed that the port was unsafe, has passed.")]
    [InlineData("The council found a site for the port.")]
    public void What_is_no_document_states_nothing_so(string sentence) => Assert.Empty(Claimed.Texts(sentence));

    [Theory]
    [InlineData("Lind is of the opinion that the toll is too high.", "Ada Lind: the toll is too high")]
    [InlineData("Lind was under the impression that the port was full.", "Ada Lind: the port was full")]
    [InlineData("Lind came to the conclusion that the charges were false.", "Ada Lind: the charges were false")]
    [InlineData("Lind took the view that the port should be sold.", "Ada Lind: the port should be sold")]
    [InlineData("Lind raised the possibility that the vote was rigged.", "Ada Lind: the vote was rigged")]
    [InlineData("By Lind's count, the port has lost 40 ships.", "Ada Lind: the port has lost 40 ships")]
    [InlineData("Reports that Brook sold the port have angered voters.", "-: Brook sold the port")]
    public void A_view_belongs_to_whoever_holds_it(string sentence, string claim) =>
        Assert.Equal([claim], Claimed.Texts(sentence));

    [Theory]
    [InlineData("There is a possibility that the port will close.")]
    [InlineData("Lind was in the hall that the council owns.")]
    [InlineData("Lind took the road that leads to the port.")]
    public void A_view_that_nobody_holds_is_no_claim(string sentence) => Assert.Empty(Claimed.Texts(sentence));

    [Theory]
    [InlineData("Many in the town believe the port is full.", "Many in the town: the port is full")]
    [InlineData("It is thought the port was sold in May.", "-: the port was sold in May")]
    [InlineData("Lind likened the toll to a theft.", "Ada Lind: the toll to a theft")]
    [InlineData("Lind blasted Brook over the sale of the port.", "Ada Lind: Brook over the sale of the port")]
    [InlineData("Lind spoke out against the sale of the port.", "Ada Lind: the sale of the port")]
    [InlineData("Lind argued against the sale of the port.", "Ada Lind: the sale of the port")]
    [InlineData("Lind advised against the sale of the port.", "Ada Lind: the sale of the port")]
    [InlineData("Lind castigated the plan as reckless.", "Ada Lind: the plan as reckless")]
    [InlineData("Voters tout the toll as good for trade.", "Voters: the toll as good for trade")]
    [InlineData("The toll has been criticized by Lind as unfair to dockers.", "Ada Lind: unfair to dockers")]
    [InlineData("Lind attributed the loss to weak trade.", "Ada Lind: the loss to weak trade")]
    [InlineData("A number of voters expressed surprise at the size of the toll.", "A number of voters: surprise at the size of the toll")]
    public void People_state_and_compare_and_blame(string sentence, string claim) =>
        Assert.Equal([claim], Claimed.Texts(sentence));

    [Theory]
    [InlineData("Many ships in the town need paint.")]
    [InlineData("Trade rose compared to last year.")]
    [InlineData("Lind referred the matter to the council.")]
    [InlineData("Lind jumped over the wall.")]
    [InlineData("The toll has been criticized by Lind as often as by Brook.")]
    [InlineData("The hall was described as it stood.")]
    [InlineData("The number of ships rose in May.")]
    public void What_only_looks_so_is_no_claim(string sentence) => Assert.Empty(Claimed.Texts(sentence));
}
