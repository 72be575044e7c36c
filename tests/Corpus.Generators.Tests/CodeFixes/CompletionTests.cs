using Corpus.Generators.CodeFixes.Completion;
using Corpus.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Tests.CodeFixes;

/// <summary>What is offered while a citation is typed, and what a choice writes.</summary>
public sealed class CompletionTests
{
    private const string Boats = "Nobody has asked the boats where they are to go";

    [Theory]
    [InlineData("string A = Cite.Quote(\"asked the b¦\");", $"string A = Cite.Quote(\"{Boats}\");")]
    [InlineData("string A = Cite.Quote(\"asked the b¦ of the harbour\");", $"string A = Cite.Quote(\"{Boats}\");")]
    [InlineData("string A = Cite.Quote(@\"asked the b¦\");", $"string A = Cite.Quote(@\"{Boats}\");")]
    [InlineData("string A = Cite.Quote(\"\"\"asked the b¦\"\"\");", $"string A = Cite.Quote(\"\"\"{Boats}\"\"\");")]
    [InlineData("string A = Cite.Quote(\"\"\"\n        asked the b¦\n        \"\"\");", $"string A = Cite.Quote(\"\"\"\n        {Boats}\n        \"\"\");")]
    [InlineData("string A = Cite.Quote(\"\"\"\n        Nobody has asked\n        the b¦\n        \"\"\");", "string A = Cite.Quote(\"\"\"\n        Nobody has asked\n        the boats where they are to go\n        \"\"\");")]
    [InlineData("string A = Cite.Quote(@\"Nobody has asked\n    the b¦\");", "string A = Cite.Quote(@\"Nobody has asked\n    the boats where they are to go\");")]
    [InlineData("string A = Cite.Quote($\"asked the b¦\");", $"string A = Cite.Quote($\"{Boats}\");")]
    [InlineData("string A = Cite.Quote($\"{\"Nobody\"} has asked the b¦\");", "string A = Cite.Quote($\"{\"Nobody\"} has asked the boats where they are to go\");")]
    [InlineData("string A = Cite.Quote($\"{\"Nobody\"}¦\");", "string A = Cite.Quote($\"{\"Nobody\"} has asked the boats where they are to go\");")]
    [InlineData("string A = Cite.Quote($\"asked the b¦{\"\"}\");", $"string A = Cite.Quote($\"{Boats}{{\"\"}}\");")]
    [InlineData("string A = Cite.Quote($@\"asked the b¦\");", $"string A = Cite.Quote($@\"{Boats}\");")]
    [InlineData("string A = Cite.Quote($$\"\"\"asked the b¦\"\"\");", $"string A = Cite.Quote($$\"\"\"{Boats}\"\"\");")]
    [InlineData("string A = Cite.Quote($\"\"\"\n        asked the b¦\n        \"\"\");", $"string A = Cite.Quote($\"\"\"\n        {Boats}\n        \"\"\");")]
    [InlineData("string A = Cite.Quote(\"Nobody has asked \" + \"the b¦\");", "string A = Cite.Quote(\"Nobody has asked \" + \"the boats where they are to go\");")]
    [InlineData("string A = Cite.Quote(\"Nobody has asked\" + \"¦\");", "string A = Cite.Quote(\"Nobody has asked\" + \" the boats where they are to go\");")]
    [InlineData("[Cites(\"asked the b¦\", Speaker = \"Lindqvist\")] void M() { }", $"[Cites(\"{Boats}\", Speaker = \"Lindqvist\")] void M() {{ }}")]
    [InlineData("[QuotedText] string A { get; set; } = \"asked the b¦\";", $"[QuotedText] string A {{ get; set; }} = \"{Boats}\";")]
    [InlineData("void P([QuotedText] string w) { } void M() => P(\"asked the b¦\");", $"void P([QuotedText] string w) {{ }} void M() => P(\"{Boats}\");")]
    [InlineData("string this[[QuotedText] string w] => w; string M() => this[\"asked the b¦\"];", $"string this[[QuotedText] string w] => w; string M() => this[\"{Boats}\"];")]
    [InlineData("//= harbour.txt\n    //# asked the b¦\n    void M() { }", $"//= harbour.txt\n    //# {Boats}\n    void M() {{ }}")]
    [InlineData("//= harbour.txt\n    //# ¦\n    void M() { }", $"//= harbour.txt\n    //# {Boats}\n    void M() {{ }}")]
    [InlineData("//= harbour.txt\n    //# Nobody has asked\n    //# the b¦\n    void M() { }", "//= harbour.txt\n    //# Nobody has asked\n    //# the boats where they are to go\n    void M() { }")]
    [InlineData("/// <q>asked the b¦</q>\n    void M() { }", $"/// <q>{Boats}</q>\n    void M() {{ }}")]
    [InlineData("/// <q>¦</q>\n    void M() { }", $"/// <q>{Boats}</q>\n    void M() {{ }}")]
    [InlineData("/// <blockquote>\n    /// asked the b¦\n    /// </blockquote>\n    void M() { }", $"/// <blockquote>\n    /// {Boats}\n    /// </blockquote>\n    void M() {{ }}")]
    [InlineData("/// <q>Nobody has asked\n    /// the b¦</q>\n    void M() { }", "/// <q>Nobody has asked\n    /// the boats where they are to go</q>\n    void M() { }")]
    public async Task A_choice_writes_the_quotation_wherever_code_cites_and_nothing_is_reported_then(string before, string after)
    {
        Caret caret = await Caret.In(TestProject.WithNews(), Expect.Class(before));

        Offer offer = Assert.Single(caret.Offers, offer => offer.Written.EndsWith("where they are to go", StringComparison.Ordinal));
        Assert.Equal(Expect.Class(after), caret.Take(offer));
        Assert.Empty(await caret.Reported(offer));
    }

