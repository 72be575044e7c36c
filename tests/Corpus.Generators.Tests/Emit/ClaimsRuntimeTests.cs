using Corpus.Generators.Emit;
using Corpus.Generators.Tests.Naming;
using Corpus.Text.Comparison;
using Corpus.Text.Model;
using static Corpus.Generators.Tests.Naming.MadeArticles;

namespace Corpus.Generators.Tests.Emit;

/// <summary>Claims, figures and what articles have in common, compiled and asked.</summary>
public sealed class ClaimsRuntimeTests
{
    private const string Budget = "Quill said that the town owes 3.5 million crowns to 12 to 15 lenders. A clerk called it “a start”.";

    private static Article Read(string title) => Article(title, ("Zoë Quill", "a start")) with
    {
        Text = Budget,
        Quotes = new[] { new Quote { Span = Span("a start"), Line = 1, Kind = QuoteKind.Partial, Region = Region.Body } }.ToEquatableArray(),
        Claims = new[]
        {
            new Claim { Pieces = Pieces("the town owes 3.5 million crowns to 12 to 15 lenders"), Line = 1, Kind = ClaimKind.Reported, Speaker = "Zoë Quill", Mention = "Quill", Cue = "said" },
            new Claim { Pieces = Pieces("“a start”"), Line = 1, Kind = ClaimKind.Quoted, Mention = "A clerk", Cue = "called" },
        }.ToEquatableArray(),
        Figures = new[]
        {
            new Figure { Span = Span("3.5 million"), Line = 1, Value = 3500000m, Unit = "crowns", UnitSpan = Span("crowns") },
            new Figure { Span = Span("12 to 15"), Line = 1, Value = 12, UpTo = 15, Unit = "lenders", UnitSpan = Span("lenders"), Approximate = true },
        }.ToEquatableArray(),
    };

    private static TextSpan Span(string words) => new(Budget.IndexOf(words, StringComparison.Ordinal), words.Length);

    private static EquatableArray<TextSpan> Pieces(params string[] words) => words.Select(Span).ToEquatableArray();

    private static MadeCorpus Corpus(RelationsModel? relations = null, params Article[] more) =>
        new([Document("a.txt", Read("The budget")), .. more.Select((article, i) => Document($"b{i}.txt", article))]) { Relations = relations ?? new(default, default, default) };

    [Fact]
    public void A_claim_has_its_words_its_speaker_and_its_figures() =>
        Assert.Equal("the town owes 3.5 million crowns to 12 to 15 lenders|Zoë Quill|Quill|said|Reported|1|3500000 crowns,about 12 to 15 lenders|True", Corpus().Run(
            """
            Claim c = Claims.TheBudget.TheTownOwes3_5MillionCrowns;
            return string.Join("|", c.Text, c.Speaker!.Name, c.Mention, c.Cue, c.Kind, c.Line, string.Join(",", c.Figures), ReferenceEquals(c, Claims.Find(c.Id)));
            """));

    [Fact]
    public void A_claim_that_its_attribution_interrupts_has_pieces_and_the_words_and_figures_of_them() =>
        Assert.Equal("Quill that the town owes 3.5 million crowns|Quill/that the town owes 3.5 million crowns|0|48|Body|3500000 crowns|True", Interrupted().Run(
            """
            Claim c = Claims.TheBudget.QuillThatTheTownOwes3_5;
            return string.Join("|", c.Text, string.Join("/", c.Pieces.Select(piece => piece.Text)), c.Start, c.Length, c.Pieces[1].Region, string.Join(",", c.Figures), ReferenceEquals(c, Claims.Find("the-budget/quill-that-the-town-owes-3-5")));
            """));

    [Fact]
    public void Linked_data_has_a_selector_for_each_piece_of_a_claim() =>
        Assert.Equal("Quill that the town owes 3.5 million crowns|Quill|that the town owes 3.5 million crowns|False", Interrupted(json: true).Run(
            """
            var claim = System.Text.Json.JsonDocument.Parse(JsonLd.Of(Articles.All)).RootElement.GetProperty("@graph").EnumerateArray().First(node => node.GetProperty("@type").GetString() == "Claim");
            return string.Join("|", claim.GetProperty("text"), string.Join("|", claim.GetProperty("hasPart").EnumerateArray().Select(part => part.GetProperty("oa:hasSelector").GetProperty("oa:exact"))),
                claim.TryGetProperty("oa:hasSelector", out _));
            """));

    [Fact]
    public void JSON_has_the_places_of_a_claim_s_pieces() =>
        Assert.Equal("0 5, 11 37", Interrupted(json: true).Run(
            """
            var claim = System.Text.Json.JsonDocument.Parse(System.Text.Json.JsonSerializer.Serialize(Claims.All[0])).RootElement;
            return string.Join(", ", claim.GetProperty("Pieces").EnumerateArray().Select(piece => piece.GetProperty("Start") + " " + piece.GetProperty("Length")));
            """));

