using System.Text;
using Corpus.Pages.Html;
using Corpus.Text;
using Corpus.Text.Model;

namespace Corpus.Pages.Tests.Html;

/// <summary>Made-up web pages, and what becomes of them.</summary>
internal static class HtmlPage
{
    public const string First = "The harbour of Merrow will be closed to ferries from Monday, the town council decided on Thursday after a long debate.";
    public const string Second =
        "“We have no choice,” said Helena Brandt, the harbour master, who showed the council pictures of the cracks in the northern wall.";
    public const string Third = "The work will take about six weeks, and the ferries to the islands will leave from the old quay until it is done.";

    /// <summary>A news page around <paramref name="body"/>, with what such pages have around an article.</summary>
    public static string Around(string body, string head = "", string title = "Harbour closes for repairs") =>
        $"""
        <!DOCTYPE html>
        <html lang="en"><head><title>{title} | The Merrow Post</title><meta property="og:site_name" content="The Merrow Post">{head}
        <style>p {"{"} color: red {"}"}</style><script>var words = "Nobody reads this script, however long the sentence is.";</script></head>
        <body>
        <header class="site-header"><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li>
        <li><a href="/sport">Sport</a></li></ul></nav></header>
        <main><article class="article">
        <h1 class="headline">{title}</h1>
        <div class="article-body">{body}</div>
        </article></main>
        <aside class="related"><h3>Most read</h3>
        <ul><li><a href="/a">Mayor opens the new bakery</a></li><li><a href="/b">Rain for the weekend</a></li></ul></aside>
        <footer><p>© 2024 The Merrow Post. All rights reserved.</p></footer>
        </body></html>
        """;

    public static string Paragraphs(params string[] paragraphs) => string.Concat(paragraphs.Select(paragraph => $"<p>{paragraph}</p>\n"));

    /// <summary>The page as the compiler reads the source that is made of it.</summary>
    public static Article Read(string html, string? address = null) => Read(Encoding.UTF8.GetBytes(html), null, address);

    /// <inheritdoc cref="Read(string, string)"/>
    public static Article Read(byte[] html, string? charset, string? address = null)
    {
        PageReading reading = HtmlReader.Read(html, charset, address);
        Assert.Null(reading.Fault);
        Article article = ArticleReader.Read(PageDocumentWriter.Write(reading.Document!));
        Assert.Empty(article.FrontMatterFaults);
        return article;
    }

    public static IEnumerable<string> Lines(string html) => HtmlReader.Read(html).Document!.Lines.Select(line => line.Text);

    public static string Words(Article article, Region region) =>
        string.Join(" / ", article.Passages.Where(passage => passage.Region == region).SelectMany(passage => passage.Span.In(article.Text).Split('\n',
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)));
}
