using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Corpus.Tests;
using Corpus.Text.Matching.Ladder;
using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Model;
using Corpus.Text.Verification.Names;
using Corpus.Tool.Report;

namespace Corpus.Tool.Tests.Report;

public class CorpusReportTests
{
    private const string Hostile = "</script><img src=x onerror=alert(1)>\" onmouseover=\"alert(2)";

    private static readonly string _harbour = MadeCorpus.Page([.. MadeCorpus.Harbour]);

    [Fact]
    public void Every_word_of_a_source_is_on_the_page_once() => Assert.All(Repository.Seeds, seed => HasEveryWord(File.ReadAllText(seed)));

    [Fact]
    public void Every_word_of_any_text_is_on_the_page_once() => Property.Holds(
        200,
        MadeText.Edited([.. MadeCorpus.Harbour.Select(source => source.Article.Text)], 6, MadeText.OneOf("“”\"'«»‘’\n. ".ToCharArray())),
        HasEveryWord);

    [Fact]
    public void A_quotation_stands_in_place_with_its_speaker_and_the_outlet_at_second_hand_beside_it()
    {
        IElement quotation = Parsed(_harbour).QuerySelectorAll("q")
            .First(quotation => quotation.TextContent.StartsWith("“Every week", StringComparison.Ordinal));

        Assert.Equal("“Every week without a ferry costs us a shop,”", quotation.TextContent);
        Assert.Equal("small", quotation.NextElementSibling!.LocalName);
        Assert.Equal("Ada Holm via Radio Tarn", quotation.NextElementSibling.TextContent);
    }

    [Fact]
    public void A_quotation_that_another_article_has_leads_there()
    {
        IElement page = Parsed(_harbour);
        IElement link = page.QuerySelector("#a0 q + small a")!;

        Assert.Equal("Coast Today", link.TextContent);
        Assert.Equal("q", page.QuerySelector(link.GetAttribute("href")!)!.LocalName);
    }

    [Fact]
    public void A_reprint_is_drawn_as_an_arc_to_its_original()
    {
        IElement arc = Parsed(_harbour).QuerySelector("#repeats .rows path.k0")!;

        Assert.Equal("Coast Today reprints The Tarn Herald", arc.TextContent);
    }

    [Fact]
    public void Figures_that_disagree_stand_side_by_side_and_lead_to_their_places()
    {
        IElement page = Parsed(_harbour);

        Assert.Equal(["94,000 passengers", "120,000 passengers"], page.QuerySelectorAll("#figures .big").Select(figure => figure.TextContent));
        Assert.Equal(["94,000", "120,000"], page.QuerySelectorAll("#figures .from a")
            .Select(link => page.QuerySelector(link.GetAttribute("href")!)!.TextContent));
    }

