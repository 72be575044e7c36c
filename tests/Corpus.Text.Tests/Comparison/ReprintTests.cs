using Corpus.Text.Comparison;
using Corpus.Text.Model;

namespace Corpus.Text.Tests.Comparison;

/// <summary>Articles with the same body.</summary>
public sealed class ReprintTests
{
    private static readonly DateTime _monday = new(2024, 5, 20);

    [Fact]
    public void Of_two_articles_with_one_body_the_later_is_a_reprint() =>
        Assert.Equal([1, null], Made.Compare(Made.Article(Made.Bridge, published: _monday.AddDays(1)), Made.Article(Made.Bridge, published: _monday)).ReprintOf);

    [Fact]
    public void Without_dates_the_one_that_is_given_first_is_the_original() =>
        Assert.Equal([null, 0, 0], Made.Compare(Made.Article(Made.Bridge), Made.Article(Made.Bridge), Made.Article(Made.Bridge)).ReprintOf);

    [Theory]
    [InlineData("harbourpost.example", "Harbour Post", null)]
    [InlineData("the Harbour Post", "The Harbour Post", null)]
    [InlineData("harbourpost.example", null, "https://www.harbourpost.example/2024/bridge")]
    public void A_line_that_names_the_original_outweighs_the_dates(string from, string? outlet, string? url) =>
        Assert.Equal(
            [1, null],
            Made.Compare(
                Made.Article(Made.Bridge, "Daily Mirror Image", _monday, syndicatedFrom: from),
                Made.Article(Made.Bridge, outlet, _monday.AddDays(3), url: url)).ReprintOf);

    [Fact]
    public void An_agency_in_the_dateline_is_the_original() =>
        Assert.Equal(
            [1, null],
            Made.Compare(
                Made.Article("WESTPORT (GN) — " + Made.Bridge, "Daily Mirror Image", _monday),
                Made.Article(Made.Bridge, "Granby News", _monday.AddDays(1))).ReprintOf);

    [Fact]
    public void A_page_that_says_it_is_a_copy_is_no_original_though_nobody_has_what_it_names() =>
        Assert.Equal([1, null], Made.Compare(Made.Article(Made.Bridge, syndicatedFrom: "elsewhere.example", published: _monday), Made.Article(Made.Bridge)).ReprintOf);

    [Fact]
    public void Typography_and_what_stands_around_the_body_do_not_count()
    {
        string retyped = "Subscribe to our newsletter for more of this.\n" + Made.Bridge.Replace('“', '"').Replace('”', '"').Replace("\n", "\r\n\r\n", StringComparison.Ordinal) + "\nAll rights are reserved by somebody.";

        Assert.Equal([null, 0], Made.Compare(Made.Article(Made.Bridge), Made.Article(retyped.Replace('"', '\''))).ReprintOf);
    }

    [Fact]
    public void A_body_that_goes_on_after_the_other_one_ends_is_a_reprint_too() =>
        Assert.Equal([null, 0], Made.Compare(Made.Article(Made.Bridge), Made.Article(Made.Bridge + Made.Mill)).ReprintOf);

    [Theory]
    [InlineData(Made.Mill)]
    [InlineData(Made.BridgeRetold)]
    [InlineData(Made.BridgeReported)]
    [InlineData("The council of Westport voted on Tuesday to replace the old bridge.")]
    [InlineData("")]
    public void Other_texts_are_no_reprints(string other) => Assert.Equal([null, null], Made.Compare(Made.Article(Made.Bridge), Made.Article(other)).ReprintOf);

    [Fact]
    public void A_thousand_copies_have_one_original()
    {
        Article copy = Made.Article(Made.Bridge);
        ArticleFingerprint print = ArticleFingerprint.Of(copy);
        CorpusComparison comparison = CorpusComparison.Create([.. Enumerable.Repeat((copy, print), 1000)]);

        Assert.Equal(999, comparison.ReprintOf.Count(original => original == 0));
        Assert.Equal([0], Assert.Single(comparison.Utterances).IndependentSources);
    }
}
