using Corpus.Tests;
using Corpus.Text.Matching.Ladder;
using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Model;
using Corpus.Text.Verification.Names;
using Corpus.Tool.Report;
using Microsoft.Playwright;

namespace Corpus.Report.BrowserTests;

[Collection(nameof(Browser))]
public class ReportPageTests(Browser browser)
{
    private const string Winter = "What winter will bring to Merrow";

    private static readonly string _harbour = Page(MadeCorpus.Harbour);

    [BrowserTheory]
    [InlineData(1280, false)]
    [InlineData(1280, true)]
    [InlineData(390, false)]
    [InlineData(320, true)]
    public async Task A_page_opens_without_a_complaint_a_request_or_sideways_scrolling(int width, bool isDark)
    {
        await using OpenedPage opened = await browser.OpenAsync(_harbour, width, isDark: isDark);

        Assert.Equal(0, await opened.SidewaysAsync());
        Assert.Equal(3, (await opened.HeadlinesAsync()).Count);
        Assert.Empty(opened.Complaints);
    }

    [BrowserFact]
    public async Task Hostile_text_runs_nothing_and_styles_nothing()
    {
        const string Hostile = "</script></style><img src=https://evil.example/x onerror=alert(1)><script>alert(2)</script><style>body{display:none}</style>";
        CitableSource source = MadeCorpus.Source(Hostile, $"“We have waited far too long for {Hostile},” said Mayor Ada Holm. {new string('w', 5000)}");
        source = new CitableSource(
            Hostile, new SearchableArticle(source.Article with { Title = Hostile, Outlet = Hostile, Url = "javascript:alert(3)" }));
        await using OpenedPage opened = await browser.OpenAsync(CorpusReport.Of(Hostile, MadeCorpus.Reported([source])), 390);

        Assert.True(await opened.Page.Locator("h1").IsVisibleAsync());
        Assert.Equal(0, await opened.SidewaysAsync());
        Assert.Empty(opened.Complaints);
    }

    [BrowserFact]
    public async Task What_somebody_slips_into_the_page_the_browser_refuses_to_run()
    {
        string slipped = _harbour.Replace(
            "</main>",
            "<script>document.title = 'slipped'</script><i id=x onclick=\"document.title = 'clicked'\">x</i><style>h1 { color: rgb(1, 2, 3) }</style></main>",
            StringComparison.Ordinal);
        await using OpenedPage opened = await browser.OpenAsync(slipped);
        await opened.Page.Locator("#x").ClickAsync();

        Assert.Equal("Merrow", await opened.Page.TitleAsync());
        Assert.NotEqual("rgb(1, 2, 3)", await opened.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('h1')).color"));
        Assert.NotEmpty(opened.Complaints);
    }

    [BrowserFact]
    public async Task The_search_shows_the_articles_that_have_all_the_words_and_where()
    {
        await using OpenedPage opened = await browser.OpenAsync(_harbour);
        await opened.Page.Locator("#find").FillAsync("SHOP \"without a ferry\"");

        await Assertions.Expect(opened.Page.Locator("#shown")).ToHaveTextAsync("1 of 3 articles");
        Assert.Equal([Winter], await opened.HeadlinesAsync());
        Assert.Contains("shop", await opened.Page.Locator(".snip mark").TextContentAsync(), StringComparison.OrdinalIgnoreCase);
        Assert.True(await opened.Page.EvaluateAsync<int>("CSS.highlights.get('found').size") >= 2);

        await opened.Page.Locator("#find").FillAsync("zebra");
        await Assertions.Expect(opened.Page.Locator("#shown")).ToHaveTextAsync("0 of 3 articles");
        await opened.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(opened.Page.Locator("#shown")).ToHaveTextAsync("3 articles, by date");
        Assert.Empty(opened.Complaints);
    }

    [BrowserFact]
    public async Task The_search_does_not_find_the_names_that_the_page_has_set_beside_the_words()
    {
        await using OpenedPage opened = await browser.OpenAsync(_harbour);
        await opened.Page.Locator("#find").FillAsync("\"also in\"");

        await Assertions.Expect(opened.Page.Locator("#shown")).ToHaveTextAsync("0 of 3 articles");
    }

