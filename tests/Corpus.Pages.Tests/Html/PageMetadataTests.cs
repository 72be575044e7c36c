using Corpus.Text.Model;

namespace Corpus.Pages.Tests.Html;

/// <summary>Title, byline, outlet and day are what the page says of itself, wherever it says so.</summary>
public sealed class PageMetadataTests
{
    private static Article Read(string head, string body = "", string? address = null, string title = "Harbour closes for repairs") =>
        HtmlPage.Read(HtmlPage.Around(body + HtmlPage.Paragraphs(HtmlPage.First, HtmlPage.Second, HtmlPage.Third), head, title), address);

    private static string Data(string json) => $"<script type=\"application/ld+json\">{json}</script>";

    [Theory]
    [InlineData("""{"@type":"NewsArticle","author":"Ann Lee"}""", "Ann Lee")]
    [InlineData("""{"@type":"NewsArticle","author":{"@type":"Person","name":"Ann Lee"}}""", "Ann Lee")]
    [InlineData("""{"@type":["Article","NewsArticle"],"author":[{"name":"Ann Lee"},{"name":"By Bo Li"}]}""", "Ann Lee, Bo Li")]
    [InlineData("""{"@graph":[{"@type":"Article","author":{"@id":"#ann"}},{"@type":"Person","@id":"#ann","name":"Ann Lee"}]}""", "Ann Lee")]
    [InlineData("""{"@type":"Report","author":"Ann Lee and Bo Li"}""", "Ann Lee, Bo Li")]
    [InlineData("""{"@type":"BlogPosting","author":{"name":"Ann O&#39;Lee"}}""", "Ann O'Lee")]
    [InlineData("""[{"@type":"WebSite","name":"The Merrow Post"},{"@type":"NewsArticle","author":"Ann Lee"}]""", "Ann Lee")]
    [InlineData("/* <![CDATA[ */ {\"@type\":\"NewsArticle\",\"headline\":\"a\nb\",\"author\":\"Ann Lee\",} /* ]]> */", "Ann Lee")]
    [InlineData("""{"@type":"NewsArticle","author":"Ann Lee","publisher":{"name":""", "Ann Lee")]
    public void Authors_stand_in_linked_data_in_many_forms(string json, string byline) => Assert.Equal(byline, Read(Data(json)).Byline);

    [Theory]
    [InlineData("<meta name='author' content='Ann Lee'>", "", "Ann Lee")]
    [InlineData("<meta property='article:author' content='https://example.org/ann'>", "<p><a rel='author' href='/ann'>Ann Lee</a></p>", "Ann Lee")]
    [InlineData("<meta name='author' content='The Merrow Post'>", "<div itemprop='author' itemscope><span itemprop='name'>Ann Lee</span></div>", "Ann Lee")]
    [InlineData("<meta name='author' content='ann.lee.1972'>", "<div class='article-byline'>By Ann Lee</div>", "Ann Lee")]
    [InlineData("<meta name='twitter:label1' content='Written by'><meta name='twitter:data1' content='Ann Lee'>", "", "Ann Lee")]
    public void Authors_stand_elsewhere_too_and_are_neither_the_outlet_nor_an_address(string head, string body, string byline) =>
        Assert.Equal(byline, Read(head, body).Byline);

    [Theory]
    [InlineData("<meta property='og:title' content='Harbour closes for repairs | The Merrow Post'>", "Harbour closes for repairs",
        "Harbour closes for repairs")]
    [InlineData("<meta property='og:title' content='Harbour closes'>", "Harbour closes for repairs", "Harbour closes for repairs")]
    [InlineData("<meta property='og:title' content='Harbour closes for repairs'>", "<span>Merrow</span> <span>Harbour closes for repairs</span>",
        "Harbour closes for repairs")]
    [InlineData("<meta property='og:title' content='Harbour closes for repairs'>", "The Merrow Post", "Harbour closes for repairs")]
    public void The_title_is_the_heading_that_the_page_means(string head, string heading, string title) =>
        Assert.Equal(title, Read(head, title: heading).Title);

    [Theory]
    [InlineData("""{"@type":"NewsArticle","datePublished":"2024-05-28T23:30:00-05:00","dateModified":"2024-06-01"}""")]
    [InlineData("""{"@type":"NewsArticle","datePublished":"28 May 2024"}""")]
    [InlineData("""{"@type":"NewsArticle","datePublished":1716930000}""")]
    public void The_day_is_the_one_that_the_page_was_published(string json) => Assert.Equal(new DateTime(2024, 5, 28), Read(Data(json)).Published);

    [Theory]
    [InlineData("<meta property='article:published_time' content='2024-05-28T08:00:00Z'>", "")]
    [InlineData("", "<p>Published <time datetime='2024-05-28'>on Tuesday</time></p>")]
    [InlineData("", "<p class='dateline'>28 May 2024</p>")]
    [InlineData("<link rel='canonical' href='https://merrowpost.example/2024/05/28/harbour'>", "")]
    [InlineData("<meta property='article:modified_time' content='2024-05-28'>", "")]
    public void The_day_stands_elsewhere_too(string head, string body) => Assert.Equal(new DateTime(2024, 5, 28), Read(head, body).Published);

    [Theory]
    [InlineData("Merrow Daily - News, weather and more", "Merrow Daily")]
    [InlineData("News and weather | Merrow Daily", "Merrow Daily")]
    [InlineData("Merrow Daily", "Merrow Daily")]
    [InlineData("Merrow Daily GmbH", "Merrow Daily")]
    [InlineData("Merrow Daily Media", "Merrow Daily Media")]
    public void The_outlet_has_no_slogan(string said, string outlet)
    {
        string html = HtmlPage.Around(HtmlPage.Paragraphs(HtmlPage.First, HtmlPage.Second, HtmlPage.Third))
            .Replace("The Merrow Post", said, StringComparison.Ordinal);

        Assert.Equal(outlet, HtmlPage.Read(html, "https://www.merrowdaily.example/news/harbour").Outlet);
    }

    [Fact]
    public void The_address_is_the_canonical_one_unless_that_is_the_front_page()
    {
        const string Given = "https://merrowpost.example/harbour?utm=1";

        Assert.Equal("https://merrowpost.example/harbour", Read("<link rel='canonical' href='https://merrowpost.example/harbour'>", address: Given).Url);
        Assert.Equal(Given, Read("<link rel='canonical' href='https://merrowpost.example/'>", address: Given).Url);
    }
}
