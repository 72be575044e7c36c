using System.Text;
using Corpus.Pages.Html;
using Corpus.Text.Model;

namespace Corpus.Pages.Tests.Html;

/// <summary>Kinds of pages, each with what a person expects of it.</summary>
public sealed class PageKindsTests
{
    [Fact]
    public void A_news_page_has_its_body_and_nothing_else_in_it()
    {
        Article article = HtmlPage.Read(HtmlPage.Around(HtmlPage.Paragraphs(HtmlPage.First, HtmlPage.Second, HtmlPage.Third)));

        Assert.Equal(string.Join('\n', HtmlPage.First, HtmlPage.Second, HtmlPage.Third), article.Body);
        Assert.Equal(("Harbour closes for repairs", "The Merrow Post", "en"), (article.Title, article.Outlet, article.Language));
        Assert.Equal("Helena Brandt", Assert.Single(article.Quotes).Speaker);
    }

    [Fact]
    public void Every_update_of_a_live_blog_is_its_body()
    {
        static string Update(string time, string text) =>
            $"<div class='live-update'><time datetime='2024-05-28T{time}'>{time}</time><h3>Update</h3><p>{text}</p></div>";
        Article article = HtmlPage.Read(HtmlPage.Around(Update("12:40", HtmlPage.Third) + Update("11:20", HtmlPage.Second) + Update("10:05", HtmlPage.First)));

        foreach (string text in (string[])[HtmlPage.First, HtmlPage.Second, HtmlPage.Third])
            Assert.Contains(text, article.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stub_before_a_paywall_is_the_body_and_the_offer_is_not()
    {
        Article article = HtmlPage.Read(HtmlPage.Around(
            HtmlPage.Paragraphs(HtmlPage.First, HtmlPage.Second)
            + "<div class='paywall subscribe-offer'><h3>Continue reading</h3><p>Subscribe now for £1 a week to read this and every other article.</p>"
            + "<button>Subscribe</button></div>"));

        Assert.Equal(HtmlPage.First + "\n" + HtmlPage.Second, article.Body);
    }

    [Fact]
    public void A_gallery_keeps_its_text_and_its_captions_apart()
    {
        static string Picture(string caption) => $"<figure class='gallery-item'><img src='a.jpg'><figcaption>{caption}</figcaption></figure>";
        Article article = HtmlPage.Read(HtmlPage.Around(
            HtmlPage.Paragraphs(HtmlPage.First, HtmlPage.Third) + Picture("The northern wall in March.") + Picture("Ferries at the old quay. Photo: Bo Li")));

        Assert.Contains(HtmlPage.First, article.Body, StringComparison.Ordinal);
        string text = article.Body + HtmlPage.Words(article, Region.Caption);
        Assert.Contains("The northern wall in March.", text, StringComparison.Ordinal);
        Assert.Contains("Ferries at the old quay. Photo: Bo Li", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_opinion_with_a_pull_quote_keeps_its_paragraphs_together()
    {
        Article article = HtmlPage.Read(HtmlPage.Around(
            HtmlPage.Paragraphs(HtmlPage.First) + "<aside class='pullquote'><p>We have no choice</p></aside>"
                + HtmlPage.Paragraphs(HtmlPage.Second, HtmlPage.Third)));

        foreach (string text in (string[])[HtmlPage.First, HtmlPage.Second, HtmlPage.Third])
            Assert.Contains(text, article.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("windows-1252", "<meta charset='utf-8'>")]
    [InlineData(null, "<meta charset='windows-1252'>")]
    [InlineData(null, "<meta http-equiv='Content-Type' content='text/html; charset=iso-8859-1'>")]
    [InlineData(null, "")]
    public void A_page_in_an_old_encoding_keeps_its_letters(string? charset, string head)
    {
        string html = HtmlPage.Around(HtmlPage.Paragraphs(HtmlPage.First,
            "“La côte est fermée”, dit Hélène Brandt – pour six semaines au moins, et peut-être pour plus longtemps.", HtmlPage.Third), head);

        Article article = HtmlPage.Read(AngleSharp.Text.TextEncoding.Windows1252.GetBytes(html), charset);

        Assert.Contains("“La côte est fermée”, dit Hélène Brandt –", article.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_server_says_of_the_encoding_goes_before_what_the_page_says() =>
        Assert.Equal("żółw", HtmlEncoding.Decode(AngleSharp.Text.TextEncoding.Latin2.GetBytes("żółw"), "iso-8859-2"));

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-8")]
    public void A_byte_order_mark_goes_before_everything(string encoding)
    {
        Encoding marked = Encoding.GetEncoding(encoding);
        Assert.Equal("Fähre", HtmlEncoding.Decode([.. marked.GetPreamble(), .. marked.GetBytes("Fähre")], "windows-1252"));
    }

    [Theory]
    [InlineData("<p><b><i></p>x</b></i><table><tr><p>")]
    [InlineData("</div></div></body></html></p></li>")]
    [InlineData("<div <p class=\"a\" <<>> <a href='")]
    [InlineData("<table><td><table><li><td></table></td>")]
    [InlineData("<svg><p><style><title></svg>")]
    [InlineData("<textarea><title>")]
    [InlineData("<!--")]
    [InlineData("<script>")]
    [InlineData("&#xFFFFFFFF;&#0;&amp&notanentity;\0\u0001")]
    [InlineData("<script type='application/ld+json'>{\"@type\":[[[[{\"author\":")]
    [InlineData("<script type='application/ld+json'>{\"@id\":\"#a\",\"@type\":\"NewsArticle\",\"author\":{\"@id\":\"#a\"}}</script>")]
    [InlineData("<h1></h1><meta property='og:title' content=''><link rel=canonical href=' '>")]
    public void Hostile_markup_does_no_harm(string html)
    {
        string inside = HtmlPage.Around(html + HtmlPage.Paragraphs(HtmlPage.First, HtmlPage.Second, HtmlPage.Third));
        foreach (string page in (string[])[html, inside, html + HtmlPage.Around(HtmlPage.Paragraphs(HtmlPage.First))])
        {
            PageReading reading = HtmlReader.Read(page);
            Assert.True(reading.Document is null != (reading.Fault is null));
        }
    }

    [Theory]
    [InlineData("", "it is no web page: there are no tags in it")]
    [InlineData("Only words, and no tag at all.", "it is no web page: there are no tags in it")]
    [InlineData("<html><head><title>Empty</title></head><body><div id=root></div><script src=app.js></script></body></html>",
        "the page has no text: a script may make it in the browser; save it there as a complete page")]
    [InlineData("<html><body><nav><a href=/>Home</a> <a href=/news>News</a></nav></body></html>", "no article was found on the page")]
    [InlineData("<html><body><h1>Log in</h1><form><label>Password</label><input type=password><button>Log in</button></form></body></html>",
        "the page asks to log in: save it from a browser where you are logged in")]
    public void A_page_without_an_article_says_what_it_is(string html, string fault) => Assert.Equal(fault, HtmlReader.Read(html).Fault);

    [Fact]
    public void Twenty_megabytes_are_read()
    {
        var body = new StringBuilder();
        while (body.Length < 20_000_000)
            body.Append(HtmlPage.Paragraphs(HtmlPage.First, HtmlPage.Second, HtmlPage.Third));

        Assert.NotNull(HtmlReader.Read(HtmlPage.Around(body.ToString())).Document);
    }

    [Theory]
    [InlineData("<div>", "</div>")]
    [InlineData("<b>", "</b>")]
    [InlineData("<ul><li>", "</li></ul>")]
    [InlineData("<custom-box>", "")]
    public void A_million_tags_in_one_another_are_read(string open, string close)
    {
        string deep = string.Concat(Enumerable.Repeat(open, 1_000_000)) + HtmlPage.Paragraphs(HtmlPage.First, HtmlPage.Second, HtmlPage.Third)
            + string.Concat(Enumerable.Repeat(close, 1_000_000));

        PageReading reading = HtmlReader.Read("<html><body><h1>Harbour closes for repairs</h1>" + deep);

        Assert.Contains(reading.Document!.Lines, line => line.Text == HtmlPage.Third);
    }

    [Fact]
    public void A_page_that_is_one_link_after_another_has_no_article() =>
        Assert.Equal("no article was found on the page",
            HtmlReader.Read(string.Concat(Enumerable.Repeat("<a href=x>", 1_000_000)) + HtmlPage.Paragraphs(HtmlPage.First, HtmlPage.Second)).Fault);

    [Fact]
    public void A_reading_can_be_stopped() =>
        Assert.Throws<OperationCanceledException>(() => HtmlReader.Read(HtmlPage.Around(HtmlPage.Paragraphs(HtmlPage.First)), null,
            new CancellationToken(canceled: true)));

    [Fact]
    public void The_same_page_gives_the_same_source()
    {
        string html = HtmlPage.Around(HtmlPage.Paragraphs(HtmlPage.First, HtmlPage.Second, HtmlPage.Third));

        Assert.Equal(PageDocumentWriter.Write(HtmlReader.Read(html).Document!), PageDocumentWriter.Write(HtmlReader.Read(html).Document!));
    }
}
