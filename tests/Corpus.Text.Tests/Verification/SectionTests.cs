using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Model;
using Corpus.Text.Verification;
using Corpus.Text.Verification.Names;
using Corpus.Text.Verification.Sections;

namespace Corpus.Text.Tests.Verification;

/// <summary>The sections of a text, and whether cited words are in the one that is named.</summary>
public sealed class SectionTests
{
    [Theory]
    [InlineData("# Costs\n\nA.\n\n```\n# Not a title\n```\n\nB.\n", "not-a-title")]
    [InlineData("Some words\nof a paragraph\n---\n\nMore.\n", "of-a-paragraph")]
    [InlineData("3 men left.\n\nMore.\n", "3")]
    [InlineData("3. Costs . . . . . 12\n\nMore.\n", "3")]
    [InlineData("      3. Costs\n\nMore.\n", "3")]
    [InlineData("<input name=\"city\"> More.\n", "city")]
    [InlineData("A.\nB.\nC.\n", "l3-l2")]
    public void What_only_looks_like_a_heading_or_an_anchor_is_none(string text, string anchor) => Assert.Empty(SectionTable.Of(Article(text)).Find(anchor));

    [Theory]
    [InlineData("# A\n\nx\n\n# B\n\ny\n", "a", "# A\n\nx\n\n")]
    [InlineData("# A\n\n## B\n\ny\n\n# C\n", "b", "## B\n\ny\n\n")]
    [InlineData("3. Costs\n\nx\n\n4. Ends\n\ny\n", "section-3", "3. Costs\n\nx\n\n")]
    [InlineData("A.\nB.\nC.\n", "L2", "B.\n")]
    [InlineData("<div id=\"a\">x<div>y</div>z</div>w\n", "a", "<div id=\"a\">x<div>y</div>z")]
    [InlineData("<a name=\"city\">x\n", "city", "<a name=\"city\">x\n")]
    [InlineData("# Café\n\nx\n", "caf%C3%A9", "# Café\n\nx\n")]
    [InlineData("Costs\n=====\n\nx\n", "costs", "Costs\n=====\n\nx\n")]
    public void A_section_goes_as_far_as_the_next_one_of_its_rank(string text, string anchor, string section) =>
        Assert.Equal(section, Assert.Single(SectionTable.Of(Article(text)).Find(anchor)).In(text));

    [Fact]
    public void A_place_is_in_the_innermost_section() => Assert.Equal("B", SectionTable.Of(Article("# A\n\n## B\n\ny\n")).At(12)?.Title);

    [Theory]
    [InlineData("2", "CORP105")]
    [InlineData("3", "")]
    [InlineData("4", "CORP110")]
    public void The_first_words_of_a_section_are_not_in_the_one_before(string section, string rules)
    {
        CitableCorpus corpus = CitableTexts.Of(("a.md", Article("2. Ships\n\nThere are many.\n\n3. Costs of the old boat\n\nThey are high.\n")));

        Assert.Equal(rules, Rules(corpus, "3. Costs of the old boat", "a.md#" + section));
    }

    [Fact]
    public void A_section_that_one_of_the_sources_of_a_name_has_is_known()
    {
        CitableCorpus corpus = CitableTexts.Of(
            ("a.md", Article("# Costs\n\nThey are high.\n") with { Outlet = "Island Post" }),
                ("b.md", Article("# Ships\n\nThere are many.\n") with { Outlet = "Island Post" }));

        Assert.Equal("", Rules(corpus, null, "Island Post#costs"));
        Assert.Equal("CORP110", Rules(corpus, null, "Island Post#gone"));
    }

    [Fact]
    public void A_text_without_sections_is_said_to_have_none()
    {
        CitableCorpus corpus = CitableTexts.Of(("a.md", Article("There are many ships.\n")));

        Assert.Equal("No section of “a.md” is called “gone”; it has no sections", Assert.Single(Check(corpus, null, "a.md#gone")).Message);
    }

    [Fact]
    public void Words_of_a_caption_in_another_section_are_told()
    {
        const string Text = "# A\n\nThe lighthouse keeper waves to his grandchildren\n\n# B\n\nNothing.\n";
        CitableCorpus corpus = CitableTexts.Of(("a.md", Article(Text, Region.Caption)));

        Assert.Equal("CORP105", Rules(corpus, "The lighthouse keeper waves to his grandchildren", "a.md#b"));
    }

    [Fact]
    public void A_section_that_a_group_of_citations_shares_is_not_told_for_each()
    {
        CitableCorpus corpus = CitableTexts.Of(("a.md", Article("# Costs\n\nThey are high for all of us.\n")));
        var question = new CitationQuestion { Words = "They are high for all of us", Articles = [new GivenName("a.md#gone")], SharesNames = true };

        Assert.Empty(new Verifier(corpus, MatchOptions.Default).Check(question, default).Objections);
    }

    private static string Rules(CitableCorpus corpus, string? words, string article) =>
        string.Join(' ', Check(corpus, words, article).Select(objection => objection.Rule.Id));

    private static IReadOnlyList<Objection> Check(CitableCorpus corpus, string? words, string article) =>
        new Verifier(corpus, MatchOptions.Default).Check(new CitationQuestion { Words = words, Articles = [new GivenName(article)] }, default).Objections;

    private static Article Article(string text, Region region = Region.Body) =>
        new() { Text = text, Passages = new[] { new Passage(region, new TextSpan(0, text.Length)) }.ToEquatableArray() };
}
