using Corpus.Text.Matching;
using Corpus.Text.Matching.Verdicts;

namespace Corpus.Text.Tests.Matching;

/// <summary>What stands just outside the cited words, where dots or a full stop say that nothing of weight does.</summary>
public sealed class CitationEdgeTests
{
    [Theory]
    [InlineData("They did not really in the end open the road again.", "… open the road again", VerdictKind.MeaningAltered)]
    [InlineData("They did not really in the very end open the road again.", "… open the road again", VerdictKind.Faithful)]
    [InlineData("They do not pay and leave the port at night.", "… leave the port at night", VerdictKind.Faithful)]
    [InlineData("The people of the town care not about it.", "The people of the town care …", VerdictKind.MeaningAltered)]
    [InlineData("The people of the town care, not the mayor.", "The people of the town care …", VerdictKind.Faithful)]
    public void Dots_hide_no_denial_of_the_words_beside_them(string source, string cited, object kind) =>
        Assert.Equal(kind, Sources.Of(source).Check(cited).Kind);

    [Fact]
    public void A_full_stop_may_end_the_last_words_of_a_source_that_ends_without_one() =>
        Assert.Equal(VerdictKind.Faithful, Sources.Of("The bridge opens today").Check("The bridge opens today.").Kind);

    [Fact]
    public void What_a_full_stop_hides_goes_to_the_end_of_a_source_that_ends_without_one()
    {
        Verdict verdict = Sources.Of("The bridge opens today unless it rains").Check("The bridge opens today.");

        Assert.Equal(VerdictKind.MeaningAltered, verdict.Kind);
        Assert.Equal("The bridge opens today unless it rains", verdict.SourceWords);
    }

    [Fact]
    public void What_is_hidden_at_both_ends_is_put_back_at_both()
    {
        Verdict verdict = Sources.Of("Unless it rains the fair is held on Monday unless the mayor objects.").Check("… the fair is held on Monday …");

        Assert.Equal(VerdictKind.MeaningAltered, verdict.Kind);
        Assert.EndsWith("Unless it rains the fair is held on Monday unless the mayor objects", verdict.SourceWords, StringComparison.Ordinal);
    }
}
