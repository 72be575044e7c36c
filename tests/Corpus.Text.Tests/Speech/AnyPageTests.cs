using System.Text;
using Corpus.Tests;
using Corpus.Text.Model;
using Corpus.Text.Speech.Quotations;

namespace Corpus.Text.Tests.Speech;

/// <summary>Whatever the page holds: no exception, and offsets that are in range, in order and apart.</summary>
public sealed class AnyPageTests
{
    private const string Alphabet = "ab Said Lind. ,:;?!()[]-—'\"“”‘’„«»‹›「」``''\n\r\t0123 \uD83D\uDE00\uD800said according to by";

    [Fact]
    public void Random_text_is_read()
    {
        var random = new Random(20_260_101);
        for (int run = 0; run < 400; run++)
        {
            var text = new StringBuilder();
            for (int i = random.Next(400); i > 0; i--)
                text.Append(Alphabet[random.Next(Alphabet.Length)]);

            Check(text.ToString());
        }
    }

    [Fact]
    public void Mutated_sources_are_read()
    {
        var random = new Random(20_260_102);
        foreach (string seed in Repository.Seeds)
        {
            string source = File.ReadAllText(seed);
            for (int run = 0; run < 12; run++)
            {
                var text = new StringBuilder(source);
                for (int edit = 0; edit < 60; edit++)
                {
                    int at = random.Next(text.Length - 1);
                    switch (random.Next(3))
                    {
                        case 0: text.Remove(at, 1); break;
                        case 1: text.Insert(at, Alphabet[random.Next(Alphabet.Length)]); break;
                        default: text[at] = Alphabet[random.Next(Alphabet.Length)]; break;
                    }
                }

                Check(text.ToString(0, random.Next(text.Length)));
            }
        }
    }

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

    // A thread of its own cancels: a timer would wait for a free thread of the pool, which a busy machine may not have.
    [Fact]
    public void A_long_reading_can_be_cancelled_in_between()
    {
        string text = string.Concat(Enumerable.Repeat("Lind said \"a\" and met Ada Brook, who said \"no\". He said \"b\".\n", 60_000));
        using var source = new CancellationTokenSource();
        var canceller = new Thread(() =>
        {
            Thread.Sleep(20);
            source.Cancel();
        });

        canceller.Start();
        Assert.ThrowsAny<OperationCanceledException>(() => Quoted.In(text, source.Token));
        canceller.Join();
    }

    private static void Check(string text)
    {
        Quotations quotations = Quoted.In(text);

        int end = 0;
        foreach (Quote quote in quotations.Quotes)
        {
            Assert.InRange(quote.Span.Start, end, text.Length);
            Assert.InRange(quote.Span.End, quote.Span.Start, text.Length);
            Assert.InRange(quote.Line, 1, text.Length + 1);
            end = quote.Span.End;
        }

        Assert.Equal(quotations.Quotes.Select(quote => quote.Speaker).OfType<string>().Distinct().Order(StringComparer.Ordinal), quotations.Speakers.Select(speaker => speaker.Name).Order(StringComparer.Ordinal));
        Assert.All(quotations.Quotes, quote => Assert.True(quote.ContinuesFrom is null || quote.ContinuesFrom < quotations.Quotes.Count));
        Assert.All(quotations.Findings, finding => Assert.InRange(finding.Span.End, finding.Span.Start, text.Length));
    }
}