    [BrowserFact]
    public async Task A_speaker_s_quotations_are_gathered_from_all_articles_and_lead_to_their_places()
    {
        await using OpenedPage opened = await browser.OpenAsync(_harbour);
        await opened.Page.Locator("#by-speaker").SelectOptionAsync(new SelectOptionValue { Label = "Ada Holm (1)" });

        Assert.Equal([Winter], await opened.HeadlinesAsync());
        await Assertions.Expect(opened.Page.Locator("#spoken h3")).ToHaveTextAsync("Ada Holm: 1 quotation");
        await opened.Page.Locator("#spoken a").ClickAsync();
        Assert.Equal("“Every week without a ferry costs us a shop,”", await opened.Page.EvaluateAsync<string>("document.activeElement.textContent"));
        Assert.Empty(opened.Complaints);
    }

    [BrowserFact]
    public async Task A_click_on_a_speaker_or_an_outlet_at_a_glance_filters()
    {
        await using OpenedPage opened = await browser.OpenAsync(_harbour);
        await opened.Page.Locator("#glance a", new() { HasText = "Helena Brandt" }).ClickAsync();
        Assert.Contains("Harbour to close", await opened.HeadlinesAsync());

        await opened.Page.Locator("#glance a", new() { HasText = "Island Post" }).ClickAsync();
        Assert.Equal([Winter], await opened.HeadlinesAsync());
    }

    [BrowserFact]
    public async Task From_a_citation_to_its_place_in_a_closed_article_and_back()
    {
        CitableSource source = MadeCorpus.Harbour[2];
        int start = source.Article.Text.IndexOf("costs us a shop", StringComparison.Ordinal);
        var place = new Occurrence(0, new TextSpan(start, "costs us a shop".Length), 0);
        CitableSource[] sources = [source, .. MadeCorpus.Articles(14)];
        await using OpenedPage opened = await browser.OpenAsync(CorpusReport.Of("Merrow", MadeCorpus.Reported(sources),
            [new ShownCitation("story.md", 7, "costs us two shops", VerdictKind.Altered, new[] { place }.ToEquatableArray())
            {
                IsFault = true,
                Objections = [("CORP102", "The source says “a shop”")],
            }]));
        Assert.False(await opened.Page.Locator("#p0").IsVisibleAsync());

        await opened.Page.Locator("#c0 a").ClickAsync();
        await Assertions.Expect(opened.Page.Locator("#p0")).ToBeInViewportAsync();
        Assert.Equal("p0", await opened.Page.EvaluateAsync<string>("document.activeElement.id"));

        await opened.Page.Locator("#p0 + a").ClickAsync();
        await Assertions.Expect(opened.Page.Locator("#c0")).ToBeInViewportAsync();
        Assert.Equal("c0", await opened.Page.EvaluateAsync<string>("document.activeElement.id"));

        await opened.Page.GoBackAsync();
        await Assertions.Expect(opened.Page.Locator("#p0")).ToBeInViewportAsync();
        Assert.Empty(opened.Complaints);
    }

