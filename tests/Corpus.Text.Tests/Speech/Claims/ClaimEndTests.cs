namespace Corpus.Text.Tests.Speech.Claims;

/// <summary>Where a statement ends and the reporter, or the next statement, goes on.</summary>
public sealed class ClaimEndTests
{
    [Theory]
    [InlineData("Lind said the port was full, contrary to the council's figures.", "the port was full")]
    [InlineData("Lind said the port was full — including the old docks.", "the port was full — including the old docks")]
    [InlineData("Lind said the port was full — although she declined to give details.", "the port was full")]
    [InlineData("Lind accused Brook of lying when asked about the port.", "Brook of lying")]
    [InlineData("Lind accused Brook of leaving when the storm began.", "Brook of leaving when the storm began")]
    [InlineData("Lind, who warned the vote might be “rigged,” is now abroad.", "the vote might be “rigged,”")]
    [InlineData("Brook agreed with Lind, who said the deal was bad, which is why it failed.", "the deal was bad, which is why it failed")]
    [InlineData("Lind, who said the deal was bad, left the hall.", "the deal was bad")]
    [InlineData("Letters that Lind says were lost, among them her own, were found.", "were lost")]
    [InlineData("While Lind called it “careless,” the council voted for it.", "it “careless,”")]
    [InlineData("The harbour, which Lind described as “awful,” was sold.", "awful,")]
    [InlineData("Lind urged Brook to resign — a move that surprised the council.", "Brook to resign")]
    [InlineData("Lind accused Brook of lying, hiding money and leaving early.", "Brook of lying, hiding money and leaving early")]
    [InlineData("In fact, Lind said on Monday evening, the port was full.", "the port was full")]
    [InlineData("After days of Lind boasting of the new port, Brook left.", "the new port")]
    [InlineData("Lind scolded Brook in harsh terms: “You must leave.”", "You must leave.")]
    [InlineData("Lind argued that the docks — holding most ships — were full.", "the docks — holding most ships — were full")]
    [InlineData("Lind said the port was full, something Brook denies.", "the port was full")]
    [InlineData("Lind threatened to leave and gained some support.", "to leave")]
    [InlineData("Lind said it was up to what he and his deputies said.", "it was up to what he and his deputies said")]
    [InlineData("Lind began over the weekend to call on Brook to resign.", "Brook to resign")]
    [InlineData("Lind gave no reason, other than to say the port was full.", "the port was full")]
    [InlineData("Lind, which has known Brook for years, said the port was full.", "the port was full")]
    [InlineData("Lind's statement that “no charges are due” against Brook drew criticism.", "“no charges are due” against Brook")]
    public void A_statement_ends_before_what_the_reporter_adds(string sentence, string words) =>
        Assert.Equal([$"Ada Lind: {words}"], Claimed.Texts(sentence));

    [Theory]
    [InlineData("Lind promised it is changing and said it “helped” the court.", "Ada Lind: it is changing", "Ada Lind: it “helped” the court")]
    [InlineData("“The plan is bad,” Lind said, before saying it was “a joke.”", "Ada Lind: The plan is bad,", "Ada Lind: it was “a joke.”")]
    [InlineData("Lind asked why the port was full, whom the council blamed for the delay.", "Ada Lind: why the port was full", "the council: the delay")]
    [InlineData("Lind said the port was full, even as she admitted that two docks were empty.", "Ada Lind: the port was full", "Ada Lind: two docks were empty")]
    [InlineData("Lind said the port was full and asked whether Brook had lied.", "Ada Lind: the port was full", "Ada Lind: whether Brook had lied")]
    [InlineData("Lind said the port was full and called Brook a liar.", "Ada Lind: the port was full", "Ada Lind: Brook a liar")]
    [InlineData("Lind said the port was full, and she predicted a loss of two seats.", "Ada Lind: the port was full", "Ada Lind: a loss of two seats")]
    [InlineData("Lind said the port was full; on Monday, Brook said it was empty.", "Ada Lind: the port was full", "Tom Brook: it was empty")]
    [InlineData("Lind said the port was full, calling Brook a liar.", "Ada Lind: the port was full", "Ada Lind: Brook a liar")]
    public void Two_statements_are_two_claims(string sentence, string first, string second) =>
        Assert.Equal([first, second], Claimed.Texts(sentence));

    [Theory]
    [InlineData("Arguing that the port was full, Lind left the hall.", "Ada Lind: the port was full")]
    [InlineData("A film showed Lind arguing the port was full.", "Ada Lind: the port was full")]
    [InlineData("The report has Brook fearing the port is full.", "Tom Brook: the port is full")]
    [InlineData("Those in favour of the law say that it works.", "Those in favour of the law: it works")]
    [InlineData("The talks have failed, said people familiar with the matter.", "people: The talks have failed")]
    [InlineData("Amid rumours that the port was full, Lind left.", "-: the port was full")]
    [InlineData("Members left the hall, with some demanding that Brook resign.", "some: Brook resign")]
    [InlineData("It was late when officials in safe seats, including Lind and Brook, said that the port was full.", "officials: the port was full")]
    [InlineData("The port is full, several Lind advisers and friends said on Monday.", "several Lind advisers and friends: The port is full")]
    [InlineData("The court ruled 5-3 that the port was full.", "The court: the port was full")]
    [InlineData("It was a loss for friends of the harbour who argued it would close.", "friends: it would close")]
    [InlineData("The storm came as some members called for a vote and asked whether Brook had lied.", "some members: whether Brook had lied")]
    [InlineData("The minutes, released on Monday, show that the port was full.", "minutes: the port was full")]
    [InlineData("“It is late,” said Lind's shipmate.", "Lind's shipmate: It is late,")]
    [InlineData("The port is full, according to some of her advisers.", "some of her advisers: The port is full")]
    [InlineData("Lind was asked why the port was full.", "-: why the port was full")]
    [InlineData("Lind was asked by Brook whether the port was full.", "Tom Brook: whether the port was full")]
    [InlineData("Ships fell a day after the company reported it had lost money.", "the company: it had lost money")]
    public void The_speaker_is_whoever_the_frame_names(string sentence, string claim) =>
        Assert.Contains(claim, Claimed.Texts(sentence));
}
