namespace Corpus.Text.Tests.Verification;

/// <summary>A message shows as much of the source as of the citation, and nothing of the sentence before or behind.</summary>
public sealed class MessageTests
{
    private const string Sluice =
        """
        Notes on the sluice

        A request whose nonce is zero MUST be dropped at once. Only trained staff may open the sluice. It holds an unsigned 16-bit integer in the first field.

        The clerk slept, said Mona. Nobody has the right to fish in the pond. The lining is rarely aﬀordable without help.

        Neither the mayor nor the clerk resigned in May. The lamp was lit at dusk. Then it rained.
        """;

    private static readonly CorpusVerifier _verifier = new([CorpusSource.Read("sluice.txt", Sluice)]);

    [Theory]
    [InlineData("A request whose nonce is non-zero MUST be dropped", "says “is zero MUST”, not “is non-zero MUST”")]
    [InlineData("Trained staff may open the sluice", "says “Only trained staff”, not “Trained staff”")]
    [InlineData("an unsigned 16 bit integer in the first field", "writes “unsigned 16-bit integer”, not “unsigned 16 bit integer”")]
    [InlineData("All of us has the right to fish in the pond", "says “Nobody has”, not “All of us has”")]
    [InlineData("The lining is affordable without help", "says “is rarely aﬀordable”, not “is affordable”")]
    [InlineData("the clerk resigned in May", "says “Neither the mayor nor the clerk”, not “the clerk”")]
    [InlineData("The lamp was lit at dawn", "says “at dusk”, not “at dawn”")]
    [InlineData("The lamp was lit at the end of the day", "says “at dusk”, not “at the end of the day”")]
    public void The_words_that_differ_have_the_same_neighbours_on_both_sides(string cited, string phrases) =>
        Assert.StartsWith("The source " + phrases, _verifier.CheckQuotation(cited).Message, StringComparison.Ordinal);
}
