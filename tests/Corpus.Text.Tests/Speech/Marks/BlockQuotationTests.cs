using Corpus.Text.Model;

namespace Corpus.Text.Tests.Speech.Marks;

/// <summary>Quotations that a sign before the paragraph shows, and no marks.</summary>
public sealed class BlockQuotationTests
{
    [Fact]
    public void Paragraphs_behind_the_sign_are_the_words_of_the_one_who_wrote_them()
    {
        const string text = "Mina Okafor wrote to the crews on Monday:\n> Nobody may cross the bridge.\n> We will write again.\nThe crews went home.";

        Assert.Equal(["Nobody may cross the bridge.", "We will write again."], Quoted.Words(text));
        Assert.All(Quoted.In(text).Quotes, quote => Assert.Equal(("Mina Okafor", QuoteKind.Direct), (quote.Speaker, quote.Kind)));
        Assert.Equal(0, Quoted.Last(text).ContinuesFrom);
    }

    [Theory]
    [InlineData("The crews went home.\n> Nobody may cross the bridge.")]
    [InlineData("Three things to know about the bridge:\n> Nobody may cross the bridge.")]
    [InlineData("Mina Okafor wrote to the crews on Monday.\n> Nobody may cross the bridge.")]
    public void The_sign_alone_makes_no_quotation(string text) => Assert.Empty(Quoted.In(text).Quotes);

    [Fact]
    public void Marks_behind_the_sign_are_read_as_anywhere() =>
        Assert.Equal(["Nobody may cross the bridge,"], Quoted.Words("Mina Okafor wrote:\n> “Nobody may cross the bridge,” said the crews."));
}