    [Fact]
    public void A_citation_leads_to_its_place_and_the_place_leads_back()
    {
        CitableSource source = MadeCorpus.Harbour[2];
        int start = source.Article.Text.IndexOf("costs us a shop", StringComparison.Ordinal);
        var place = new Occurrence(0, new TextSpan(start, "costs us a shop".Length), 0);
        IElement page = Parsed(CorpusReport.Of("Merrow", MadeCorpus.Reported([source]),
        [
            new ShownCitation("docs/story.md", 7, "costs us two shops", VerdictKind.Altered, new[] { place }.ToEquatableArray())
            {
                IsFault = true,
                Objections = [("CORP102", "The source says “a shop”")],
            },
            new ShownCitation("docs/story.md", 9, "nobody said this", VerdictKind.NotFound, default) { IsFault = true },
        ]));

        IElement cited = page.QuerySelector(page.QuerySelector("#c0 .from a")!.GetAttribute("href")!)!;
        Assert.Equal("costs us a shop", cited.TextContent);
        Assert.Equal("#c0", cited.NextElementSibling!.GetAttribute("href"));
        Assert.Null(page.QuerySelector("#c1 a"));
        Assert.Contains("1 of 1 article and 1 of", page.QuerySelector("#citations")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_never_cited_is_listed() =>
        Assert.Equal(
            MadeCorpus.Harbour.Count,
            Parsed(CorpusReport.Of("Merrow", MadeCorpus.Reported(MadeCorpus.Harbour), [])).QuerySelectorAll(".never li").Length);

    [Fact]
    public void No_text_of_a_source_becomes_markup()
    {
        CitableSource hostile = MadeCorpus.Source(Hostile, $"""
            ---
            title: '{Hostile}'
            outlet: '{Hostile}'
            byline: '{Hostile}'
            language: 'x" onclick="alert(3)'
            url: 'javascript:alert(4)'
            published: 2024-05-28
            ---
            “We have waited far too long for {Hostile},” said Mayor Ada Holm. {Hostile}
            """);
        var article = hostile.Article with { Title = Hostile, Outlet = Hostile, Url = "javascript:alert(4)", SyndicatedFrom = Hostile, Language = "x\" y=\"" };
        IElement page = Parsed(CorpusReport.Of(Hostile, MadeCorpus.Reported([new CitableSource(Hostile, new SearchableArticle(article))]),
            [new ShownCitation(Hostile, 1, Hostile, VerdictKind.NotFound, default) { Objections = [(Hostile, Hostile)] }]));

        Assert.Empty(page.QuerySelectorAll("img"));
        Assert.Equal(2, page.QuerySelectorAll("script").Length);
        Assert.DoesNotContain(page.QuerySelectorAll("*"), element =>
            element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)));
        Assert.DoesNotContain(page.QuerySelectorAll("a"), link => link.GetAttribute("href")!.StartsWith("javascript", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(Hostile, page.QuerySelector("title")!.TextContent);
    }

    [Fact]
    public void The_browser_may_run_the_page_s_own_script_and_style_and_nothing_else()
    {
        IElement page = Parsed(_harbour);
        string policy = page.QuerySelector("meta[http-equiv]")!.GetAttribute("content")!;

        Assert.StartsWith("default-src 'none'; ", policy, StringComparison.Ordinal);
        Assert.Contains($"script-src '{HashOf(page.QuerySelector("script:not([type])")!)}'", policy, StringComparison.Ordinal);
        Assert.Contains($"style-src '{HashOf(page.QuerySelector("style")!)}'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain(page.QuerySelectorAll("*"), element => element.HasAttribute("style") || element.HasAttribute("src"));
    }

    [Fact]
    public void Every_name_is_there_once_and_every_link_within_the_page_leads_somewhere()
    {
        IElement page = Parsed(CorpusReport.Of("Merrow", MadeCorpus.Reported([.. MadeCorpus.Harbour, .. MadeCorpus.Articles(20)]), []));
        string[] ids = [.. page.QuerySelectorAll("[id]").Select(element => element.Id!)];

        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.Empty(page.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")![1..]).Except(ids));
    }

    [Fact]
    public void The_page_has_headings_in_order_landmarks_and_labels()
    {
        IElement page = Parsed(_harbour);

        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Single(page.QuerySelectorAll("main"));
        Assert.All(page.QuerySelectorAll("main > section"), section => Assert.NotNull(page.QuerySelector("#" + section.GetAttribute("aria-labelledby"))));
        Assert.All(page.QuerySelectorAll("input, select"), field => Assert.NotNull(field.Closest("label")));
        Assert.All(page.QuerySelectorAll("svg"), picture => Assert.True(picture.HasAttribute("aria-label") || picture.GetAttribute("aria-hidden") == "true"));
    }

    [Fact]
    public void The_page_costs_less_than_three_kilobytes_an_article()
    {
        IReadOnlyList<CitableSource> sources = MadeCorpus.Articles(100);
        int texts = sources.Sum(source => Encoding.UTF8.GetByteCount(source.Article.Text));
        int frame = Encoding.UTF8.GetByteCount(MadeCorpus.Page());

        int page = Encoding.UTF8.GetByteCount(MadeCorpus.Page([.. sources])) - frame;

        Assert.InRange(page - texts, 0, 3_000 * sources.Count);
    }

    [Fact]
    public void The_same_sources_give_the_same_page() => Assert.Equal(_harbour, MadeCorpus.Page([.. MadeCorpus.Harbour]));

    [Fact]
    public void A_corpus_of_nothing_has_a_page() => Assert.Contains("0 articles", Parsed(MadeCorpus.Page()).QuerySelector(".lead")!.TextContent,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("\0\0\u0001")]
    [InlineData("“““")]
    [InlineData("\r\r\n\n \r")]
    [InlineData("“A” said B. “C” said D. \uD800")]
    public void Any_text_has_a_page(string text) => Assert.NotNull(Parsed(MadeCorpus.Page(MadeCorpus.Source("a.txt", text))).QuerySelector("details.a"));

    private static void HasEveryWord(string text)
    {
        IElement words = Parsed(MadeCorpus.Page(MadeCorpus.Source("a.txt", text))).QuerySelector("details.a .text")!;
        foreach (IElement added in words.QuerySelectorAll("small, .rl, summary"))
            added.Remove();

        Assert.Equal(string.Concat(text.Where(c => !char.IsWhiteSpace(c))), string.Concat(words.TextContent.Where(c => !char.IsWhiteSpace(c))));
    }

    private static IElement Parsed(string page) => new HtmlParser().ParseDocument(page).DocumentElement;

    private static string HashOf(IElement element) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(element.TextContent)));
}
