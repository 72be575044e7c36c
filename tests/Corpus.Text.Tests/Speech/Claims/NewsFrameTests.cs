namespace Corpus.Text.Tests.Speech.Claims;

/// <summary>The many frames in which reporters put what somebody states.</summary>
public sealed class NewsFrameTests
{
    [Theory]
    [InlineData("Lind believes voters want change.", "Ada Lind: voters want change")]
    [InlineData("Officials believe ships carry the disease.", "Officials: ships carry the disease")]
    [InlineData("The government insists taxes need to rise.", "The government: taxes need to rise")]
    [InlineData("Lind hopes the talks succeed.", "Ada Lind: the talks succeed")]
    [InlineData("Lind believes critics of the plan want a vote.", "Ada Lind: critics of the plan want a vote")]
    [InlineData("Lind thinks the rules work.", "Ada Lind: the rules work")]
    [InlineData("Okafor fears Lind left the papers in Bergen.", "Mina Okafor: Lind left the papers in Bergen")]
    [InlineData("Lind heard Brook say it would rain.", null)]
    [InlineData("Lind expects higher prices this year.", null)]
    public void A_plural_subject_and_a_bare_verb_are_a_clause(string sentence, string? claim) =>
        Assert.Equal(claim is null ? [] : [claim], Claimed.Texts(sentence));

    [Theory]
    [InlineData("Many fear the port will close.", "Many: the port will close")]
    [InlineData("Most of those questioned believe the port is slow.", "Most of those questioned: the port is slow")]
    [InlineData("Connolly said he would be careful.", "Connolly: he would be careful")]
    [InlineData("The Gazette reported on Monday, the council has raised the toll.", "Gazette: the council has raised the toll")]
    [InlineData("The bank forecast that growth would slow.", "The bank: growth would slow")]
    [InlineData("Witnesses described hearing shots.", "Witnesses: hearing shots")]
    [InlineData("Lind gave assurances that no jobs would go.", "Ada Lind: no jobs would go")]
    [InlineData("Lind issued a warning that the ice was thin.", "Ada Lind: the ice was thin")]
    [InlineData("Lind made the argument that the port was full.", "Ada Lind: the port was full")]
    [InlineData("Lind assured voters the port was safe.", "Ada Lind: the port was safe")]
    [InlineData("In Brook's telling, the port is lost.", "Tom Brook: the port is lost")]
    public void Who_states_it_may_be_many_or_stand_further_off(string sentence, string claim) =>
        Assert.Equal([claim], Claimed.Texts(sentence));

    [Theory]
    [InlineData("Lind insisted on a new vote.", "a new vote")]
    [InlineData("Lind apologized for the delay.", "the delay")]
    [InlineData("Lind apologised for her remarks.", "her remarks")]
    [InlineData("Lind spoke of a dark day for Bergen.", "a dark day for Bergen")]
    [InlineData("Lind talked about her work at the port.", "her work at the port")]
    [InlineData("Lind objected to the sale of the port.", "the sale of the port")]
    [InlineData("Lind warned voters about the cost of the plan.", "the cost of the plan")]
    [InlineData("Lind reminded voters of Brook's record.", "Brook's record")]
    [InlineData("Lind raised concerns about the cost of the plan.", "the cost of the plan")]
    [InlineData("Lind laid out a plan to widen the road.", "a plan to widen the road")]
    [InlineData("Lind defended her record on jobs.", "her record on jobs")]
    [InlineData("Lind recalled meeting Brook in Bergen.", "meeting Brook in Bergen")]
    [InlineData("Lind demanded to know why the road had been closed.", "to know why the road had been closed")]
    [InlineData("Lind rejected calls for her resignation.", "calls for her resignation")]
    [InlineData("Lind rejects the notion that the port is full.", "the notion that the port is full")]
    [InlineData("Lind accused Brook, without evidence, of hiding his taxes.", "Brook, without evidence, of hiding his taxes")]
    [InlineData("Lind called Brook weak on crime.", "Brook weak on crime")]
    public void What_is_no_clause_is_stated_too(string sentence, string words) =>
        Assert.Equal([$"Ada Lind: {words}"], Claimed.Texts(sentence));

    [Theory]
    [InlineData("Lind spoke on Monday.")]
    [InlineData("Lind spoke to the council.")]
    [InlineData("Lind agreed to wait.")]
    [InlineData("Lind talked about it.")]
    [InlineData("Lind told residents in the south.")]
    [InlineData("The team shows no signs of slowing down.")]
    [InlineData("The offers that you see in the shop are old.")]
    public void What_tells_where_when_or_to_whom_is_no_statement(string sentence) => Assert.Empty(Claimed.Texts(sentence));

