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
    public void A_saying_that_is_negated_has_no_speaker(string text) => Assert.Equal("-", Quoted.Speakers(text));

    [Theory]
    [InlineData("Mina Okafor denied saying “the bridge is gone for good”.")]
    [InlineData("Mina Okafor denies ever saying “the bridge is gone for good”.")]
    [InlineData("Mina Okafor denied having said “the bridge is gone for good”.")]
    [InlineData("Mina Okafor denied that she said “the bridge is gone for good”.")]
    [InlineData("Mina Okafor denied Tomas Lind had said “the bridge is gone for good”.")]
    public void A_saying_that_is_denied_has_no_speaker(string text) => Assert.Equal("-", Quoted.Speakers(text));

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
    public void A_negation_that_leaves_the_saying_true_leaves_the_speaker(string text) => Assert.Equal("Mina Okafor", Quoted.Speakers(text));
}
