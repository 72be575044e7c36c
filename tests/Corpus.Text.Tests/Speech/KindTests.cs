using Corpus.Text.Model;

namespace Corpus.Text.Tests.Speech;

public sealed class KindTests
{
    [Theory]
    [InlineData("“It is done,” Mina Okafor said.", QuoteKind.Direct)]
    [InlineData("Mina Okafor said: “It is done.”", QuoteKind.Direct)]
    [InlineData("Mina Okafor said the port was “not safe.”", QuoteKind.Partial)]
    [InlineData("Mina Okafor called it “a mess.”", QuoteKind.Partial)]
    [InlineData("The “super fund” opened on Monday.", QuoteKind.Scare)]
    [InlineData("The album “Salt and Sea” sold well.", QuoteKind.Scare)]
    [InlineData("Mina Okafor spoke on Radio North's “Morning Hour” about the bridge.", QuoteKind.Scare)]
    [InlineData("Tomas “Tom” Lind runs the port.", QuoteKind.Scare)]
    [InlineData("This so-called “reform” failed, Mina Okafor said.", QuoteKind.Scare)]
    public void A_quotation_is_speech_words_of_speech_or_a_term(string text, object kind) => Assert.Equal(kind, Quoted.Single(text).Kind);

    [Fact]
    public void A_term_has_no_speaker() => Assert.Null(Quoted.Single("Mina Okafor spoke on Radio North's “Morning Hour” about the bridge.").Speaker);

    [Theory]
    [InlineData("Mina Okafor said “” and left the port.")]
    [InlineData("Mina Okafor said “ ” and left the port.")]
    [InlineData("“\n” Mina Okafor said.")]
    [InlineData("『\n“\n")]
    [InlineData("「\u3000」とリンドは言った。")]
    [InlineData("“\u200B” Mina Okafor said.")]
    [InlineData("“a\n”", "a")]
    [InlineData("『\n“a", "a")]
    public void Marks_around_nothing_are_no_quotation(string text, string? word = null) =>
        Assert.DoesNotContain(ArticleReader.Read(text).Quotes, quote => quote.Span.In(text).Trim().Trim('\u200B') != word);
}
