using Corpus.Text.Comparison;
using Corpus.Text.Model;

namespace Corpus.Text.Tests.Comparison;

/// <summary>What it costs to compare what stands around the same words.</summary>
public sealed class SurroundingsTests
{
    private const string Words = "We will wait no longer";

    private static readonly string _rest = string.Join(" ", Enumerable.Range(0, 60).Select(i => "tide" + i));

    [Fact]
    public void Nothing_is_read_behind_the_first_word_that_differs()
    {
        Surroundings left = Around("said");
        Surroundings right = Around("cried");

        Assert.False(SharedProse.IsCopied(left, right));
        Assert.Equal(5 + 1, left.WordsRead);
    }

    [Fact]
    public void Nothing_is_read_behind_the_word_that_decides()
    {
        Surroundings left = Around("said");

        Assert.True(SharedProse.IsCopied(left, Around("said")));
        Assert.Equal(5 + 16, left.WordsRead);
    }

    [Fact]
    public void No_word_is_read_twice()
    {
        Surroundings left = Around("said", "Holt");
        SharedProse.IsCopied(left, Around("cried", "Brook"));
        int once = left.WordsRead;

        for (int i = 0; i < 20; i++)
            SharedProse.IsCopied(left, Around("cried", "Brook" + i));

        Assert.Equal(5 + 1 + 1, once);
        Assert.Equal(once, left.WordsRead);
    }

    private static Surroundings Around(string next, string before = "")
    {
        Article article = Made.Article($"{before} “{Words}” {next} {_rest}.");
        return new Surroundings(new QuotedText(article), article.Quotes[0].Span);
    }
}
