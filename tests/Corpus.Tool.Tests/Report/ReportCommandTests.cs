using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Corpus.Tool.Checking;
using Corpus.Tool.Report;
using Corpus.Tool.Sources;

namespace Corpus.Tool.Tests.Report;

public sealed class ReportCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("corpus-report").FullName;

    public ReportCommandTests()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "news"));
        Write("news/ferry.txt", """
            ---
            title: Ferries stop
            outlet: Tarn Herald
            ---
            “A harbour without ferries is a car park,” ferry captain Jonas Lind said on Tuesday in Merrow.
            """);
        Write("story.md", """
            # Story

            > A harbour without ferries is a bus park

            — Jonas Lind, [Tarn Herald](news/ferry.txt)
            """);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_page_is_written_and_said_to_be()
    {
        (int code, string output, string error) = Run(["news/*.txt"], null);

        Assert.Equal((0, "report.html: 1 article, 1 quotation\n", ""), (code, output, error));
        Assert.Equal("Ferries stop", Page().QuerySelector("details.a h3")!.TextContent);
        Assert.Null(Page().QuerySelector("#citations"));
    }

    [Fact]
    public void What_cites_is_shown_with_its_verdict_and_leads_to_its_place()
    {
        (int code, _, string error) = Run(["news/*.txt"], ["story.md"]);

        Assert.Equal((0, ""), (code, error));
        IElement citation = Page().QuerySelector("#citations .cites li.bad")!;
        Assert.Contains("The source says “a car park”, not “a bus park”", citation.TextContent, StringComparison.Ordinal);
        Assert.Contains("CORP102", citation.TextContent, StringComparison.Ordinal);
        Assert.Contains("line 3", citation.TextContent, StringComparison.Ordinal);
        Assert.Equal("A harbour without ferries is a car park", Page().QuerySelector(citation.QuerySelector("a")!.GetAttribute("href")!)!.TextContent);
    }

    [Theory]
    [InlineData("page.md", "See [the page](https://example.org/a-long-address/that-goes-on).\n\nText.\n\nMore.\n\n“A harbour " +
        "without ferries is a car park,” said Jonas Lind.\n", 7)]
    [InlineData("Page.cs", "using System;\n\n//# “A harbour without ferries is a car park,” said Jonas Lind.\nclass Page;\n", 3)]
    public void The_line_of_a_citation_is_that_of_the_file_whatever_stands_hidden_before_it(string file, string text, int line)
    {
        Write(file, text);

        Run(["news/*.txt"], [file]);

        Assert.Equal($"line {line}", Page().QuerySelector("#citations .cites li p span:last-child")!.TextContent);
    }

    [Fact]
    public void A_source_that_cannot_be_read_is_told_and_the_others_are_shown()
    {
        Write("news/empty.txt", "");

        (int code, _, string error) = Run(["news/*.txt"], null);

        Assert.Equal((0, "corpus: news/empty.txt: it is empty\n"), (code, error));
    }

    [Theory]
    [InlineData("none/*.txt", "report.html", "no source is found")]
    [InlineData("news/*.txt", "no/such/folder/report.html", "folder")]
    [InlineData("news/*.txt", "news", "news")]
    public void What_cannot_be_done_is_one_sentence_and_2(string sources, string output, string says)
    {
        (int code, _, string error) = Run([sources], null, output);

        Assert.Equal(2, code);
        Assert.StartsWith("corpus: ", error, StringComparison.Ordinal);
        Assert.Contains(says, error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    private (int Code, string Output, string Error) Run(string[] sources, string[]? check, string file = "report.html")
    {
        var output = new StringWriter();
        var error = new StringWriter();
        var request = new ReportRequest(_folder, file, "Merrow") { Sources = sources, Checked = check, Cache = ArticleCache.None, Kept = KeptChecks.None };
        return (ReportCommand.Run(request, output, error, CancellationToken.None), output.ToString(), error.ToString());
    }

    private IElement Page() => new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(_folder, "report.html"))).DocumentElement;

    private void Write(string path, string text) => File.WriteAllText(Path.Combine(_folder, path), text);
}
