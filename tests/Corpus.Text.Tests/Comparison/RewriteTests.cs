using Corpus.Text.Comparison;
using Corpus.Text.Model;

namespace Corpus.Text.Tests.Comparison;

/// <summary>Articles that tell another one again, and what is left of the sources of an utterance.</summary>
public sealed class RewriteTests
{
    private static readonly DateTime _monday = new(2024, 5, 20);

    [Fact]
    public void An_article_without_outlet_that_shares_a_quotation_and_tells_the_sentences_again_is_a_rewrite()
    {
        CorpusComparison comparison = Made.Compare(Made.Article(Made.BridgeRetold), Made.Article(Made.Bridge, "Harbour Post"));

        Assert.Equal([1, null], comparison.RewriteOf);
        Assert.Equal([null, null], comparison.ReprintOf);
    }

    [Fact]
    public void A_later_article_may_be_a_rewrite_though_it_has_an_outlet()
    {
        Assert.Equal([1, null], Made.Compare(Made.Article(Made.BridgeRetold, "Daily Mirror Image", _monday.AddDays(1)), Made.Article(Made.Bridge, "Harbour Post", _monday)).RewriteOf);
        Assert.Equal([null, null], Made.Compare(Made.Article(Made.BridgeRetold, "Daily Mirror Image"), Made.Article(Made.Bridge, "Harbour Post")).RewriteOf);
    }

    [Fact]
    public void Two_reports_of_one_event_with_the_same_quotation_are_independent()
    {
        CorpusComparison comparison = Made.Compare(Made.Article(Made.Bridge, "Harbour Post", _monday), Made.Article(Made.BridgeReported, published: _monday.AddDays(1)));

        Assert.Equal([null, null], comparison.RewriteOf);
        Assert.Equal([0, 1], Assert.Single(comparison.Utterances).IndependentSources);
    }

    [Fact]
    public void Without_a_shared_quotation_nothing_is_a_rewrite() =>
        Assert.Equal([null, null], Made.Compare(Made.Article(Made.BridgeRetold.Replace("far too long", "a very long time", StringComparison.Ordinal)), Made.Article(Made.Bridge, "Harbour Post")).RewriteOf);

    [Fact]
    public void An_utterance_has_all_its_places_and_one_source_for_each_origin()
    {
        CorpusComparison comparison = Made.Compare(
            Made.Article(Made.BridgeRetold),
            Made.Article(Made.Mill),
            Made.Article(Made.Bridge, "Harbour Post", _monday),
            Made.Article(Made.Bridge, "Daily Mirror Image", _monday.AddDays(1)),
            Made.Article(Made.BridgeReported, "Granby News", _monday));

        Utterance utterance = Assert.Single(comparison.Utterances);
        Assert.Equal([new Place(0, 0), new Place(2, 0), new Place(3, 0), new Place(4, 0)], utterance.Quotes);
        Assert.Equal([2, 4], utterance.IndependentSources);
        Assert.Equal([null, null, null, 2, null], comparison.ReprintOf);
        Assert.Equal([2, null, null, null, null], comparison.RewriteOf);
    }

    [Theory]
    [InlineData("“We have waited far too long for this day,” she said.", true)]
    [InlineData("She said “we  have waited\nfar too long for this day”.", true)]
    [InlineData("“We have waited too long for this day,” she said.", false)]
    [InlineData("“We have waited Far too long for this day,” she said.", false)]
    [InlineData("“this day,” she said.", false)]
    public void An_utterance_is_known_across_white_space_marks_and_the_first_letter(string other, bool isSame) =>
        Assert.Equal(isSame, Made.Compare(Made.Article(Made.Bridge), Made.Article(other)).Utterances.Count == 1);

    [Fact]
    public void Apostrophes_of_both_shapes_are_the_same_words() =>
        Assert.Single(Made.Compare(Made.Article("“It isn’t the harbour’s fault – not today!”"), Made.Article("“it isn't the harbour's fault - not today!”")).Utterances);

    [Fact]
    public void Words_that_one_article_has_twice_are_no_utterance_of_two() =>
        Assert.Empty(Made.Compare(Made.Article("“We have waited far too long.” “We have waited far too long.”"), Made.Article(Made.Mill)).Utterances);

    [Fact]
    public void A_saying_that_very_many_quote_makes_nobody_a_rewriter()
    {
        Article[] quoting = [.. Enumerable.Range(0, 30).Select(i => Made.Article($"Paper {i} lies on a desk. “We have waited far too long for this day,” it says there.", "Post " + i))];

        Assert.Equal(1, Made.Compare([Made.Article(Made.BridgeRetold), Made.Article(Made.Bridge, "Harbour Post"), .. quoting.Take(10)]).RewriteOf[0]);
        Assert.Null(Made.Compare([Made.Article(Made.BridgeRetold), Made.Article(Made.Bridge, "Harbour Post"), .. quoting]).RewriteOf[0]);
    }
}
