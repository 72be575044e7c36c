using Corpus.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Tests.Analyzers;

/// <summary>What is reported about words, and where.</summary>
public sealed class VerdictTests
{
    [Theory]
    [InlineData("raise the harbour wall by 40 centimetres before the first storms")]
    [InlineData("We have not chosen a contractor for the northern section")]
    [InlineData("“Nobody has asked the boats where they are to go,”")]
    [InlineData("The ferry between Merrow and the outer islands")]
    public Task Faithful_words_are_passed_over(string words) => Expect.InClass($"string A = Cite.Quote(\"{words}\");");

    [Theory]
    [InlineData("""string A = Cite.Quote("We have not chosen a contractor for the {|CORP102:southern|} section");""")]
    [InlineData("""string A = Cite.Quote("We have not chosen " + "a contractor for the {|CORP102:southern|} " + "section");""")]
    [InlineData("""string A = Cite.Quote(@"We have not chosen a contractor for the {|CORP102:southern|} section");""")]
    [InlineData(""""string A = Cite.Quote("""We have not chosen a contractor for the {|CORP102:southern|} section""");"""")]
    [InlineData("""string A = Cite.Quote($"We have not chosen a contractor for the {|CORP102:southern|} section");""")]
    [InlineData("""string A = Cite.Quote("We have not\u0020chosen a contractor for the {|CORP102:southern|} section");""")]
    [InlineData("""const string Side = "southern"; string A = Cite.Quote($"We have not chosen a contractor for the {{|CORP102:Side|}} section");""")]
    [InlineData("""const string All = "We have not chosen a contractor for the southern section"; string A = Cite.Quote({|CORP102:All|});""")]
    [InlineData("""[Cites("We have not chosen a contractor for the {|CORP102:southern|} section")] void M() { }""")]
    [InlineData("""string A = Cite.Quote("raise the harbour wall by {|CORP103:60|} centimetres before the first storms");""")]
    [InlineData("""string A = Cite.Quote("We have {|CORP104:chosen|} a contractor for the northern section");""")]
    [InlineData("""string A = Cite.Quote("We {|CORP104:may|} publish the prices when the ship has been paid for");""")]
    [InlineData("""string A = Cite.Quote({|CORP101:"giraffes painted the lighthouse"|});""")]
    [InlineData("""string A = Cite.Quote({|CORP108:"the spring"|});""")]
    public Task The_wrong_words_are_pointed_at(string member) => Expect.InClass(member);

    [Theory]
    [InlineData("""string A = Cite.Quote("The ferry between Merrow and the outer islands", article: {|CORP105:"sources/harbour.txt"|});""")]
    [InlineData("""string A = Cite.Quote("The ferry between Merrow and the outer islands", article: "sources/ferry.txt");""")]
    [InlineData("""string A = Cite.Quote("The ferry between Merrow and the outer islands", article: "ferry");""")]
    [InlineData("""string A = Cite.Quote("The ferry between Merrow and the outer islands", article: "Ferry line to the islands returns in spring");""")]
    [InlineData("""string A = Cite.Quote("The ferry between Merrow and the outer islands", article: nameof(Articles.FerryLineToTheIslandsReturnsInSpring));""")]
    [InlineData("""string A = Cite.Quote("The ferry between Merrow and the outer islands", article: {|CORP105:nameof(Articles.HarbourWallToBeRaisedBeforeWinter)|});""")]
    [InlineData("""string A = Cite.Quote("The ferry between Merrow and the outer islands", article: {|CORP110:"sources/fery.txt"|});""")]
    [InlineData("""string A = Cite.Quote("The ferry between Merrow and the outer islands", article: {|CORP110:nameof(Articles.FerryLine)|});""")]
    [InlineData("""[Cites("The ferry between Merrow and the outer islands", Article = {|CORP105:"harbour.txt"|})] void M() { }""")]
    public Task The_wrong_source_is_pointed_at(string member) => Expect.InClass(member);

    [Theory]
    [InlineData("""string A = Cite.Quote("We will publish the prices", speaker: "Helena Brandt");""")]
    [InlineData("""string A = Cite.Quote("We will publish the prices", speaker: "Brandt");""")]
    [InlineData("""string A = Cite.Quote("We will publish the prices", speaker: nameof(Speakers.HelenaBrandt));""")]
    [InlineData("""string A = Cite.Quote("We will publish the prices", speaker: Speakers.HelenaBrandt.Name);""")]
    [InlineData("""string A = Cite.Quote("We will publish the prices", {|CORP106:"Mara Okafor"|});""")]
    [InlineData("""string A = Cite.Quote("We will publish the prices", speaker: {|CORP106:nameof(Speakers.MaraOkafor)|});""")]
    [InlineData("""string A = Cite.Quote("We will publish the prices", speaker: {|CORP106:Speakers.MaraOkafor.Name|});""")]
    [InlineData("""string A = Cite.Quote("We will publish the prices", speaker: {|CORP110:"Helene Brandt"|});""")]
    [InlineData("""string A = Cite.Quote("We will publish the prices", speaker: {|CORP110:nameof(Speakers.Zebra)|});""")]
    [InlineData("""[Cites("We will publish the prices", Speaker = {|CORP106:"Okafor"|})] void M() { }""")]
    [InlineData("""void Print([QuotedText] string words, [QuotedSpeaker] string who) { } void A() => Print("We will publish the prices", {|CORP106:"Okafor"|});""")]
    [InlineData("""class R { [QuotedText] public string Words { get; set; } [QuotedSpeaker] public string Who { get; set; } } R A => new R { Who = {|CORP106:"Okafor"|}, Words = "We will publish the prices" };""")]
    public Task The_wrong_speaker_is_pointed_at(string member) => Expect.InClass(member);

    [Theory]
    [InlineData("""string A = Cite.Quote({|CORP109:"before the first storms reach the coast"|});""")]
    [InlineData("""string A = Cite.Quote("before the first storms reach the coast", article: "sources/ferry.txt");""")]
    [InlineData("""string A = Cite.Quote("before the first storms reach the coast", article: {|CORP110:"sources/fery.txt"|});""")]
    public Task Words_of_several_sources_are_told_only_where_no_source_is_named(string member) => Expect.InClass(member);

    [Fact]
    public Task Among_the_articles_of_an_outlet_the_one_that_has_the_words_decides_who_says_them() => Expect.InClass(
        """string A = Cite.Quote("We will publish the prices", speaker: {|CORP106:"Okafor"|}, article: "The Tarn Herald");""",
        hasGeneratedTypes => new TestProject { HasGeneratedTypes = hasGeneratedTypes }
            .AddSource("sources/harbour.txt", News.Harbour, ("Outlet", "The Tarn Herald"))
            .AddSource("sources/ferry.txt", News.Ferry, ("Outlet", "The Tarn Herald")));

    [Fact]
    public async Task A_message_shows_the_difference_and_the_place()
    {
        Diagnostic found = Assert.Single(await TestProject.WithNews().Analyze(Expect.Class(
            "string A = Cite.Quote(\"We have not chosen a contractor for the southern section\");")));
        Assert.Equal(
            "The source says “the northern section”, not “the southern section” (Mara Okafor, sources/harbour.txt line 8)",
            found.GetMessage(System.Globalization.CultureInfo.InvariantCulture));

        Location passage = found.AdditionalLocations[0];
        Assert.Equal("/project/sources/harbour.txt", passage.GetLineSpan().Path);
        Assert.Equal(7, passage.GetLineSpan().StartLinePosition.Line);
        Assert.Equal("We have not chosen a contractor for the northern section", News.Harbour.Substring(passage.SourceSpan.Start, passage.SourceSpan.Length));
    }

    [Theory]
    [InlineData("The repairs can wait until the winter", "The source says “the summer”, not “the winter” (sources/works.txt line 5)")]
    [InlineData("Roofs can wait until the summer", "The source says “repairs can”, not “Roofs can” (sources/works.txt line 5)")]
    [InlineData("the pier will cost £412m and more", "The source writes “cost £412 million and”, not “cost £412m and”: the same, written differently (sources/works.txt line 7)")]
    [InlineData("the pier will cost £421m and more", "The source says “cost £412 million and”, not “cost £421m and”: a number differs (sources/works.txt line 7)")]
    [InlineData("The repairs can wait.", "The source says “wait until the summer”, not “wait.”: the meaning differs (sources/works.txt line 5)")]
    [InlineData("The mayor called it a ‘small’ plan", "The source says “a ‘great’ plan”, not “a ‘small’ plan” (sources/works.txt line 7)")]
    [InlineData("この橋は町の背骨になると言った", "The source says “と述べた”, not “と言った” (sources/works.txt line 9)")]
    public async Task A_message_shows_as_much_of_both_sides_and_nothing_beyond_the_match(string words, string message)
    {
        const string works = """
            The works at the pier of Merrow

            By Ines Calloway

            The repairs can wait until the summer.

            Some say that the pier will cost £412 million and more. The mayor called it a “great” plan.

            市長は、この橋は町の背骨になると述べた。
            """;
        Diagnostic found = Assert.Single(await new TestProject().AddSource("sources/works.txt", works).Analyze(Expect.Class($"string A = Cite.Quote(\"{words}\");")));
        Assert.Equal(message, found.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("The pier stays open until the new ferry arrives", "The source says “stays closed until”, not “stays open until” (sources/pier.txt line 11)")]
    [InlineData("the old planks of the deck were replaced by steel", "The source says “by oak”, not “by steel” (sources/pier.txt line 13)")]
    [InlineData("It cost [90,000 crowns] in the end", "The source says “cost 75,000 crowns in”, not “cost [90,000 crowns] in”: a number differs (sources/pier.txt line 15)")]
    [InlineData("The works will [not] begin in May", "The source says “will begin”, not “will [not] begin”: the meaning differs (sources/pier.txt line 17)")]
    [InlineData("She spoke of a “great” plan for the pier", "The source says “a ‘grand’ plan”, not “a ‘great’ plan” (sources/pier.txt line 17)")]
    [InlineData("町の背骨は橋になると述べた", "The source says “骨に”, not “骨は橋に” (sources/pier.txt line 19)")]
    public async Task A_message_shows_what_differs_and_nothing_twice(string words, string message)
    {
        const string pier = """
            The pier of Merrow

            By Ines Calloway

            The works at the pier began in spring and are to go on until the autumn, the town says.

            The pier of Merrow                                                 Page 1

            The pier of Merrow                                                 Page 2

            The pier stays closed until the new ferry arrives.

            The old planks of the deck were replaced by oak. The rails were painted.

            It cost 75,000 crowns in the end. The mayor alone paid for it in the end.

            The works will begin in May. She spoke of a “grand” plan for the pier.

            市長は、この橋は町の背骨になると述べた。
            """;
        Diagnostic found = Assert.Single(await new TestProject().AddSource("sources/pier.txt", pier).Analyze(Expect.Class($"string A = Cite.Quote(\"{words}\");")));
        Assert.Equal(message, found.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Words_that_the_source_gives_to_nobody_are_told_from_those_of_somebody_else()
    {
        IReadOnlyList<Diagnostic> found = await TestProject.WithNews().Analyze(Expect.Class(
            "string A = Cite.Quote(\"Fishermen had asked the council for a delay\", \"Mara Okafor\"), B = Cite.Quote(\"We will publish the prices\", \"Mara Okafor\");"));
        Assert.Equal(
            [
                "The source gives these words to nobody by name, so not to Mara Okafor (sources/harbour.txt line 10)",
                "The source gives these words to Helena Brandt, not to Mara Okafor (sources/ferry.txt line 10)",
            ],
            found.Select(diagnostic => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task Without_any_source_one_citation_is_reported_and_not_all()
    {
        var project = new TestProject();
        IReadOnlyList<Diagnostic> found = await project.Analyze(Expect.Class("string A = Cite.Quote(\"one two three\"), B = Cite.Quote(\"four five six\"); [Cites(\"seven eight nine\")] void M() { }"));
        Diagnostic only = Assert.Single(found);
        Assert.Equal("CORP101", only.Id);
        Assert.Equal(36, only.Location.SourceSpan.Start);
        Assert.Empty(await new TestProject().Analyze("class C { }"));
    }

    [Theory]
    [InlineData("Helena Brandt", 0)]
    [InlineData("Mara Okafor", 1)]
    public async Task Of_two_quotations_of_one_name_the_one_of_the_named_article_is_asked(string speaker, int reported)
    {
        TestProject project = TestProject.WithNews().AddSource(
            "sources/dry.txt",
            "A dry harbour\n\nThe harbour of Merrow was dry on Monday. "
            + "\"We will publish the prices when the harbour is full,\" said Mara Okafor, the engineer.\n");

        Assert.Equal(
            reported,
            (await project.Analyze(Expect.Class(
                $"string A = Cite.Quote(Quotes.FerryLineToTheIslandsReturnsInSpring.WeWillPublishThePricesWhen.Text, \"{speaker}\");"))).Count);
    }

    [Fact]
    public async Task The_options_of_the_file_count()
    {
        string code = Expect.Class("string A = Cite.Quote(\"the spring\");");
        Assert.Equal(["CORP108"], (await TestProject.WithNews().Analyze(code)).Select(found => found.Id));
        Assert.Empty(await TestProject.WithNews().SetOption("corpus_minimum_words", "2").Analyze(code));
        Assert.Equal(["CORP009", "CORP108"], (await TestProject.WithNews().SetOption("corpus_minimum_words", "few").Analyze(code)).Select(found => found.Id));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("…")]
    [InlineData("“”")]
    [InlineData("\\uD83D lone \\uDE00 surrogates")]
    public async Task Strange_text_is_no_trouble(string words) =>
        Assert.All(await TestProject.WithNews().Analyze(Expect.Class($"string A = Cite.Quote(\"{words}\");")), found => Assert.StartsWith("CORP1", found.Id, StringComparison.Ordinal));

    [Fact]
    public async Task A_citation_of_100_KB_is_answered()
    {
        string words = string.Concat(Enumerable.Repeat("the harbour wall ", 6_000));
        Assert.Single(await TestProject.WithNews().Analyze(Expect.Class($"string A = Cite.Quote(\"{words}\");")));
    }
}
