using Corpus.Generators.Naming;
using Corpus.Generators.Sources;
using Corpus.Text.Model;
using Microsoft.CodeAnalysis.CSharp;
using static Corpus.Generators.Tests.Naming.MadeArticles;

namespace Corpus.Generators.Tests.Naming;

public sealed class CatalogueTests
{
    private static Catalogue Name(params SourceDocument[] documents) => SourceCorpus.Create(documents).Catalogue;

    private static string[] Members(params SourceDocument[] documents) => [.. Name(documents).Articles.Select(article => article.Member)];

    [Theory]
    [InlineData("Mayor opens the new bridge", "MayorOpensTheNewBridge", "mayor-opens-the-new-bridge")]
    [InlineData("Mayor’s “quick fix” isn't enough", "MayorsQuickFixIsntEnough", "mayors-quick-fix-isnt-enough")]
    [InlineData("MAYOR OPENS BRIDGE", "MayorOpensBridge", "mayor-opens-bridge")]
    [InlineData("NATO", "Nato", "nato")]
    [InlineData("UN and NATO: Europe MUST NOT wait", "UNAndNatoEuropeMustNotWait", "un-and-nato-europe-must-not-wait")]
    [InlineData("Élections à São Tomé", "ÉlectionsÀSãoTomé", "élections-à-são-tomé")]
    [InlineData("5 facts", "Facts5", "facts-5")]
    [InlineData("50% affordable, and we are glad", "Percent50AffordableAndWeAreGlad", "percent-50-affordable-and-we-are-glad")]
    [InlineData("50 % affordable", "Percent50Affordable", "percent-50-affordable")]
    [InlineData("1.5 million homes", "Million1_5Homes", "million-1-5-homes")]
    [InlineData("94,000 prisoners in 68 prisons", "Prisoners94000In68Prisons", "prisoners-94000-in-68-prisons")]
    [InlineData("Home to 1,234,567 people, 12 of them well", "HomeTo1234567People12OfThemWell", "home-to-1234567-people-12-of-them-well")]
    [InlineData("5 of them", "_5OfThem", "5-of-them")]
    [InlineData("2 + 2 = 5", "_2_2_5", "2-2-5")]
    [InlineData("100%", "Percent100", "percent-100")]
    [InlineData("12.06.2025", "_12_06_2025", "12-06-2025")]
    [InlineData("007 returns", "_007Returns", "007-returns")]
    [InlineData("A 100% % chance", "A100PercentChance", "a-100-percent-chance")]
    [InlineData("Growth of 1.2 percent", "GrowthOf1_2Percent", "growth-of-1-2-percent")]
    [InlineData("class", "Class", "class")]
    [InlineData("日本の首相", "日本の首相", "日本の首相")]
    [InlineData("🙂 good news 🙂", "GoodNews", "good-news")]
    [InlineData("All", "AllArticle", "all")]
    [InlineData("Quotes", "QuotesArticle", "quotes")]
    [InlineData("to string", "ToStringArticle", "to-string")]
    [InlineData("A very long headline that goes on and on until nobody wants to read any more of it", "AVeryLongHeadlineThatGoesOnAndOnUntilNobodyWantsToReadAny", "a-very-long-headline-that-goes-on-and-on-until-nobody-wants-to-read-any")]
    public void An_article_is_named_after_its_title(string title, string member, string id)
    {
        ArticleEntry article = Assert.Single(Name(Document("a.txt", title)).Articles);

        Assert.Equal((member, id), (article.Member, article.Id));
        Assert.True(SyntaxFacts.IsValidIdentifier(article.Member));
    }

    [Theory]
    [InlineData("news/012_ab34.txt", null, "_012Ab34")]
    [InlineData("news/.hidden", null, "Hidden")]
    [InlineData("news/budget.final.txt", "🙂", "BudgetFinal")]
    [InlineData("news/🙂.txt", null, "Article")]
    public void Without_a_title_an_article_is_named_after_its_file(string path, string? title, string member) =>
        Assert.Equal([member], Members(Document(path, title)));

