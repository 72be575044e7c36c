using Corpus.Tests;
using Corpus.Text.Language;
using CsCheck;

namespace Corpus.Text.Tests.Speech.Claims;

public sealed class AnyBodyTests
{
    [Theory]
    [InlineData("")]
    [InlineData("said")]
    [InlineData("said that")]
    [InlineData(", said")]
    [InlineData("According to")]
    [InlineData("as Lind said")]
    [InlineData("Lind said: ")]
    [InlineData("that that that said said said")]
    [InlineData("Lind accused of")]
    [InlineData("“” Lind said “")]
    [InlineData("(said Lind) ) ) (")]
    public void Any_words_are_read_without_an_exception(string text) => Claimed.In(text);

    [Fact]
    public void Every_cut_of_a_page_is_read_and_its_claims_lie_within_it()
    {
        const string Text = "Lind's claim that “A,” he said, according to Brook, as Okafor told reporters on Monday, May 3: “B” and urged them to go, adding it was believed to be (so) — said Lind.";
        for (int length = 0; length <= Text.Length; length++)
        {
            string cut = Text[..length];
            Assert.All(Claimed.In(cut), claim => Assert.True(claim.Span.End <= length && claim.Span.Length > 0));
        }
    }

    [Fact]
    public void Any_order_of_the_words_that_rules_look_for_is_read_without_an_exception_or_an_empty_claim()
    {
        string[] words =
        [
            .. Lexicon.ReportingTables.Append(Lexicon.ReportingWords).SelectMany(EmbeddedTable.Rows).Select(row => row[0]), .. EmbeddedTable.Rows("function_words.tsv").Select(row => row[0]),
            .. "Lind Okafor Ada Mr. U.S. council plan officials June 5-3 12 of to for an".Split(' '),
        ];
        string[] marks = [",", ".", ";", ":", "—", "“", "”", "\"", "'", "(", ")", "?", ",”", "’s"];
        Gen<string> piece = Gen.Select(
            Gen.Frequency((1, MadeText.OneOf(marks)), (3, MadeText.OneOf(words).Select(word => " " + word))),
            Gen.Frequency((11, Gen.Const(" ")), (1, Gen.Const("\n"))),
            (word, blank) => word + blank);
        Property.Holds(20_000, MadeText.Of(piece, 1, 40), body => Assert.All(Claimed.In(body), claim => Assert.InRange(claim.Span.Length, 1, body.Length)));
    }

    [Fact]
    public void A_mark_that_closes_what_nobody_opened_makes_no_claim_of_nothing() =>
        Assert.All(Claimed.In("” Lind said. “The port is full, and it will stay so."), claim => Assert.NotEqual(0, claim.Span.Length));

    [Fact]
    public void Cancellation_is_honoured() =>
        Assert.Throws<OperationCanceledException>(() => Claimed.In("Lind said that it was.", new CancellationToken(canceled: true)));

    [Theory]
    [InlineData("Lind said that he believes ")]
    [InlineData("said Lind, ")]
    [InlineData("according to Lind, ")]
    [InlineData("the claim that ")]
    [InlineData("as he said, ")]
    [InlineData("and added ")]
    [InlineData("Lind urged Brook to ask Okafor to ")]
    public void An_endless_sentence_is_read_in_linear_time(string part)
    {
        string small = string.Concat(Enumerable.Repeat(part, 2_500));
        string large = string.Concat(Enumerable.Repeat(part, 2_500 * Growth.Times));

        Growth.IsLinear(() => Claimed.In(small), () => Claimed.In(large));
    }
}
