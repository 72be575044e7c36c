using Corpus.Tests;
using Corpus.Text.Model;
using Corpus.Text.Speech;
using CsCheck;

namespace Corpus.Text.Tests.Speech;

/// <summary>Whatever the page holds: no exception, and offsets that are in range, in order and apart.</summary>
public sealed class AnyPageTests
{
    private const string Alphabet = "ab Said Lind. ,:;?!()[]-—'\"“”‘’„«»‹›「」``''\n\r\t0123 \uD83D\uDE00\uD800said according to by";

    [Fact]
    public void Random_text_is_read() => Property.Holds(2_000, Gen.Char[Alphabet].Array[0, 400].Select(characters => new string(characters)), Check);

    [Fact]
    public void Edited_sources_are_read() => Property.Holds(150, MadeText.Edited([.. Repository.Seeds.Select(File.ReadAllText)], most: 60, Gen.Char[Alphabet]), Check);

    public static TheoryData<string> Extremes => new()
    {
        new string('"', 40_000),
        new string('\'', 40_000),
        new string('“', 40_000),
        string.Concat(Enumerable.Repeat("“ ", 20_000)) + string.Concat(Enumerable.Repeat("” ", 20_000)),
        string.Concat(Enumerable.Repeat("\"a\" ", 20_000)),
        string.Concat(Enumerable.Repeat("'as' ", 20_000)),
        string.Concat(Enumerable.Repeat("Lind said \"a\" and ", 8_000)),
        string.Concat(Enumerable.Repeat("Lind, ", 20_000)) + "said \"a\".",
        string.Concat(Enumerable.Range(0, 10_000).Select(i => $"Ada{(char)('a' + (i % 26))} Brook{i} said \"yes it is\". ")),
        string.Concat(Enumerable.Range(0, 10_000).Select(i => $"Ada{i} Brook met her. \"Yes,\" he said. ")),
        string.Concat(Enumerable.Repeat("of the ", 20_000)) + "\"a\"",
        string.Concat(Enumerable.Repeat("\"It is.\"\n", 10_000)),
        string.Concat(Enumerable.Repeat("according to ", 10_000)) + "\"a\" " + string.Concat(Enumerable.Repeat("according to ", 10_000)),
        string.Concat(Enumerable.Repeat("( ", 20_000)) + "\"a,\" Lind " + string.Concat(Enumerable.Repeat("( ", 20_000)),
    };

    // Quadratic work on any of these would be billions of steps; the limit is generous for a busy machine.
    [Theory(Timeout = 120_000)]
    [MemberData(nameof(Extremes))]
    public async Task Extreme_text_is_read_in_linear_time(string text) => await Task.Run(() => Check(text));

    [Fact]
    public void A_cancelled_reading_stops()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => Quoted.In("“It is done,” Mina Okafor said.", source.Token));
    }

    // A thread of its own cancels: a timer would wait for a free thread of the pool. On a busy machine it, too, may come too late, or too early, for one reading; not for all.
    [Fact]
    public void A_long_reading_can_be_cancelled_in_between()
    {
        string text = string.Concat(Enumerable.Repeat("Lind said \"a\" and met Ada Brook, who said \"no\". He said \"b\".\n", 60_000));
        Assert.Contains(Enumerable.Range(0, 20), _ => IsCancelledWithin(text));
    }

    private static bool IsCancelledWithin(string text)
    {
        using var source = new CancellationTokenSource();
        var canceller = new Thread(() =>
        {
            Thread.Sleep(20);
            source.Cancel();
        });
        canceller.Start();
        bool hasBegun = !source.IsCancellationRequested;
        Exception? thrown = Record.Exception(() => Quoted.In(text, source.Token));
        canceller.Join();
        return hasBegun && thrown is OperationCanceledException;
    }

    private static void Check(string text)
    {
        ReportedSpeech quotations = Quoted.In(text);

        int end = 0;
        foreach (Quote quote in quotations.Quotes)
        {
            Assert.InRange(quote.Span.Start, end, text.Length);
            Assert.InRange(quote.Span.End, quote.Span.Start, text.Length);
            Assert.InRange(quote.Line, 1, text.Length + 1);
            end = quote.Span.End;
        }

        IEnumerable<string> named = quotations.Quotes.Select(quote => quote.Speaker).Concat(quotations.Claims.Select(claim => claim.Speaker)).OfType<string>();
        Assert.Equal(named.Distinct().Order(StringComparer.Ordinal), quotations.Speakers.Select(speaker => speaker.Name).Order(StringComparer.Ordinal));
        Dictionary<TextSpan, Quote> bySpan = quotations.Quotes.Where(quote => quote.Kind != QuoteKind.Scare).ToDictionary(quote => quote.Span);
        foreach (Claim claim in quotations.Claims.Where(claim => claim.Pieces.Count == 1 && claim.Kind == ClaimKind.Quoted))
        {
            if (bySpan.TryGetValue(claim.Span, out Quote? quote))
                Assert.Equal(quote.Speaker, claim.Speaker);
        }

        Assert.All(quotations.Quotes, quote => Assert.True(quote.ContinuesFrom is null || quote.ContinuesFrom < quotations.Quotes.Count));
        Assert.All(quotations.Findings, finding => Assert.InRange(finding.Span.End, finding.Span.Start, text.Length));
    }
}