    [Fact]
    public async Task A_word_of_one_letter_at_the_end_of_a_line_is_not_written_again_in_the_next()
    {
        Caret caret = await Caret.In(TestProject.WithNews(), Expect.Class("/// <q>We have not chosen a\n    /// contr¦</q>\n    void M() { }"));

        Offer offer = Assert.Single(caret.Offers);
        Assert.Equal(Expect.Class("/// <q>We have not chosen a\n    /// contractor for the northern section</q>\n    void M() { }"), caret.Take(offer));
    }

    [Theory]
    [InlineData("string A = Cite.Quote(\"asked the b¦", $"string A = Cite.Quote(\"{Boats}")]
    [InlineData("string A = Cite.Quote(\"asked the b¦);", $"string A = Cite.Quote(\"{Boats});")]
    [InlineData("string A = Cite.Quote($\"asked the b¦);", $"string A = Cite.Quote($\"{Boats});")]
    [InlineData("/// <q>asked the b¦\n    void M() { }", $"/// <q>{Boats}\n    void M() {{ }}")]
    public async Task A_literal_without_an_end_gets_the_words_and_is_left_open(string before, string after)
    {
        Caret caret = await Caret.In(TestProject.WithNews(), Expect.Class(before));

        Assert.Equal(Expect.Class(after), caret.Take(Assert.Single(caret.Offers)));
    }

