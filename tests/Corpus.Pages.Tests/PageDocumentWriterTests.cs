using Corpus.Text;
using Corpus.Text.Model;

namespace Corpus.Pages.Tests;

/// <summary>What was taken from a page becomes a source that reads as it was.</summary>
public sealed class PageDocumentWriterTests
{
    private static readonly PageDocument _document = new()
    {
        Title = new("Ferry: the last \"trip\"", "og:title"),
        Byline = new("Ann Lee, Bo Li", "JSON-LD"),
        Outlet = new("'t Anker", "og:site_name"),
        Published = new(new DateTime(2024, 5, 28), "JSON-LD"),
        Url = new("https://example.org/ferry", "canonical"),
        Language = new("en", "html lang"),
        Lines =
        [
            new("Menu", Region.Boilerplate) { IsListItem = true },
            new("Search", Region.Boilerplate) { IsListItem = true },
            new("Ferry: the last \"trip\"", Region.Title),
            new("The ferry stops.", Region.Body),
            new("“We stop,” said Cy Moe.", Region.Body),
            new("A quay", Region.Caption),
        ],
    };

    [Fact]
    public void A_source_has_front_matter_and_a_line_a_paragraph()
    {
        Assert.Equal(
            """
            ---
            title: 'Ferry: the last "trip"'
            byline: Ann Lee, Bo Li
            outlet: '''t Anker'
            published: 2024-05-28
            url: https://example.org/ferry
            language: en
            sha256: abc
            found: title og:title; byline JSON-LD; outlet og:site_name; published JSON-LD; url canonical; language html lang
            regions: title 4; body 6-8; caption 10 (of 10)
            ---
            • Menu
            • Search

            Ferry: the last "trip"

            The ferry stops.

            “We stop,” said Cy Moe.

            A quay

            """.ReplaceLineEndings("\n"),
            PageDocumentWriter.Write(_document, new KeyValuePair<string, string>("sha256", "abc")));
    }

    [Fact]
    public void A_source_reads_as_it_was_written()
    {
        Article article = ArticleReader.Read(PageDocumentWriter.Write(_document));

        Assert.Empty(article.FrontMatterFaults);
        Assert.Equal(
            ("Ferry: the last \"trip\"", "Ann Lee, Bo Li", "'t Anker", new DateTime(2024, 5, 28), "https://example.org/ferry", "en"),
            (article.Title, article.Byline, article.Outlet, article.Published, article.Url, article.Language));
        Assert.Equal("The ferry stops.\n“We stop,” said Cy Moe.", article.Body);
    }

    [Theory]
    [InlineData("Plain words")]
    [InlineData("What: a colon")]
    [InlineData("[Video] brackets")]
    [InlineData("It's an apostrophe")]
    [InlineData("'Quoted' words")]
    [InlineData("\"Quoted\" words")]
    [InlineData("- a dash")]
    [InlineData("# a number sign")]
    [InlineData("Ends in a colon:")]
    [InlineData("> and | and *")]
    public void Any_title_comes_back(string title) =>
        Assert.Equal(title, ArticleReader.Read(PageDocumentWriter.Write(_document with { Title = new(title, "h1") })).Title);

    [Fact]
    public void What_cannot_be_used_is_left_out()
    {
        Article article = ArticleReader.Read(PageDocumentWriter.Write(
            _document with { Url = new("file:///a.html", "address"), Language = new("klingon", "html lang") }));

        Assert.Empty(article.FrontMatterFaults);
        Assert.Equal((null, null), (article.Url, article.Language));
    }

    [Fact]
    public void Lines_without_regions_are_left_to_the_reader_of_the_text()
    {
        string text = PageDocumentWriter.Write(_document with { Lines = [.. _document.Lines.Select(line => line with { Region = null })] });

        Assert.DoesNotContain("regions:", text, StringComparison.Ordinal);
    }
}
