using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Verification;

namespace Corpus.Text.Tests.Verification;

/// <summary>A quotation that the reporter interrupts, cited as one: the message shows its two pieces, and the mended words have dots between them.</summary>
public sealed class InterruptedQuotationTests
{
    private const string Bridge = "“The bridge is old,” Tom Ray said. “It will fall before winter.”";
    private const string Yard = "“We cannot pay for this,” said Lena Voss, who runs the yard, “and we will not try.”";

    [Theory]
    [InlineData(Bridge, "The bridge is old, it will fall before winter.", "“old,’ … ‘It”", "The bridge is old … It will fall before winter.")]
    [InlineData(Bridge, "The bridge is old. It will fall before winter.", "“old,’ … ‘It”", "The bridge is old … It will fall before winter.")]
    [InlineData(Bridge, "The bridge is old it will fall before winter", "“old,’ … ‘It”", "The bridge is old … It will fall before winter")]
    [InlineData(Bridge, "bridge is old. It will fall", "“old,’ … ‘It”", "bridge is old … It will fall")]
    [InlineData(Yard, "We cannot pay for this, and we will not try.", "“this,’ … ‘and”", "We cannot pay for this … and we will not try.")]
    public void The_source_has_two_pieces(string sentence, string words, string pieces, string mended)
    {
        Objection objection = Assert.Single(Check(sentence, words));

        Assert.Equal("CORP102", objection.Rule.Id);
        Assert.Contains("The source says " + pieces + ", not ", objection.Message, StringComparison.Ordinal);
        Assert.Equal(mended, objection.SourceWords);
    }

    [Fact]
    public void Another_word_at_the_joint_is_shown_with_both_pieces() =>
        Assert.Contains(
            "“old,’ … ‘It will”, not “old and it will”",
            Assert.Single(Check(Bridge, "The bridge is old and it will fall before winter.")).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("The bridge is old … It will fall before winter.")]
    [InlineData("It will fall before winter.")]
    public void What_leaves_the_reporter_s_words_out_with_dots_or_cites_one_piece_is_right(string words) => Assert.Empty(Check(Bridge, words));

    [Theory]
    [InlineData("the yard has three thousand two hundred workers", "the yard has 3,200 workers")]
    [InlineData("paid two hundred and five crowns to each", "paid 205 crowns to each")]
    [InlineData("sold one million four hundred thousand tickets there", "sold 1,400,000 tickets there")]
    public void A_number_of_several_words_is_the_same_number(string words, string source)
    {
        Objection objection = Assert.Single(Check("Tom Ray said the yard has 3,200 workers, paid 205 crowns to each and sold 1,400,000 tickets there.", words));

        Assert.Equal(("CORP102", source), (objection.Rule.Id, objection.SourceWords));
        Assert.Contains("the same, written differently", objection.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("the yard has three thousand three hundred workers in the harbour")]
    [InlineData("the yard has three thousand and two workers in the harbour")]
    public void Another_number_of_several_words_is_another_number(string words) =>
        Assert.Equal("CORP103", Assert.Single(Check("Tom Ray said the yard has 3,200 workers in the harbour.", words)).Rule.Id);

    [Theory]
    [InlineData("")]
    [InlineData(" … ")]
    public void A_citation_of_nothing_is_told_so(string words) =>
        Assert.StartsWith("Nothing is cited: “", Assert.Single(Check(Bridge, words)).Message, StringComparison.Ordinal);

    private static IReadOnlyList<Objection> Check(string sentence, string words) =>
        new Verifier(
            CitableTexts.Of(("a.txt", $"Harbour plan\n\nThe council of Bergen met on Monday to talk about the port.\n\n{sentence}\n")),
            MatchOptions.Default)
            .Check(new CitationQuestion { Words = words }, default).Objections;
}
