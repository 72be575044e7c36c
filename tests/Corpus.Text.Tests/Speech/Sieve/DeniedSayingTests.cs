namespace Corpus.Text.Tests.Speech.Sieve;

/// <summary>What somebody is reported not to have said, or only asked about, is nobody's; what only looks like it keeps its speaker.</summary>
public sealed class DeniedSayingTests
{
    [Theory]
    [InlineData("Mina Okafor never said “the bridge is gone for good”.")]
    [InlineData("Mina Okafor had never said: “The bridge is gone for good.”")]
    [InlineData("Mina Okafor did not say “the bridge is gone for good”.")]
    [InlineData("Mina Okafor didn’t say that “the bridge is gone for good”.")]
    [InlineData("Mina Okafor could not have said “the bridge is gone for good”.")]
    [InlineData("Mina Okafor left without saying “the bridge is gone for good”.")]
    [InlineData("Mina Okafor left without a word, not saying “the bridge is gone for good”.")]
    [InlineData("Mina Okafor did not actually say “the bridge is gone for good”.")]
    [InlineData("Mina Okafor has never once said “the bridge is gone for good”.")]
    [InlineData("Mina Okafor cannot say “the bridge is gone for good”.")]
    [InlineData("Mina Okafor neither said “the bridge is gone for good” nor thought it.")]
    public void A_saying_that_is_negated_has_no_speaker(string text) => Assert.Equal("-", Quoted.Speakers(text));

    [Theory]
    [InlineData("Mina Okafor denied saying “the bridge is gone for good”.")]
    [InlineData("Mina Okafor denies ever saying “the bridge is gone for good”.")]
    [InlineData("Mina Okafor denied having said “the bridge is gone for good”.")]
    [InlineData("Mina Okafor denied that she said “the bridge is gone for good”.")]
    [InlineData("Mina Okafor denied Tomas Lind had said “the bridge is gone for good”.")]
    public void A_saying_that_is_denied_has_no_speaker(string text) => Assert.Equal("-", Quoted.Speakers(text));

    [Theory]
    [InlineData("Mina Okafor refused to say “the bridge is gone for good”.")]
    [InlineData("Mina Okafor declined to say “the bridge is gone for good”.")]
    [InlineData("Mina Okafor failed to say “the bridge is gone for good”.")]
    [InlineData("Mina Okafor did not want to say “the bridge is gone for good”.")]
    [InlineData("Mina Okafor did not go on to say “the bridge is gone for good”.")]
    [InlineData("Mina Okafor could not bring herself to say “the bridge is gone for good”.")]
    [InlineData("Mina Okafor avoided saying “the bridge is gone for good”.")]
    [InlineData("Mina Okafor refrained from saying “the bridge is gone for good”.")]
    [InlineData("Mina Okafor stopped short of saying “the bridge is gone for good”.")]
    public void A_saying_that_is_left_undone_has_no_speaker(string text) => Assert.Equal("-", Quoted.Speakers(text));

    [Theory]
    [InlineData("Asked whether Mina Okafor had said “the bridge is gone for good”, Tomas Lind shrugged.")]
    [InlineData("Tomas Lind asked if Mina Okafor said “the bridge is gone for good”.")]
    [InlineData("Neither Tomas Lind nor Mina Okafor said “the bridge is gone for good”.")]
    public void A_saying_that_nobody_asserts_has_no_speaker(string text) => Assert.Equal("-", Quoted.Speakers(text));

    [Fact]
    public void Who_spoke_before_does_not_take_the_denied_words_over() =>
        Assert.Equal("Tomas Lind | -", Quoted.Speakers(
            "“We will build it again,” Tomas Lind said. Mina Okafor never said “the bridge is gone for good”."));

    [Theory]
    [InlineData("“The bridge is gone for good,” Mina Okafor said, not hiding her anger.")]
    [InlineData("“The bridge is gone for good,” Mina Okafor never tired of saying.")]
    [InlineData("“I never said the bridge is gone for good,” Mina Okafor said.")]
    [InlineData("Mina Okafor did not hesitate: “The bridge is gone for good.”")]
    [InlineData("Mina Okafor did not answer: “The bridge is gone for good.”")]
    [InlineData("Mina Okafor denied the charge: “The bridge is gone for good.”")]
    [InlineData("Mina Okafor denied the charge, saying “the bridge is gone for good”.")]
    [InlineData("Mina Okafor never came, but said “the bridge is gone for good”.")]
    [InlineData("Mina Okafor, who did not say why, said “the bridge is gone for good”.")]
    [InlineData("Mina Okafor, if not smiling, said “the bridge is gone for good”.")]
    [InlineData("Asked whether Tomas Lind had left, Mina Okafor said “the bridge is gone for good”.")]
    public void A_negation_of_something_else_leaves_the_speaker(string text) => Assert.Equal("Mina Okafor", Quoted.Speakers(text));

    [Theory]
    [InlineData("Mina Okafor did not only say “the bridge is gone for good”.")]
    [InlineData("Mina Okafor not only said “the bridge is gone for good”.")]
    [InlineData("Mina Okafor did not deny saying “the bridge is gone for good”.")]
    [InlineData("Mina Okafor never denied that she said “the bridge is gone for good”.")]
    [InlineData("If Mina Okafor says “the bridge is gone for good”, it is time to build another.")]
    [InlineData("Mina Okafor could not help saying “the bridge is gone for good”.")]
    [InlineData("Mina Okafor never stopped saying “the bridge is gone for good”.")]
    [InlineData("Mina Okafor did not just say “the bridge is gone for good”.")]
    [InlineData("Mina Okafor did not hesitate to say “the bridge is gone for good”.")]
    [InlineData("Mina Okafor never failed to say “the bridge is gone for good”.")]
    [InlineData("Mina Okafor did not stop short of saying “the bridge is gone for good”.")]
    public void A_negation_that_leaves_the_saying_true_leaves_the_speaker(string text) => Assert.Equal("Mina Okafor", Quoted.Speakers(text));

    [Theory]
    [InlineData("Tomas Lind accused Mina Okafor of saying “the bridge is gone for good”.")]
    [InlineData("Tomas Lind accused the mayor, Mina Okafor, of saying “the bridge is gone for good”.")]
    [InlineData("Tomas Lind criticised Mina Okafor for saying “the bridge is gone for good”.")]
    [InlineData("Tomas Lind accused Mina Okafor of calling it “a bridge of sighs”.")]
    [InlineData("Tomas Lind quoted Mina Okafor as saying “the bridge is gone for good”.")]
    [InlineData("Tomas Lind claimed that Mina Okafor had said “the bridge is gone for good”.")]
    [InlineData("Mina Okafor was accused by Tomas Lind of saying “the bridge is gone for good”.")]
    [InlineData("Mina Okafor was quoted as saying “the bridge is gone for good”.")]
    [InlineData("Mina Okafor is said to have told Tomas Lind “the bridge is gone for good”.")]
    [InlineData("Mina Okafor apologised to Tomas Lind for saying “the bridge is gone for good”.")]
    [InlineData("Mina Okafor was fined for saying “the bridge is gone for good”.")]
    public void Whoever_is_accused_of_the_words_has_said_them(string text) => Assert.Equal("Mina Okafor", Quoted.Speakers(text));
}
