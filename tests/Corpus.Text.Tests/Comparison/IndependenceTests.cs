using Corpus.Text.Comparison;
using Corpus.Text.Matching;
using Corpus.Text.Matching.Ladder;
using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Model;
using Corpus.Text.People;

namespace Corpus.Text.Tests.Comparison;

/// <summary>How many independent sources have some words: the same answer for a quotation of the corpus and for a citation in code.</summary>
public sealed class IndependenceTests
{
    private const string Statement = "We have waited far too long for this day";

    private static readonly DateTime _monday = new(2024, 5, 20);

    /// <summary>What made of an article that has the statement, beside <see cref="Made.Bridge"/>, and the independent sources of the two.</summary>
    public static TheoryData<string, string, int> Kinds => new()
    {
        { "reprint", Made.Bridge + "\nAll rights reserved.", 1 },
        { "rewrite", Made.BridgeRetold, 1 },
        { "another report", Made.BridgeReported, 2 },
        { "shared sentence", "The harbour office had something to celebrate at last.\n" + Said + " There was cake for all.", 1 },
        { "shared sentence in front", "The harbour office had something to celebrate.\n" + SaidBehind + " There was cake for all.", 1 },
        { "a sentence of its own", "The harbour office had something to celebrate.\nTo loud cheers Holt called out: “We have waited far too long for this day.” There was cake for all.", 2 },
    };

    private const string Said =
        "“We have waited far too long for this day,” Lena Holt said in front of the old harbour office on Tuesday night, while behind her the first of many lorries turned round.";

    private const string SaidBehind =
        "In front of the old harbour office on Tuesday night, while behind her the first of many lorries turned round, Lena Holt said: “We have waited far too long for this day.”";

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_quotation_and_a_citation_of_it_have_the_same_sources(string kind, string text, int sources)
    {
        string first = kind switch
        {
            "shared sentence" => Made.Mill + "\n" + Said,
            "shared sentence in front" => Made.Mill + "\n" + SaidBehind,
            _ => Made.Bridge,
        };
        Article[] articles = [Made.Article(first, "Harbour Post", _monday), Made.Article(text, published: _monday.AddDays(1))];

        Assert.Equal(sources, Assert.Single(Made.Compare(articles).Utterances).IndependentSources.Count);
        Assert.Equal(sources, SourcesOfCitation(articles, Statement));
        Assert.Equal(sources, SourcesOfCitation([.. articles.Reverse()], "We have waited … for this day"));
    }

    [Theory]
    [InlineData("Cheers rang from roof to shore, and then the rain came.", 1)]
    [InlineData("Cheers rang from roof after roof, and then the rain came.", 2)]
    public void Sixteen_words_of_a_reporter_s_around_the_quotation_are_copied_and_fifteen_are_chance(string behind, int sources)
    {
        const string Report = "In front of the old harbour office at nightfall Holt said: “We have waited far too long for this day.” ";
        Article[] articles =
        [
            Made.Article(Made.Mill + " Nobody slept. " + Report + "Cheers rang from roof to roof all night, and everyone sang.", "Harbour Post", _monday),
            Made.Article(
                "Shopkeepers in the old town fear for their trade, and the ferry company hopes to win passengers during construction. They waited. " + Report + behind,
                published: _monday.AddDays(1)),
        ];

        Assert.Equal(sources, Assert.Single(Made.Compare(articles).Utterances).IndependentSources.Count);
    }

    [Theory]
    [InlineData(Region.Body, 2)]
    [InlineData(Region.Title, 2)]
    [InlineData(Region.Caption, 1)]
    [InlineData(Region.Related, 1)]
    [InlineData(Region.Boilerplate, 1)]
    public void What_stands_around_an_article_is_no_source(object region, int sources)
    {
        Article other = Made.Article(Made.BridgeReported, published: _monday.AddDays(1));
        other = other with
        {
            Passages = new[] { new Passage((Region)region, new TextSpan(0, other.Text.Length)) }.ToEquatableArray(),
            Quotes = other.Quotes.Select(quote => quote with { Region = (Region)region }).ToEquatableArray(),
        };
        Article[] articles = [Made.Article(Made.Bridge, "Harbour Post", _monday), other];

        Assert.Equal(sources, SourcesOfCitation(articles, Statement));
        Assert.All(Made.Compare(articles).Utterances, utterance => Assert.Equal(sources, utterance.IndependentSources.Count));
        Assert.Equal(region is Region.Body or Region.Title or Region.Caption, Made.Compare(articles).Utterances.Count == 1);
    }