    [Fact]
    public void Of_two_without_a_date_the_document_whose_path_sorts_first_keeps_the_name_and_the_other_takes_its_outlet()
    {
        Catalogue catalogue = Name(
            Document("b.txt", Article("The budget") with { Outlet = "Daily Planet" }),
            Document("a.txt", Article("The budget") with { Outlet = "Morning Post" }));

        Assert.Equal(["TheBudget", "TheBudgetDailyPlanet"], catalogue.Articles.Select(article => article.Member));
        Assert.Equal(["the-budget", "the-budget-daily-planet"], catalogue.Articles.Select(article => article.Id));
        Assert.Equal([new NameCollision("b.txt", "TheBudget", "TheBudgetDailyPlanet", "a.txt")], catalogue.Collisions);
    }

    [Fact]
    public void The_document_that_was_published_first_has_the_name_and_a_later_one_does_not_take_it_over()
    {
        SourceDocument early = Document("m.txt", Article("The budget") with { Published = new DateTime(2025, 6, 12) });
        SourceDocument late = Document("a.txt", Article("The budget") with { Published = new DateTime(2025, 6, 13) });
        SourceDocument undated = Document("b.txt", "The budget");

        Assert.Equal([("TheBudget20250613", "a.txt"), ("TheBudgetB", "b.txt"), ("TheBudget", "m.txt")], Name(late, undated, early).Articles.Select(article => (article.Member, article.Path)));
        Assert.Equal(["TheBudget"], Members(early));
    }

    [Fact]
    public void The_original_has_the_name_before_a_reprint_even_where_the_reprint_has_the_earlier_date()
    {
        Article original = Long("The budget") with { Outlet = "Daily Planet", Published = new DateTime(2025, 6, 13) };
        Article reprint = Long("The budget") with { Outlet = "Morning Post", Published = new DateTime(2025, 6, 12), SyndicatedFrom = "Daily Planet" };

        Assert.Equal(["TheBudgetMorningPost", "TheBudget"], Members(Document("a.txt", reprint), Document("b.txt", original)));
        Assert.Equal(["TheBudget", "TheBudgetDailyPlanet"], Members(Document("a.txt", reprint with { SyndicatedFrom = null }), Document("b.txt", original)));
    }

    [Fact]
    public void A_changed_headline_keeps_the_members_and_ids_when_an_id_is_set()
    {
        ArticleEntry before = Name(Document("a.txt", Article("Harbour wall to be raised", ("Ann Lee", "We are done")), id: "harbour-wall")).Articles[0];
        ArticleEntry after = Name(
            Document("a.txt", Article("UPDATE: Harbour wall will not be raised", ("Ann Lee", "We are done")), id: "harbour-wall"),
            Document("0.txt", "Harbour wall")).Articles[1];

        Assert.Equal("HarbourWall", before.Member);
        Assert.Equal((before.Id, before.Member, before.Quotes), (after.Id, after.Member, after.Quotes));
    }

    [Fact]
    public void Of_three_documents_with_one_id_the_first_has_it_and_the_others_know_whose_it_is()
    {
        Catalogue catalogue = Name(
            Document("a.txt", Article("One"), id: "class"),
            Document("b.txt", Article("Two"), id: "CLASS"),
            Document("c.txt", Article("Three"), id: "class"));

        Assert.Equal("a.txt", Assert.Single(catalogue.Articles, article => article.Id == "class").Path);
        Assert.Equal(
            [("b.txt", "CLASS", "a.txt"), ("c.txt", "class", "a.txt")],
            catalogue.Collisions.Select(collision => (collision.Path, collision.Id, collision.Holder)));
    }

    [Fact]
    public void After_the_outlet_comes_the_date_then_the_file_and_then_a_number()
    {
        Article budget = Article("The budget") with { Outlet = "Planet", Published = new DateTime(2025, 6, 12) };

        Assert.Equal(
            ["TheBudget", "TheBudgetPlanet", "TheBudget20250612", "TheBudgetD", "TheBudget2"],
            Members(Document("a.txt", budget), Document("b.txt", budget), Document("c.txt", budget), Document("d.txt", budget), Document("x/d.txt", budget)));
    }

    [Fact]
    public void Names_that_differ_in_case_only_collide() =>
        Assert.Equal(["Nato", "Nato2"], Members(Document("NATO.txt", (string?)null), Document("nato.txt", (string?)null)));

    [Fact]
    public void A_name_made_with_a_suffix_gives_way_to_a_title() =>
        Assert.Equal(
            ["Budget", "BudgetB", "Budget20250612"],
            Members(
                Document("a.txt", Article("Budget") with { Published = new DateTime(2025, 6, 11) }),
                Document("b.txt", Article("Budget") with { Published = new DateTime(2025, 6, 12) }),
                Document("c.txt", "Budget 20250612")));