    [Theory]
    [InlineData("string A = Cite.Quote(\"the money\", speaker: \"Oka¦\");", "string A = Cite.Quote(\"the money\", speaker: \"Mara Okafor\");")]
    [InlineData("string A = Cite.Quote(\"the money\", speaker: ¦);", "string A = Cite.Quote(\"the money\", speaker: nameof(Speakers.MaraOkafor));")]
    [InlineData("string A = Cite.Quote(\"the money\", speaker: Oka¦);", "string A = Cite.Quote(\"the money\", speaker: nameof(Speakers.MaraOkafor));")]
    [InlineData("string A = Cite.Quote(\"the money\", ¦);", "string A = Cite.Quote(\"the money\", nameof(Speakers.MaraOkafor));")]
    [InlineData("string A = Newsroom.Corpus.Cite.Quote(\"the money\", speaker: ¦);", "string A = Newsroom.Corpus.Cite.Quote(\"the money\", speaker: nameof(Newsroom.Corpus.Speakers.MaraOkafor));")]
    [InlineData("[Cites(\"the money\", Speaker = ¦)] void M() { }", "[Cites(\"the money\", Speaker = nameof(Speakers.MaraOkafor))] void M() { }")]
    [InlineData("/// <q speaker=\"Oka¦\">the money is there</q>\n    void M() { }", "/// <q speaker=\"Mara Okafor\">the money is there</q>\n    void M() { }")]
    public async Task A_speaker_is_offered_as_the_place_names_one(string before, string after)
    {
        Caret caret = await Caret.In(TestProject.WithNews(), Expect.Class(before));

        Assert.Contains(Expect.Class(after), caret.Offers.Select(caret.Take));
    }

    [Theory]
    [InlineData("string A = Cite.Quote(\"the money\", article: \"Harb¦\");", "string A = Cite.Quote(\"the money\", article: \"Harbour wall to be raised before winter\");")]
    [InlineData("string A = Cite.Quote(\"the money\", article: ¦);", "string A = Cite.Quote(\"the money\", article: nameof(Articles.HarbourWallToBeRaisedBeforeWinter));")]
    [InlineData("/// <q cite=\"harb¦\">the money is there</q>\n    void M() { }", "/// <q cite=\"Harbour wall to be raised before winter\">the money is there</q>\n    void M() { }")]
    [InlineData("//= harb¦\n    //# the money is there\n    void M() { }", "//= Harbour wall to be raised before winter\n    //# the money is there\n    void M() { }")]
    public async Task A_source_is_offered_as_the_place_names_one(string before, string after)
    {
        Caret caret = await Caret.In(TestProject.WithNews(), Expect.Class(before));

        Assert.Contains(Expect.Class(after), caret.Offers.Select(caret.Take));
    }

    [Theory]
    [InlineData("string A = \"asked the b¦\";")]
    [InlineData("string A = Cite.Quote(\"¦ the boats\" + \" where they are\");")]
    [InlineData("string A = Cite.Quote(\"\"\"\n        Nobody ¦\n        has asked\n        \"\"\");")]
    [InlineData("string A = Cite.Quote(\"\"\"¦\n        Nobody\n        \"\"\");")]
    [InlineData("string A = Cite.Quote(\"\"\"¦\n\n        \"\"\");")]
    [InlineData("string A = Cite.Quote(\"\"\"\n\n        ¦\"\"\");")]
    [InlineData("//# asked the b¦\n    void M() { }")]
    [InlineData("//= harbour.txt\n    //# ¦\n    //# has asked the boats\n    void M() { }")]
    [InlineData("//= harbour.txt\n    // asked the b¦\n    void M() { }")]
    [InlineData("/// <summary>asked the b¦</summary>\n    void M() { }")]
    [InlineData("/// <q>Nobody ¦\n    /// has asked</q>\n    void M() { }")]
    [InlineData("/// <q id=\"asked the b¦\">the money</q>\n    void M() { }")]
    [InlineData("const string A = \"\"\"\n//= harbour.txt\n//# asked the b¦\n\"\"\";")]
    public async Task Nothing_is_offered_where_nothing_is_cited_or_words_stand_behind(string code) =>
        Assert.Empty((await Caret.In(TestProject.WithNews(), Expect.Class(code))).Offers);