    [BrowserFact]
    public async Task A_link_to_an_article_that_is_filtered_out_shows_it()
    {
        await using OpenedPage opened = await browser.OpenAsync(_harbour);
        await opened.Page.Locator("#find").FillAsync("zebra");
        await Assertions.Expect(opened.Page.Locator("#shown")).ToHaveTextAsync("0 of 3 articles");

        await opened.Page.Locator("#repeats .rows a").First.ClickAsync();

        await Assertions.Expect(opened.Page.Locator("#a0")).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task Everything_can_be_reached_by_the_keyboard()
    {
        await using OpenedPage opened = await browser.OpenAsync(Page([.. MadeCorpus.Harbour, .. MadeCorpus.Articles(14)]));
        IKeyboard keyboard = opened.Page.Keyboard;
        await keyboard.PressAsync("Tab");
        Assert.Equal("To the articles", await Focused());

        await keyboard.PressAsync("j");
        Assert.Contains("argues about", await Focused(), StringComparison.Ordinal);
        await keyboard.PressAsync("Enter");
        await keyboard.PressAsync("n");
        Assert.Equal("Q", await opened.Page.EvaluateAsync<string>("document.activeElement.nodeName"));
        await keyboard.PressAsync("k");
        Assert.Contains("argues about", await Focused(), StringComparison.Ordinal);

        await keyboard.PressAsync("/");
        await keyboard.TypeAsync("njk?");
        Assert.Equal("njk?", await opened.Page.Locator("#find").InputValueAsync());
        await keyboard.PressAsync("Escape");
        await keyboard.PressAsync("?");
        await Assertions.Expect(opened.Page.Locator("dialog")).ToBeVisibleAsync();
        await opened.Page.Locator("#keys-on").UncheckAsync();
        await keyboard.PressAsync("Escape");
        await Assertions.Expect(opened.Page.Locator("dialog")).ToBeHiddenAsync();
        await keyboard.PressAsync("/");
        Assert.NotEqual("find", await opened.Page.EvaluateAsync<string>("document.activeElement.id"));
        Assert.Empty(opened.Complaints);

        Task<string> Focused() => opened.Page.EvaluateAsync<string>("document.activeElement.textContent");
    }

    [BrowserFact]
    public async Task Without_its_script_the_page_can_be_read()
    {
        await using OpenedPage opened = await browser.OpenAsync(_harbour, hasScript: false);

        Assert.True(await opened.Page.Locator("q").First.IsVisibleAsync());
        Assert.False(await opened.Page.Locator("form[role=search]").IsVisibleAsync());
    }

    [BrowserTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Every_text_has_enough_contrast(bool isDark)
    {
        string page = Page([.. MadeCorpus.Harbour, .. MadeCorpus.Articles(6)]);
        await using OpenedPage opened = await browser.OpenAsync(page, isDark: isDark);

        string[] faint = await opened.Page.EvaluateAsync<string[]>(Contrast);

        Assert.Empty(faint);
    }

    [BrowserFact]
    public async Task On_paper_there_are_words_and_no_controls()
    {
        await using OpenedPage opened = await browser.OpenAsync(_harbour);
        await opened.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.False(await opened.Page.Locator("form[role=search]").IsVisibleAsync());
        Assert.False(await opened.Page.Locator("nav").IsVisibleAsync());
        Assert.Equal("none", await opened.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.text small')).float"));
    }

    [BrowserFact]
    public async Task A_thousand_articles_open_and_are_searched()
    {
        await using OpenedPage opened = await browser.OpenAsync(Page(MadeCorpus.Articles(1000)), 390);
        await opened.Page.Locator("#find").FillAsync("hospital");

        await Assertions.Expect(opened.Page.Locator("#shown")).ToContainTextAsync("of 1,000 articles");
        Assert.Equal(0, await opened.SidewaysAsync());
        Assert.Empty(opened.Complaints);
    }

    // Each element with words of its own against the nearest background behind it, as WCAG 2 counts it: 4.5 to 1, and 3 to 1 for large letters.
    private const string Contrast = """
        () => {
          const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
          const rgba = color => {
            canvas.clearRect(0, 0, 1, 1);
            canvas.fillStyle = color;
            canvas.fillRect(0, 0, 1, 1);
            return [...canvas.getImageData(0, 0, 1, 1).data];
          };
          const light = ([r, g, b]) => [r, g, b].map(c => c / 255).map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
            .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
          const behind = element => {
            for (let at = element; at; at = at.parentElement) {
              const color = rgba(getComputedStyle(at).backgroundColor);
              if (color[3] === 255) return color;
            }
            return [255, 255, 255];
          };
          document.querySelectorAll('details').forEach(details => details.open = true);
          const faint = new Set();
          for (const element of document.querySelectorAll('body *')) {
            if (![...element.childNodes].some(node => node.nodeType === 3 && node.data.trim()) || !element.checkVisibility()
                || element.closest('option, script')) continue;
            const style = getComputedStyle(element);
            const [a, b] = [light(rgba(style.color)), light(behind(element))].sort((x, y) => y - x);
            const ratio = (a + 0.05) / (b + 0.05);
            if (ratio < (parseFloat(style.fontSize) >= 24 ? 3 : 4.5)) faint.add(`${element.nodeName}.${element.className} ${ratio.toFixed(2)}`);
          }
          return [...faint];
        }
        """;

    private static string Page(IReadOnlyList<CitableSource> sources) => CorpusReport.Of("Merrow", MadeCorpus.Reported(sources));
}