    [Fact]
    public void An_id_names_the_article_and_comes_before_titles() =>
        Assert.Equal(
            [("BudgetA", "budget-a"), ("Budget", "budget"), ("Budget2025", "2025.Budget")],
            Name(Document("a.txt", "Budget"), Document("b.txt", "The finance bill", id: "budget"), Document("c.txt", "Another bill", id: "2025.Budget"))
                .Articles.Select(article => (article.Member, article.Id)));

    [Fact]
    public void Adding_a_document_renames_nothing_in_another()
    {
        SourceDocument[] before = [Document("a.txt", Article("Budget", ("Ann Lee", "We are done"))), Document("c.txt", "Harvest")];

        Catalogue first = Name(before);
        Catalogue then = Name([.. before, Document("b.txt", "Budget"), Document("d.txt", "Harvest")]);

        Assert.Equal(Names(first), Names(then).Where(article => article.Path is "a.txt" or "c.txt"));

        static IEnumerable<(string Path, string Id, string Member, EquatableArray<QuoteEntry> Quotes)> Names(Catalogue catalogue) =>
            catalogue.Articles.Select(article => (article.Path, article.Id, article.Member, article.Quotes));
    }

    [Fact]
    public void A_quotation_is_named_after_its_first_words_and_a_repeated_one_has_a_number()
    {
        ArticleEntry article = Name(Document("a.txt", Article("Budget",
            (null, "decongest"), (null, "We will not, under any circumstances, raise taxes"), (null, "decongest"), (null, "Decongest 2"), (null, "…"), (null, "All"), (null, "budget")))).Articles[0];

        Assert.Equal(
            ["Decongest", "WeWillNotUnderAnyCircumstances", "Decongest3", "Decongest2", "Quote", "AllQuote", "BudgetQuote"],
            article.Quotes.Select(quote => quote.Member));
        Assert.Equal("budget/we-will-not-under-any-circumstances", article.Quotes[1].Id);
        Assert.Equal(article.Quotes.Count, article.Quotes.Select(quote => quote.Id).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void A_word_in_capitals_and_a_phrase_in_capitals_are_cased_alike() =>
        Assert.Equal(
            ["Must", "MustNot", "MustNotBeUsed", "Percent50AffordableAndWe"],
            Name(Document("a.txt", Article("Terms", (null, "MUST"), (null, "MUST NOT"), (null, "MUST NOT be used"), (null, "50% affordable, and we"))))
                .Articles[0].Quotes.Select(quote => quote.Member));

    [Fact]
    public void A_quotation_points_to_its_speaker_across_articles()
    {
        Catalogue catalogue = Name(
            Document("a.txt", Article("One", ("Zoë Quill", "Yes"), (null, "No"))),
            Document("b.txt", Article("Two", ("Quill", "Perhaps"), ("Ann Lee", "Never"))));

        Assert.Equal(["AnnLee", "ZoëQuill"], catalogue.Speakers.Select(speaker => speaker.Member));
        Assert.Equal(["ann-lee", "zoë-quill"], catalogue.Speakers.Select(speaker => speaker.Id));
        Assert.Equal([1, null], catalogue.Articles[0].Quotes.Select(quote => quote.Speaker));
        Assert.Equal([1, 0], catalogue.Articles[1].Quotes.Select(quote => quote.Speaker));
    }

    [Fact]
    public void A_word_that_is_quoted_twenty_thousand_times_is_named_in_linear_time()
    {
        ArticleEntry article = Name(Document("a.txt", ManyTimes("so-called", 20_000))).Articles[0];

        Assert.Equal(("SoCalled", "SoCalled2", "SoCalled20000"), (article.Quotes[0].Member, article.Quotes[1].Member, article.Quotes[19_999].Member));
    }

    private static Article Long(string title) =>
        Article(title, [.. Enumerable.Range(1, 12).Select(i => ((string?)null, $"Paragraph {i} of this report tells in its own words how sum number {i * i} was reached"))]);

    private static Article ManyTimes(string words, int count) => Article("Made", (null, words)) is var article
        ? article with { Quotes = Enumerable.Repeat(article.Quotes[0], count).ToEquatableArray() }
        : article;
}