    [Theory]
    [InlineData("string A = Cite.Quote(\"¦\", speaker: \"Brandt\");")]
    [InlineData("string A = Cite.Quote(\"¦\", article: nameof(Articles.FerryLineToTheIslandsReturnsInSpring));")]
    [InlineData("[Cites(\"¦\", Article = \"ferry.txt\")] void M() { }")]
    [InlineData("//= ferry.txt\n    //# ¦\n    void M() { }")]
    [InlineData("/// <q cite=\"ferry.txt\">¦</q>\n    void M() { }")]
    public async Task Beside_a_named_speaker_or_source_only_its_words_are_offered(string code)
    {
        Caret caret = await Caret.In(TestProject.WithNews(), Expect.Class(code));

        Assert.Equal(2, caret.Offers.Count);
        Assert.All(caret.Offers, offer => Assert.Contains("Helena Brandt", offer.Beside, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_offer_taken_whole_is_right_and_those_from_beside_the_articles_are_last_and_say_so()
    {
        Caret caret = await Caret.In(TestProject.WithSeeds(), Expect.Class("string A = Cite.Quote(\"¦\");"));

        Assert.True(caret.Offers.Count > 30, string.Join('\n', caret.Offers));
        foreach (Offer offer in caret.Offers)
        {
            string[] reported = [.. (await caret.Reported(offer)).Where(diagnostic => diagnostic.Location.IsInSource).Select(diagnostic => diagnostic.Id)];
            Assert.True(reported.Contains("CORP111") == offer.IsLast, offer.ToString());
            Assert.Equal(offer.IsLast, offer.Beside.StartsWith("only in the ", StringComparison.Ordinal));
            Assert.DoesNotContain(reported, id => id is not ("CORP109" or "CORP111" or "CORP113"));
        }

        Assert.Equal(caret.Offers.OrderBy(offer => offer.IsLast), caret.Offers);
        Assert.Equal(caret.Offers.Count(offer => !offer.IsLast), caret.Offers.Order(Comparer<Offer>.Create((a, b) => string.CompareOrdinal(a.Sort, b.Sort))).TakeWhile(offer => !offer.IsLast).Count());
        Assert.DoesNotContain(caret.Offers, offer => offer.Written.EndsWith(','));
        Assert.Contains(caret.Offers, offer => offer.Written == "reaffirm the principle of state authority");
    }

    [Theory]
    [InlineData("\"maps¦\"", "\"maps of the \\\"C:\\\\docks\\\" folder {new} & <old> of the harbour\"")]
    [InlineData("@\"maps¦\"", "@\"maps of the \"\"C:\\docks\"\" folder {new} & <old> of the harbour\"")]
    [InlineData("\"\"\"maps¦\"\"\"", "\"\"\"maps of the \"C:\\docks\" folder {new} & <old> of the harbour\"\"\"")]
    [InlineData("$\"maps¦\"", "$\"maps of the \\\"C:\\\\docks\\\" folder {{new}} & <old> of the harbour\"")]
    [InlineData("$@\"maps¦\"", "$@\"maps of the \"\"C:\\docks\"\" folder {{new}} & <old> of the harbour\"")]
    [InlineData("$$\"\"\"maps¦\"\"\"", "$$\"\"\"maps of the \"C:\\docks\" folder {new} & <old> of the harbour\"\"\"")]
    public async Task Words_are_escaped_as_the_literal_wants_them(string before, string after)
    {
        Caret caret = await Caret.In(Sign(), Expect.Class($"string A = Cite.Quote({before});"));

        Offer offer = Assert.Single(caret.Offers);
        Assert.Equal(Expect.Class($"string A = Cite.Quote({after});"), caret.Take(offer));
        Assert.Empty(await caret.Reported(offer));
    }

    [Fact]
    public async Task Words_are_escaped_as_documentation_wants_them()
    {
        Caret caret = await Caret.In(Sign(), Expect.Class("/// <q>maps¦</q>\n    void M() { }"));

        Offer offer = Assert.Single(caret.Offers);
        Assert.Contains("<q>maps of the &quot;C:\\docks&quot; folder {new} &amp; &lt;old&gt; of the harbour</q>", caret.Take(offer), StringComparison.Ordinal);
        Assert.Empty(await caret.Reported(offer));
    }

    [Fact]
    public async Task What_a_raw_literal_cannot_hold_is_not_offered() =>
        Assert.Empty((await Caret.In(Sign(), Expect.Class("string A = Cite.Quote($\"\"\"maps¦\"\"\");"))).Offers);

    [Fact]
    public async Task Characters_that_nobody_sees_are_not_written()
    {
        Caret caret = await Caret.In(
            new TestProject().AddSource("sources/sign.txt", Page("“We keep the old ma\u00ADps of the har\u200Bbour,” said Ada Berg, the clerk.")),
            Expect.Class("string A = Cite.Quote(\"old¦\");"));

        Offer offer = Assert.Single(caret.Offers);
        Assert.Equal("We keep the old maps of the harbour", offer.Written);
        Assert.Empty(await caret.Reported(offer));
    }

    [Fact]
    public async Task A_title_that_two_articles_share_is_offered_with_the_path()
    {
        TestProject twice = TestProject.WithNews().AddSource("sources/quay.txt", News.Harbour.Replace("stone", "sand", StringComparison.Ordinal));
        Caret words = await Caret.In(twice, Expect.Class("string A = Cite.Quote(\"the money\", article: \"¦\");"));
        Caret member = await Caret.In(twice, Expect.Class("string A = Cite.Quote(\"the money\", article: ¦);"));

        Assert.Equal(["Ferry line to the islands returns in spring", "sources/harbour.txt", "sources/quay.txt"], words.Offers.Select(offer => offer.Written).Order(StringComparer.Ordinal));
        Assert.Contains(words.Offers, offer => offer.Written == "sources/quay.txt" && offer.Beside.Contains("Harbour wall to be raised before winter", StringComparison.Ordinal));
        Assert.Contains(member.Offers, offer => offer.Beside.Contains("Harbour wall to be raised before winter, sources/quay.txt", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_article_without_a_title_shows_its_path_once()
    {
        TestProject project = TestProject.WithSeeds();
        foreach (string code in new[] { "string A = Cite.Quote(\"decongest\", article: \"001_702¦\");", "string A = Cite.Quote(\"decongest\", article: ¦);" })
        {
            Offer offer = Assert.Single((await Caret.In(project, Expect.Class(code))).Offers, offer => offer.Details.Contains("001_702ae5c9a043cbf3.txt", StringComparison.Ordinal));
            Assert.Equal(2, offer.Details.Split("001_702ae5c9a043cbf3.txt").Length);
        }
    }

    [Fact]
    public async Task Behind_a_comment_a_title_with_a_number_sign_gives_way_to_the_path()
    {
        TestProject project = new TestProject().AddSource("sources/nine.txt", News.Harbour.Replace("Harbour wall", "Room #9", StringComparison.Ordinal));

        Assert.Equal("sources/nine.txt", Assert.Single((await Caret.In(project, Expect.Class("//= room¦\n    //# the money is there\n    void M() { }"))).Offers).Written);
        Assert.StartsWith("Room #9", Assert.Single((await Caret.In(project, Expect.Class("string A = Cite.Quote(\"the money\", article: \"¦\");"))).Offers).Written, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Markdown_title_is_offered_and_known_without_its_mark()
    {
        TestProject project = new TestProject().AddSource("sources/harbour.md", "# " + News.Harbour);
        Caret caret = await Caret.In(project, Expect.Class("string A = Cite.Quote(\"the money is there\", article: \"harb¦\");"));

        Offer offer = Assert.Single(caret.Offers);
        Assert.Equal("Harbour wall to be raised before winter", offer.Written);
        Assert.Empty(await caret.Reported(offer));
    }

    private static TestProject Sign() =>
        new TestProject().AddSource("sources/sign.txt", Page("“The maps of the \"C:\\docks\" folder {new} & <old> of the harbour,” said Ada Berg, the clerk.".Replace("The maps", "maps", StringComparison.Ordinal)));

    private static string Page(string quotation) =>
        $"The sign at the gate\n\nThe clerk has read the sign every morning for nine years, and she has never been late.\n\n{quotation}\n\nThe port has had a clerk since the first boat was built there, and she has kept its papers.\n";
}
