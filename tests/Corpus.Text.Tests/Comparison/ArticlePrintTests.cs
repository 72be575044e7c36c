using Corpus.Tests;
using Corpus.Text.Comparison;
using Corpus.Text.Model;

namespace Corpus.Text.Tests.Comparison;

/// <summary>What is kept of an article, and the comparison as a whole.</summary>
public sealed class ArticlePrintTests
{
    [Fact]
    public void The_same_article_has_an_equal_print_and_another_has_not()
    {
        Assert.Equal(ArticleFingerprint.Of(Made.Article(Made.Bridge)), ArticleFingerprint.Of(Made.Article(Made.Bridge)));
        Assert.Equal(ArticleFingerprint.Of(Made.Article(Made.Bridge)).GetHashCode(), ArticleFingerprint.Of(Made.Article(Made.Bridge)).GetHashCode());
        Assert.NotEqual(ArticleFingerprint.Of(Made.Article(Made.Bridge)), ArticleFingerprint.Of(Made.Article(Made.Bridge + "It rains.")));
    }

    [Fact]
    public void A_comma_makes_another_quotation_of_the_same_words()
    {
        QuoteFingerprint with = ArticleFingerprint.Of(Made.Article("Holt said: “We have waited, and we hope for this day.”")).Quotes[0];
        QuoteFingerprint without = ArticleFingerprint.Of(Made.Article("Holt said: “We have waited and we hope for this day.”")).Quotes[0];

        Assert.NotEqual(with.Hash, without.Hash);
    }

    [Fact]
    public void A_print_stays_small_whatever_the_length_of_the_article()
    {
        string text = string.Join(" ", Enumerable.Range(0, 60_000).Select(i => $"“Word{i % 9_973} waits for nothing else.” Then twelve strangers of Place{i % 991} counted 12 things and wandered away."));

        ArticleFingerprint print = ArticleFingerprint.Of(Made.Article(text));

        Assert.InRange(print.Shingles.Hashes.Count, 1, 256);
        Assert.InRange(print.Quotes.Count, 1, 200);
        Assert.InRange(print.Sentences.Count, 1, 80);
        Assert.InRange(print.Figures.Count, 0, 200);
        Assert.InRange(print.Names.Count, 1, 8);
    }

    [Fact]
    public void A_sample_of_a_long_text_tells_how_much_of_it_another_has()
    {
        string first = string.Join(" ", Enumerable.Range(0, 3000).Select(i => "word" + i));
        string second = string.Join(" ", Enumerable.Range(1500, 3000).Select(i => "word" + i));

        (double containment, double jaccard) = ArticleFingerprint.Of(Made.Article(first)).Shingles.With(ArticleFingerprint.Of(Made.Article(second)).Shingles);

        Assert.InRange(containment, 0.35, 0.65);
        Assert.InRange(jaccard, 0.2, 0.47);
    }

    [Fact]
    public void Printing_and_comparing_can_be_cancelled()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Article article = Made.Article(Made.Bridge);

        Assert.Throws<OperationCanceledException>(() => ArticleFingerprint.Of(article, source.Token));
        Assert.Throws<OperationCanceledException>(() => CorpusComparison.Create([(article, ArticleFingerprint.Of(article))], source.Token));
    }

    [Fact]
    public void No_articles_are_compared_to_nothing()
    {
        CorpusComparison comparison = Made.Compare();

        Assert.Empty(comparison.ReprintOf);
        Assert.Empty(comparison.Utterances);
        Assert.Empty(comparison.Disagreements);
    }

    [Fact]
    public void Of_the_five_sources_one_is_a_reprint_one_a_rewrite_and_one_sentence_has_three_places_and_one_independent_source()
    {
        Article[] seeds = [.. Repository.Seeds.Select(path => ArticleReader.Read(File.ReadAllText(path)))];

        CorpusComparison comparison = Made.Compare(seeds);

        Assert.Equal([null, null, null, null, 3], comparison.ReprintOf);
        Assert.Equal([null, 3, null, null, null], comparison.RewriteOf);
        Utterance utterance = Assert.Single(comparison.Utterances);
        Assert.Equal([1, 3, 4], utterance.Quotes.Select(place => place.Article));
        Assert.All(utterance.Quotes, place => Assert.StartsWith("The government is evaluating", seeds[place.Article].Quotes[place.Item].Span.In(seeds[place.Article].Text), StringComparison.Ordinal));
        Assert.Equal([3], utterance.IndependentSources);
    }

    [Fact]
    public void Of_the_five_sources_two_disagree_about_the_number_of_prisoners_and_about_nothing_else()
    {
        Article[] seeds = [.. Repository.Seeds.Select(path => ArticleReader.Read(File.ReadAllText(path)))];

        FigureDisagreement disagreement = Assert.Single(Made.Compare(seeds).Disagreements);

        Assert.Equal((0, "94,000"), (disagreement.First.Article, Printed(seeds, disagreement.First)));
        Assert.Equal((2, "100,000"), (disagreement.Second.Article, Printed(seeds, disagreement.Second)));
        Assert.Equal("prisoner", disagreement.Noun);
    }

    private static string Printed(Article[] articles, Place place) => articles[place.Article].Figures[place.Item].Span.In(articles[place.Article].Text);
}
