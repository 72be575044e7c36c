using Corpus.Text.Comparison;
using Corpus.Text.Language;
using Corpus.Text.Model;

namespace Corpus.Text.Tests;

/// <summary>Twice the text takes twice the steps, also where a text tries to make every mark look at all that follow it.</summary>
public sealed class LinearTests
{
    private const int Size = 20_000;

    [Theory]
    [InlineData("'")]
    [InlineData("`")]
    [InlineData("’")]
    [InlineData("‘")]
    [InlineData("a''''")]
    [InlineData("-‘")]
    [InlineData("“‘")]
    [InlineData("‘-")]
    [InlineData("‚-‘")]
    [InlineData("(' ")]
    [InlineData("‘the voters’ and ")]
    [InlineData("“‘No’,” he said. ")]
    public void Marks_look_ahead_a_bounded_number_of_steps(string unit)
    {
        long once = StepsFor(unit, Size);
        long twice = StepsFor(unit, Size * 2);

        Assert.InRange(once, 0, Size * 4);
        Assert.InRange(twice, 0, (once * 2.2) + 10);
    }

    [Fact]
    public void Steps_are_counted() => Assert.InRange(StepsFor("-‘", Size), Size / 2, Size * 2);

    [Fact]
    public void A_document_of_forty_thousand_quotations_has_them_all_and_its_print_stays_small()
    {
        Article article = ArticleReader.Read(string.Concat(Enumerable.Repeat("“No,” said Ada Lind.\n", 40_000)));

        Assert.Equal(40_000, article.Quotes.Count);
        Assert.InRange(ArticleFingerprint.Of(article).Quotes.Count, 0, 200);
    }

    private static long StepsFor(string unit, int size)
    {
        string text = "a" + string.Concat(Enumerable.Repeat(unit, size / unit.Length));
        long before = Steps.Taken;
        ArticleReader.Read(text);
        return Steps.Taken - before;
    }
}
