using Corpus.Text.Matching.Ladder;
using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Model;
using Corpus.Text.Verification;
using Corpus.Text.Verification.Names;

namespace Corpus.Text.Tests.Verification;

/// <summary>What is held against a citation, and where its words are said to stand.</summary>
public sealed class VerifierTests
{
    private const string Ferry =
        "---\noutlet: Island Post\n---\nIsland ferry will sail again in May\n\n"
        + "“We have waited 9 months for this boat, and we are not going to wait another summer,” said harbour master Marit Lund.\n";

    [Fact]
    public void The_article_that_has_the_words_is_asked_first_of_very_many_of_an_outlet()
    {
        CitableCorpus corpus = CitableTexts.Of(
        [
            .. Enumerable.Range(0, 30).Select(i => ($"{i:00}.txt", i == 25 ? Ferry
                : $"---\noutlet: Island Post\n---\nA report\n\nReport {i} tells of nothing that matters here.\n")),
        ]);

        Assert.Equal(VerdictKind.Faithful, Check(corpus, "We have waited 9 months for this boat", "Island Post").Verdict!.Kind);
    }

    [Fact]
    public void Of_two_articles_of_an_outlet_the_one_with_the_nearer_words_is_shown()
    {
        CitableCorpus corpus = CitableTexts.Of(
            ("a.txt", Ferry.Replace("waited 9 months for this boat, and we are not going to wait another summer",
                "waited 7 months for a bridge and for that old boat", StringComparison.Ordinal)),
            ("b.txt", Ferry));

        Assert.Equal(1, Check(corpus, "We have waited 8 months for this boat, and we are not going to wait another summer",
            "Island Post").Verdict!.Occurrences[0].Article);
    }

    [Fact]
    public void A_generated_quotation_is_never_too_short()
    {
        var question = new CitationQuestion { Words = "this boat", IsByMember = true };

        Assert.Empty(new Verifier(CitableTexts.Of(("a.txt", Ferry)), MatchOptions.Default).Check(question, default).Objections);
    }

    [Fact]
    public void A_full_stop_where_the_source_goes_on_is_told_with_what_goes_on() =>
        Assert.StartsWith(
            "The source's sentence goes on: “",
            Assert.Single(Check(CitableTexts.Of(("a.txt", Ferry)), "We have waited 9 months for this boat.", "a.txt").Objections).Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_place_is_told_with_speaker_outlet_path_and_line()
    {
        CitableCorpus corpus = CitableTexts.Of(("a.txt", Ferry));
        TextSpan whole = Assert.Single(corpus.Sources[0].Article.Quotes).Span;

        Assert.Equal("Marit Lund, Island Post, a.txt line 6", new SourcePlace(corpus, new Occurrence(0, whole, -1)).Place);
        Assert.Equal("Island Post, a.txt line 4", new SourcePlace(corpus,
            new Occurrence(0, new TextSpan(Ferry.IndexOf("Island ferry", StringComparison.Ordinal), 6), -1)).Place);
    }

    [Fact]
    public void Words_of_a_caption_are_in_the_captions()
    {
        var article = new Article
        {
            Text = "Headline\nThe lighthouse keeper waves.",
            Passages = new[] { new Passage(Region.Title, new TextSpan(0, 9)), new Passage(Region.Caption, new TextSpan(9, 28)) }.ToEquatableArray(),
        };
        CitableCorpus corpus = CitableTexts.Of(("a.txt", article));

        Assert.Equal("captions", new SourcePlace(corpus, new Occurrence(0, new TextSpan(9, 5), -1)).RegionName);
        Assert.Equal("headline", new SourcePlace(corpus, new Occurrence(0, new TextSpan(0, 5), -1)).RegionName);
    }

    [Fact]
    public void A_figure_that_another_source_disputes_is_marked_where_it_stands()
    {
        const string Where = "The flats lie between Granby and Westport, where the river Loom meets the sea, as people in Granby and Westport know.";
        const string Cited = "In all they counted 94,000 grey seals this year";
        CitableCorpus corpus = CitableTexts.Of(("a.txt", $"Seals\n\n{Where} {Cited}. Granby and Westport were glad.\n"),
            ("b.txt", "More seals\n\nReports from the shore at Westport say that ships out of Granby stayed away. It has " +
                "120,000 grey seals. Granby and Westport know.\n"));

        Objection dispute = Assert.Single(Check(corpus, Cited, "a.txt").Objections);

        Assert.Equal(("CORP113", "94,000"), (dispute.Rule.Id, dispute.Words?.In(Cited)));
    }

    private static CitationFinding Check(CitableCorpus corpus, string words, string article) =>
        new Verifier(corpus, MatchOptions.Default).Check(new CitationQuestion { Words = words, Articles = [new GivenName(article)] }, default);
}
