using Corpus.Text.Matching;
using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Model;

namespace Corpus.Text.Tests.Matching;

public sealed class JudgementTests
{
    [Theory]
    [InlineData("bridge opens", VerdictKind.TooShort)]
    [InlineData("bridge opens today", VerdictKind.Faithful)]
    [InlineData("witch hunt", VerdictKind.Faithful)]
    [InlineData("Witch", VerdictKind.TooShort)]
    [InlineData("disgrace", VerdictKind.Faithful)]
    public void Few_words_prove_nothing_unless_they_are_a_whole_quotation(string cited, object kind) =>
        Assert.Equal(kind, Sources.Of("The bridge opens today. She called it a “witch hunt” and a “disgrace”.").Check(cited).Kind);

    [Fact]
    public void The_number_of_words_that_prove_something_is_the_project_s() =>
        Assert.Equal(VerdictKind.TooShort, Sources.Of("The bridge opens today.").Check("The bridge opens", options: new MatchOptions(MinimumWords: 4)).Kind);

    [Theory]
    [InlineData(Region.Related)]
    [InlineData(Region.Boilerplate)]
    [InlineData(Region.Caption)]
    public void Words_outside_the_body_are_told_apart(object region)
    {
        CorpusIndex corpus = Sources.Of(Sources.Article("The bridge opens today.", (Region)region), Sources.Article("The harbour opens tomorrow."));

        Assert.Equal(VerdictKind.OutsideBody, corpus.Check("The bridge opens today").Kind);
        Assert.Equal(VerdictKind.Faithful, corpus.Check("The harbour opens tomorrow").Kind);
    }

    [Fact]
    public void The_body_is_preferred_to_what_stands_around_it()
    {
        CorpusIndex corpus = Sources.Of(Sources.Article("The bridge opens today.", Region.Related), Sources.Article("The bridge opens today."));

        Verdict verdict = corpus.Check("The bridge opens today");

        Assert.Equal(VerdictKind.Faithful, verdict.Kind);
        Assert.Equal(1, verdict.Occurrences[0].Article);
    }

    [Fact]
    public void The_same_words_in_two_sources_want_a_source_to_be_named()
    {
        CorpusIndex corpus = Sources.Of("We hope that the bridge opens today, they wrote.", "Nobody knew whether the bridge opens today at noon.");

        Assert.Equal(VerdictKind.SeveralSources, corpus.Check("the bridge opens today").Kind);
        Assert.Equal(VerdictKind.Faithful, corpus.Check("the bridge opens today", article: 1).Kind);
    }

    [Fact]
    public void A_reprint_is_no_second_source()
    {
        const string text = "The council met on Monday in the old town hall, and after long talks it voted for the new bridge. Then all went home.";

        Assert.Equal(VerdictKind.Faithful, Sources.Of("CITY NEWS\n" + text, "Home | Sport\n" + text + "\nAll rights reserved.").Check("it voted for the new bridge").Kind);
    }

    [Fact]
    public void One_place_in_a_quotation_has_its_index()
    {
        CorpusIndex corpus = Sources.Of("She said “the first thing” and then “the second thing here” again.");

        Assert.Equal(1, corpus.Check("second thing here").Occurrences[0].Quote);
        Assert.Equal(-1, corpus.Check("and then “the second").Occurrences[0].Quote);
    }
}
