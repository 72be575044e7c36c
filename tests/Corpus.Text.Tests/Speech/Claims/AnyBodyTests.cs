using System.Diagnostics;
using System.Text;
using Corpus.Text.Language;

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
            .. Lexicon.ReportingTables.SelectMany(EmbeddedTable.Rows).Select(row => row[0]), .. EmbeddedTable.Rows("function_words.tsv").Select(row => row[0]),
            .. "Lind Okafor Ada Mr. U.S. council plan officials June 5-3 12 of to for an".Split(' '),
        ];
        string[] marks = [",", ".", ";", ":", "—", "“", "”", "\"", "'", "(", ")", "?", ",”", "’s"];
        for (int seed = 0; seed < 20_000; seed++)
        {
            var random = new Random(seed);
            var text = new StringBuilder();
            for (int length = random.Next(1, 40); length > 0; length--)
                text.Append(random.Next(4) == 0 ? marks[random.Next(marks.Length)] : " " + words[random.Next(words.Length)]).Append(random.Next(12) == 0 ? "\n" : " ");

            string body = text.ToString();
            Assert.True(Record.Exception(() => Assert.All(Claimed.In(body), claim => Assert.InRange(claim.Span.Length, 1, body.Length))) is null, $"seed {seed}: {body}");
        }
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
        TimeSpan Time(int times)
        {
            string text = new StringBuilder().Insert(0, part, times).ToString();
            var watch = Stopwatch.StartNew();
            Claimed.In(text);
            return watch.Elapsed;
        }

        Time(2_000);
        TimeSpan once = Time(10_000);
        TimeSpan fourTimes = Time(40_000);
        Assert.True(fourTimes < (once * 12) + TimeSpan.FromSeconds(1), $"{once} and {fourTimes}");
    }
}