    [Theory]
    [InlineData("A poll showed Lind leading Brook by four points.", "A poll: Lind leading Brook by four points")]
    [InlineData("Photos showed the door covered in paint.", "Photos: the door covered in paint")]
    [InlineData("In Lind's view, the law is flawed.", "Ada Lind: the law is flawed")]
    public void Rare_frames_are_read(string sentence, string claim) => Assert.Equal([claim], Claimed.Texts(sentence));

    [Theory]
    [InlineData("Lind asked Brook, \"Does it live?\"", "Ada Lind: Does it live?")]
    [InlineData("Brook, who has called the toll \"a tax on the poor,\" said he would end it.",
        "Tom Brook: the toll \"a tax on the poor,\" | Tom Brook: he would end it")]
    [InlineData("Brook, calling Lind \"crooked,\" said she should be in jail.", "Tom Brook: Lind \"crooked,\" | Tom Brook: she should be in jail")]
    [InlineData("After Brook said the plan was \"dead,\" Lind said \"it lives.\"", "Tom Brook: the plan was \"dead,\" | Ada Lind: it lives.")]
    [InlineData("Asked by Brook about the plan, Lind called it \"dead.\"", "Ada Lind: it \"dead.\"")]
    [InlineData("Brook has been described by friends as \"a fighter.\"", "friends: a fighter.")]
    [InlineData("Lind wants to \"drain the swamp.\"", "Ada Lind: to \"drain the swamp.\"")]
    [InlineData("Lind refused to \"bow down\" to Brook.", "Ada Lind: to \"bow down\" to Brook")]
    [InlineData("Lind accused Brook of \"lying\" when the clerk asked, \"Did you hear him?\"", "Ada Lind: Brook of \"lying\" | the clerk: Did you hear him?")]
    public void Words_in_marks_are_claimed_from_where_they_begin(string sentence, string claims) =>
        Assert.Equal(claims.Split(" | "), Claimed.Texts(sentence));

    [Theory]
    [InlineData("Lind said the toll was legal while Brook argued that it was not.", "Ada Lind: the toll was legal | Tom Brook: it was not")]
    [InlineData("Lind said the toll was legal, whereas Brook argued that it was not.", "Ada Lind: the toll was legal | Tom Brook: it was not")]
    [InlineData("Lind said the toll was legal, but Brook denied it.", "Ada Lind: the toll was legal")]
    [InlineData("Lind said the toll was legal, a claim Brook denied.", "Ada Lind: the toll was legal")]
    [InlineData("Lind said the toll was legal, and on Friday she said it would rise.", "Ada Lind: the toll was legal | Ada Lind: it would rise")]
    [InlineData("Lind said the toll was legal, and in an interview she said it would rise.", "Ada Lind: the toll was legal | Ada Lind: it would rise")]
    [InlineData("Lind said the toll was legal, with Brook saying it was a tax.", "Ada Lind: the toll was legal | Tom Brook: it was a tax")]
    [InlineData("Lind said the toll was legal and denied raising it.", "Ada Lind: the toll was legal | Ada Lind: raising it")]
    [InlineData("Lind said the toll was legal, then asked Brook to leave.", "Ada Lind: the toll was legal | Ada Lind: Brook to leave")]
    [InlineData("Lind said the toll was legal; she also promised to keep it.", "Ada Lind: the toll was legal | Ada Lind: to keep it")]
    [InlineData("Lind said the toll was legal when asked about it on Friday.", "Ada Lind: the toll was legal")]
    [InlineData("Lind said the toll was legal because a court had said so.", "Ada Lind: the toll was legal because a court had said so")]
    [InlineData("The clerk who said the toll was legal was fired.", "The clerk: the toll was legal")]
    [InlineData("Brook, who Lind says took the money, left the hall.", "Ada Lind: took the money")]
    [InlineData("Days after Lind said the toll was legal, Brook sued the port.", "Ada Lind: the toll was legal")]
    [InlineData("The toll, which Lind called a tax on the poor, will rise.", "Ada Lind: a tax on the poor")]
    public void A_statement_ends_where_another_report_begins(string sentence, string claims) =>
        Assert.Equal(claims.Split(" | "), Claimed.Texts(sentence));

    [Theory]
    [InlineData("Lind used the word \"may\" twice.")]
    [InlineData("Lind said goodbye to the crew.")]
    [InlineData("Lind said a few words to the crew.")]
    [InlineData("Lind said little about the toll.")]
    [InlineData("Lind told her story to the Gazette.")]
    [InlineData("Lind felt at home in Bergen.")]
    public void What_is_said_without_a_clause_is_no_statement(string sentence) => Assert.Empty(Claimed.Texts(sentence));
}
