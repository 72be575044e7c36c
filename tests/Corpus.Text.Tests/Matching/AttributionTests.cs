using Corpus.Text.Matching;
using Corpus.Text.Model;

namespace Corpus.Text.Tests.Matching;

public sealed class AttributionTests
{
    [Fact]
    public void Words_of_another_article_are_in_another_source()
    {
        CorpusIndex corpus = Sources.Of("The dam is safe today, she wrote.", "The dam will hold for years, he wrote.");

        Verdict verdict = corpus.Check("The dam will hold for years", article: 0);

        Assert.Equal(VerdictKind.OtherSource, verdict.Kind);
        Assert.Equal(1, verdict.Occurrences[0].Article);
    }

    [Fact]
    public void A_near_passage_of_the_named_article_does_not_hide_the_same_words_elsewhere()
    {
        CorpusIndex corpus = Sources.Of("The dam might hold for many years, she wrote.", "The dam will hold for many years, he wrote.");

        Assert.Equal(VerdictKind.OtherSource, corpus.Check("The dam will hold for many years", article: 0).Kind);
        Assert.Equal(VerdictKind.MeaningAltered, corpus.Check("The dam must hold for many years", article: 0).Kind);
    }

    [Fact]
    public void Words_in_both_articles_are_in_the_one_that_is_named()
    {
        CorpusIndex corpus = Sources.Of("The dam will hold.", "We hope that the dam will hold.");

        Verdict verdict = corpus.Check("The dam will hold.", article: 1);

        Assert.Equal(VerdictKind.Faithful, verdict.Kind);
        Assert.Equal([1], verdict.Occurrences.Select(place => place.Article));
    }
}