    [Fact]
    public void Words_that_stand_in_captions_alone_have_no_source()
    {
        Article caption = Made.Article("“We have waited far too long for this day”: Lena Holt.");
        caption = caption with { Quotes = caption.Quotes.Select(quote => quote with { Region = Region.Caption }).ToEquatableArray() };

        Assert.Empty(Assert.Single(Made.Compare(caption, caption).Utterances).IndependentSources);
    }

    [Fact]
    public void Of_a_reprint_the_original_is_the_source_even_where_the_reprint_comes_first()
    {
        Article[] articles = [Made.Article(Made.BridgeRetold, published: _monday.AddDays(1)), Made.Article(Made.Bridge, "Harbour Post", _monday), Made.Article(Made.BridgeReported, "Granby News", _monday)];

        Verdict verdict = IndexOf(articles).Check(new CitedWords(Statement), MatchOptions.Default);

        Assert.Equal(VerdictKind.SeveralSources, verdict.Kind);
        Assert.Equal([1, 2], verdict.Occurrences.Select(place => place.Article));
        Assert.Equal([1, 2], Assert.Single(Made.Compare(articles).Utterances).IndependentSources);
    }

    [Fact]
    public void The_quotations_of_an_article_are_looked_at_once_however_many_of_them_another_has()
    {
        string text = string.Join(' ', Enumerable.Range(0, 50).Select(i => $"“{Statement} of pier {i},” Holt said."));
        CorpusComparison comparison = Made.Compare([Made.Article("Brook" + text), Made.Article("Lind" + text)]);

        Assert.True(comparison.Utterances.Count >= 50);
        Assert.InRange(comparison.Independence.ArticlesRead, 1, 2);
    }

    [Fact]
    public void A_passage_is_looked_at_once_however_many_articles_have_its_words()
    {
        Article[] articles =
            [.. Enumerable.Range(0, 40).Select(i => Made.Article($"Pier{i} fell silent. “{Statement},” Holt{i} called out, and crowd{i} clapped."))];
        Independence independence = Made.Compare(articles).Independence;

        IReadOnlyList<int> sources = independence.SourcesOf(articles.Select((article, i) => new WordPlace(i, article.Quotes[0].Span, IsOwnText: true)));

        Assert.Equal(40, sources.Count);
        Assert.Equal(40, independence.PassagesRead);
    }

    [Fact]
    public void A_comparison_that_somebody_has_is_asked_and_none_is_made()
    {
        Article[] articles = [Made.Article(Made.Bridge, "Harbour Post", _monday), Made.Article(Made.BridgeReported, "Granby News", _monday)];
        int asked = 0;
        CorpusComparison comparison = Made.Compare(articles);
        var index = new CorpusIndex([.. articles.Select(article => new SearchableArticle(article))], SpeakerDirectory.Create(articles), _ =>
        {
            asked++;
            return comparison;
        });

        Assert.Equal(VerdictKind.Faithful, index.Check(new CitedWords("Engineers had warned for years"), MatchOptions.Default).Kind);
        Assert.Equal(0, asked);
        Assert.Equal(VerdictKind.SeveralSources, index.Check(new CitedWords(Statement), MatchOptions.Default).Kind);
        Assert.Equal(1, asked);
    }

    private static int SourcesOfCitation(Article[] articles, string cited) => IndexOf(articles).Check(new CitedWords(cited), MatchOptions.Default) switch
    {
        { Kind: VerdictKind.SeveralSources } several => several.Occurrences.Select(place => place.Article).Distinct().Count(),
        { Kind: VerdictKind.Faithful } => 1,
        _ => 0,
    };

    private static CorpusIndex IndexOf(Article[] articles) => new([.. articles.Select(article => new SearchableArticle(article))], SpeakerDirectory.Create(articles));
}
