namespace Corpus.Text.Tests.Speech.Claims;

/// <summary>What news reports of people without a name, of conditions, and of those who speak by telephone or through an outlet.</summary>
public sealed class ManyVoicesTests
{
    [Theory]
    [InlineData("There has been growing speculation that the port will close.", "-: the port will close")]
    [InlineData("The fire has raised concerns that the port will close.", "-: the port will close")]
    [InlineData("The fire raised fears that the port would close.", "-: the port would close")]
    public void What_many_fear_or_hope_is_a_claim_of_nobody_named(string sentence, string claim) =>
        Assert.Equal([claim], Claimed.Texts(sentence));

    [Theory]
    [InlineData("There is no hope that the port will reopen.")]
    [InlineData("There is a possibility that the port will reopen.")]
    [InlineData("The fire has not raised fears that the port would close.")]
    public void What_nobody_fears_or_hopes_is_no_claim(string sentence) => Assert.Empty(Claimed.Texts(sentence));

    [Theory]
    [InlineData("Lind said if the vote fails she would resign.", "Ada Lind: if the vote fails she would resign")]
    [InlineData("Lind said unless the toll is cut, drivers will leave.", "Ada Lind: unless the toll is cut, drivers will leave")]
    [InlineData("Lind said unless the toll is cut drivers will leave.", "Ada Lind: unless the toll is cut drivers will leave")]
    [InlineData("Lind said not all members may vote.", "Ada Lind: not all members may vote")]
    [InlineData("Lind said only members may vote.", "Ada Lind: only members may vote")]
    public void Nothing_that_bounds_a_statement_is_left_out(string sentence, string claim) =>
        Assert.Equal([claim], Claimed.Texts(sentence));

    [Fact]
    public void What_somebody_does_not_say_whether_is_no_claim() => Assert.Empty(Claimed.Texts("Lind did not say if the port would close."));

    [Theory]
    [InlineData("Lind said by phone that the port was full.", "Ada Lind: the port was full")]
    [InlineData("Lind said by email that the port was full.", "Ada Lind: the port was full")]
    [InlineData("An aide told the Gazette the bill was dead.", "An aide: the bill was dead")]
    [InlineData("An aide, who requested anonymity to discuss private talks, told the Gazette the bill was dead.", "An aide: the bill was dead")]
    [InlineData("The Gazette reports the boat, which leaked, was seen off Bergen.", "Gazette: the boat, which leaked, was seen off Bergen")]
    [InlineData("The club cheated its drivers, while claiming they had no choice.", "The club: they had no choice")]
    [InlineData("Lind asked that the vote be delayed.", "Ada Lind: the vote be delayed")]
    [InlineData("Those who know him say he is a quiet man.", "Those: he is a quiet man")]
    [InlineData("Brook from the dockers' union fears up to 200 jobs are at risk.", "Tom Brook: up to 200 jobs are at risk")]
    [InlineData("The unions claim 90 per cent of members voted against it.", "The unions: 90 per cent of members voted against it")]
    [InlineData("The plan was unpopular, with some MPs saying it should go.", "MPs: it should go")]
    public void Whoever_speaks_is_found_whatever_way_the_words_took(string sentence, string claim) =>
        Assert.Equal([claim], Claimed.Texts(sentence));

    [Theory]
    [InlineData("Hospitals have urged the public to give blood.", "Hospitals: the public to give blood")]
    [InlineData("Doctors urged people over 60 to stay at home.", "Doctors: people over 60 to stay at home")]
    [InlineData("Police urged anyone with information to come forward.", "Police: anyone with information to come forward")]
    [InlineData("Officials told people living near the river to leave.", "Officials: to leave")]
    [InlineData("Lind told “Face the Port” that the toll was too high.", "Ada Lind: the toll was too high")]
    [InlineData("Brook criticised the league for following up with fines.", "Tom Brook: the league for following up with fines")]
    [InlineData("While it is early, half have left, said Lind, president of the league.", "Ada Lind: While it is early, half have left")]
    [InlineData("The harbour fund's data show the port is full.", "The harbour fund's data: the port is full")]
    public void Whom_one_urges_or_faults_is_read_to_its_end(string sentence, string claim) =>
        Assert.Equal([claim], Claimed.Texts(sentence));

    [Fact]
    public void The_verb_of_the_sentence_is_no_part_of_the_statement() =>
        Assert.Equal(["A study: the port was unsafe"], Claimed.Texts("A study showing that the port was unsafe was withdrawn."));

    [Fact]
    public void What_somebody_is_told_is_not_what_he_calls_himself() =>
        Assert.Contains(
            Claimed.Texts("The man who calls himself Abu told Lind he worked for years as a chemist in the town."),
            claim => claim.EndsWith(": he worked for years as a chemist in the town", StringComparison.Ordinal));

    [Theory]
    [InlineData("Lind held back loans for the port.")]
    [InlineData("Lind held on to that view of the port and the town.")]
    [InlineData("It may be said that the council's proposed toll period is a form of tax.")]
    [InlineData("In her book “Never Give Up,” Lind wrote of her youth.")]
    [InlineData("At the fair, the firm showed off its boats, including a tug.")]
    [InlineData("An aide who requested anonymity left the hall.")]
    public void A_verb_of_doing_reports_nothing(string sentence) => Assert.Empty(Claimed.Texts(sentence));
}