    // "said" stands between the pieces, and "12 to 15" behind them.
    private static MadeCorpus Interrupted(bool json = false) => new(Document("a.txt", Read("The budget") with
    {
        Claims = new[] { new Claim { Pieces = Pieces("Quill", "that the town owes 3.5 million crowns"), Line = 1, Kind = ClaimKind.Reported, Cue = "said" } }.ToEquatableArray(),
    }))
    {
        Settings = MadeCorpus.Usual with { HasJson = json },
    };

    [Fact]
    public void A_speaker_has_the_claims_of_all_articles() =>
        Assert.Equal("a.txt,b0.txt|2|4", Corpus(null, Read("The other budget")).Run(
            """return string.Join(",", Speakers.ZoëQuill.Claims.Select(claim => claim.Article.Path)) + "|" + Articles.TheBudget.Claims.Count + "|" + Claims.All.Count;"""));

    [Fact]
    public void A_bound_is_a_member_of_the_figure_and_part_of_its_text_and_its_JSON()
    {
        Article article = Read("The budget");
        EquatableArray<Figure> bounded = article.Figures.Select((figure, i) => figure with { Bound = i == 0 ? FigureBound.AtLeast : FigureBound.LessThan }).ToEquatableArray();

        Assert.Equal("AtLeast|at least 3500000 crowns|True|LessThan|nearly 12 to 15 lenders|True", new MadeCorpus(Document("a.txt", article with { Figures = bounded })) { Settings = MadeCorpus.Usual with { HasJson = true } }.Run(
            """
            Figure f = Figures.TheBudget.Crowns3500000;
            Figure range = Figures.TheBudget.Lenders12;
            string json = System.Text.Json.JsonSerializer.Serialize(f);
            return string.Join("|", f.Bound, f, json.Contains("\"Bound\":\"AtLeast\""), range.Bound, range, range.Approximate);
            """));
    }

    [Fact]
    public void A_figure_is_a_decimal_with_its_unit() =>
        Assert.Equal("True|crowns|3.5 million|False|15|True|12|2", Corpus().Run(
            """
            Figure f = Figures.TheBudget.Crowns3500000;
            Figure range = Figures.TheBudget.Lenders12;
            return string.Join("|", f.Value == 3500000m, f.Unit, f.Text, f.Approximate, range.UpTo, range.Approximate, range.Value, Articles.TheBudget.Figures.Count);
            """));

    [Fact]
    public void Without_relations_an_article_stands_alone() =>
        Assert.Equal("True|0|0|The budget|0", Corpus().Run(
            """
            Quote q = Quotes.TheBudget.AStart;
            return string.Join("|", Articles.TheBudget.ReprintOf is null, Articles.TheBudget.Reprints.Count, q.AlsoIn.Count, q.IndependentSources.Single().Title, Figures.Disagreements.Count);
            """));

    [Fact]
    public void What_articles_have_in_common_is_there_from_both_sides()
    {
        var relations = new RelationsModel(
            new[] { new ReprintModel(1, 0) }.ToEquatableArray(),
            new[] { new UtteranceModel(new[] { new Place(0, 0), new Place(1, 0) }.ToEquatableArray(), new[] { 0 }.ToEquatableArray()) }.ToEquatableArray(),
            new[] { new DisagreementModel(new Place(0, 1), new Place(1, 0), "lenders", new[] { "Quill" }.ToEquatableArray()) }.ToEquatableArray());

        Assert.Equal("The budget|The copy|The copy|The budget|The budget|about 12 to 15 lenders (a.txt, line 1) against 3500000 crowns (b0.txt, line 1)|Quill", Corpus(relations, Read("The copy")).Run(
            """
            Quote q = Quotes.TheBudget.AStart;
            FigureDisagreement d = Figures.Disagreements.Single();
            return string.Join("|",
                Articles.TheCopy.ReprintOf!.Title, Articles.TheBudget.Reprints.Single().Title, q.AlsoIn.Single().Article.Title,
                q.IndependentSources.Single().Title, Quotes.TheCopy.AStart.IndependentSources.Single().Title, d, d.Shared.Single());
            """));
    }

    [Fact]
    public void Tooltips_show_the_claim_and_the_figure()
    {
        string code = Corpus().Files().Single(file => file.Code.Contains("static class TheBudget", StringComparison.Ordinal)).Code;
        Assert.Contains("/// <summary>the town owes 3.5 million crowns to 12 to 15 lenders — Zoë Quill<para>reported, “said”</para><para><see href=\"a.txt\">a.txt</see> line 1</para></summary>", code, StringComparison.Ordinal);
        Assert.Contains("/// <summary>12 to 15 lenders (approximate)<para>", code, StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_compiles_without_a_warning_for_old_and_new_targets()
    {
        Assert.Empty(Corpus().Problems());
        Assert.Empty(new MadeCorpus(Document("a.txt", Read("The budget"))) { IsNetStandard = true }.Problems());
    }
}
