namespace Corpus.Pages.Tests.Html;

/// <summary>The text of a page is what a person sees in a browser, a paragraph a line.</summary>
public sealed class PageTextTests
{
    private static string[] LinesOf(string body) =>
        [.. HtmlPage.Lines(HtmlPage.Around(body + HtmlPage.Paragraphs(HtmlPage.First, HtmlPage.Second, HtmlPage.Third)))];

    [Theory]
    [InlineData("<p>Fish &amp; chips for &pound;5 &#8211; &ldquo;fresh&rdquo;</p>", "Fish & chips for £5 – “fresh”")]
    [InlineData("<p>One\n   sentence <b>with</b>\t<i>marks</i>.</p>", "One sentence with marks.")]
    [InlineData("<p>She called it <q>a gift</q> to the town.</p>", "She called it “a gift” to the town.")]
    [InlineData("<p>A hy&shy;phen and a<wbr>break</p>", "A hyphen and abreak")]
    [InlineData("<p>The <b>T</b>own</p>", "The Town")]
    [InlineData("<table><tr><th>Quay</th><th>Depth</th></tr><tr><td>North</td><td>4 m</td></tr></table>", "North\t4 m")]
    [InlineData("<figure><img src=a.jpg alt='A picture'><figcaption>The northern wall. Photo: Bo Li</figcaption></figure>", "The northern wall. Photo: Bo Li")]
    [InlineData("<ul><li>A first item</li><li>A second item</ul>", "A second item")]
    [InlineData("<blockquote>A word set apart</blockquote>", "A word set apart")]
    [InlineData("<h2>A heading</h2>", "A heading")]
    [InlineData("<p>A paragraph <p>without its end", "without its end")]
    [InlineData("<div>Loose words<div>in a box</div>behind it</div>", "behind it")]
    [InlineData("<p>A line that was wrapped<br>by hand goes on</p>", "A line that was wrapped by hand goes on")]
    [InlineData("<p>14 Harbour Road<br>Merrow</p>", "Merrow")]
    [InlineData("<pre>first row\nsecond row</pre>", "second row")]
    [InlineData("<p><a href=/x>Ann Lee</a><a href=/y>Bo Li</a></p>", "Ann Lee Bo Li")]
    public void A_line_reads_as_a_browser_shows_it(string body, string line) => Assert.Contains(line, LinesOf(body));

    [Theory]
    [InlineData("<script>hidden words</script>")]
    [InlineData("<style>hidden words</style>")]
    [InlineData("<noscript>hidden words</noscript>")]
    [InlineData("<template><p>hidden words</p></template>")]
    [InlineData("<p hidden>hidden words</p>")]
    [InlineData("<p style='color: red; display : none'>hidden words</p>")]
    [InlineData("<select><option>hidden words</option></select>")]
    [InlineData("<!-- hidden words -->")]
    [InlineData("<svg><title>hidden words</title></svg>")]
    [InlineData("<iframe>hidden words</iframe>")]
    [InlineData("<img data-caption='hidden words' data-src='hidden words'>")]
    [InlineData("<p data-text='hidden words'></p>")]
    public void What_nobody_sees_is_no_text(string body) =>
        Assert.DoesNotContain(LinesOf(body), line => line.Contains("hidden words", StringComparison.Ordinal));

    [Fact]
    public void Marks_around_a_quotation_are_those_of_the_language() =>
        Assert.Contains("Sie nannte es „ein Geschenk“ an alle.",
            HtmlPage.Lines("<html lang=de><body><h1>Hafen</h1><p>Sie nannte es <q>ein Geschenk</q> an alle.</p>"
            + HtmlPage.Paragraphs(HtmlPage.First, HtmlPage.Second, HtmlPage.Third)));

    [Fact]
    public void Lines_stand_in_the_order_of_the_page() =>
        Assert.Equal(
            ["Home", "News", "Sport", "Harbour closes for repairs", HtmlPage.First, HtmlPage.Second, "Most read", "Mayor opens the new bakery",
                "Rain for the weekend", "© 2024 The Merrow Post. All rights reserved."],
            HtmlPage.Lines(HtmlPage.Around(HtmlPage.Paragraphs(HtmlPage.First, HtmlPage.Second))));
}
