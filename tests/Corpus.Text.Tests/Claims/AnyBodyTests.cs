using System.Diagnostics;
using System.Text;

namespace Corpus.Text.Tests.Claims;

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
