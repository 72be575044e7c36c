using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Corpus.Text;
using Corpus.Text.Model;

namespace Corpus.Tool.Tests.Adding;

/// <summary><c>corpus add</c>, from files and folders.</summary>
public sealed class AddTests : IDisposable
{
    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task A_saved_page_becomes_a_source_whose_properties_the_package_reads()
    {
        _desk.Write("saved.html", MadePages.Ferry);

        (int code, string output, string error) = await _desk.RunAsync("add", "saved.html");

        Assert.Equal((0, ""), (code, error));
        Assert.Equal(["sources/ferry-to-the-outer-islands-returns.txt"], _desk.Files("sources"));
        string text = _desk.Read("sources/ferry-to-the-outer-islands-returns.txt");
        Article article = ArticleReader.Read(text);
        Assert.Equal("Ferry to the outer islands returns", article.Title);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(MadePages.Ferry))), article.Sha256);
        Assert.NotNull(article.Retrieved);
        Assert.Empty(article.FrontMatterFaults);
        Assert.Contains(article.Quotes, quote => quote.Speaker == "Helena Brandt");
        Assert.DoesNotContain("<p>", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
        Assert.Contains("Ferry to the outer islands returns", output, StringComparison.Ordinal);
        Assert.Contains("new", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Adding_the_same_page_again_changes_nothing()
    {
        _desk.Write("saved.html", MadePages.Ferry);
        await _desk.RunAsync("add", "saved.html", "--keep");
        string[] files = _desk.Files("sources");
        DateTime[] times = [.. files.Select(file => File.GetLastWriteTimeUtc(Path.Combine(_desk.Folder, file)))];
        string before = _desk.Read(files[1]);
        _desk.Write("elsewhere/other-name.htm", MadePages.Ferry);

        (int code, string output, _) = await _desk.RunAsync("add", "saved.html", "elsewhere/other-name.htm", "--keep");

        Assert.Equal(0, code);
        Assert.Equal(files, _desk.Files("sources"));
        Assert.Equal(times, files.Select(file => File.GetLastWriteTimeUtc(Path.Combine(_desk.Folder, file))));
        Assert.Equal(before, _desk.Read(files[1]));
        Assert.Contains("was there", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_original_is_kept_gzipped_beside_the_source()
    {
        _desk.Write("saved.html", MadePages.Ferry);

        await _desk.RunAsync("add", "saved.html", "--keep", "-o", "texts");

        Assert.Equal(["texts/ferry-to-the-outer-islands-returns.html.gz", "texts/ferry-to-the-outer-islands-returns.txt"], _desk.Files("texts"));
        string kept = Path.Combine(_desk.Folder, "texts/ferry-to-the-outer-islands-returns.html.gz");
        using var gzip = new GZipStream(File.OpenRead(kept), CompressionMode.Decompress);
        Assert.Equal(MadePages.Ferry, new StreamReader(gzip).ReadToEnd());
    }

    [Fact]
    public async Task The_original_of_a_source_that_is_there_is_kept_when_it_is_asked_for_later()
    {
        _desk.Write("saved.html", MadePages.Ferry);
        await _desk.RunAsync("add", "saved.html");

        (int code, _, _) = await _desk.RunAsync("add", "saved.html", "--keep");

        Assert.Equal(0, code);
        Assert.Equal(["sources/ferry-to-the-outer-islands-returns.html.gz", "sources/ferry-to-the-outer-islands-returns.txt"], _desk.Files("sources"));
    }

    [Theory]
    [InlineData("empty.html", "")]
    [InlineData("torn.docx", "PK\u0003\u0004 and no more")]
    [InlineData("torn.PDF", "\0\u0001\u0002")]
    public async Task What_calls_itself_a_page_in_a_folder_and_is_none_is_told(string name, string content)
    {
        _desk.Write("pages/" + name, content);
        _desk.Write("pages/good.html", MadePages.Ferry);

        (int code, _, string error) = await _desk.RunAsync("add", "pages");

        Assert.Equal(1, code);
        Assert.StartsWith($"pages/{name}: it is", error, StringComparison.Ordinal);
        Assert.Single(_desk.Files("sources"));
    }

    [Fact]
    public async Task A_folder_gives_its_pages_and_not_what_a_browser_saved_with_them()
    {
        _desk.Write("pages/a.html", MadePages.Ferry);
        _desk.Write("pages/deep/b", MadePages.Harbour);
        _desk.Write("pages/a_files/frame.html", MadePages.Ferry.Replace("Ferry", "Frame", StringComparison.Ordinal));
        _desk.Write("pages/a_files/script.js", "let a = 1;");
        _desk.Write("pages/style.css", "p { margin: 0 }");
        _desk.Write("pages/picture.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0]);

        (int code, _, string error) = await _desk.RunAsync("add", "pages");

        Assert.Equal((0, ""), (code, error));
        Assert.Equal(["sources/ferry-to-the-outer-islands-returns.txt", "sources/harbour-wall-to-be-raised-before-winter.txt"], _desk.Files("sources"));
    }

    [Fact]
    public async Task The_sources_are_not_made_sources_again_when_the_whole_folder_is_added()
    {
        _desk.Write("a.html", MadePages.Ferry);
        await _desk.RunAsync("add", ".");
        (int code, _, _) = await _desk.RunAsync("add", ".");

        Assert.Equal(0, code);
        Assert.Single(_desk.Files("sources"));
    }

    [Fact]
    public async Task A_page_that_is_named_twice_is_added_once()
    {
        _desk.Write("ferry.html", MadePages.Ferry);

        (int code, string output, _) = await _desk.RunAsync("add", "ferry.html", "./ferry.html");

        Assert.Equal(0, code);
        Assert.DoesNotContain("was there", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_pages_with_one_title_are_two_sources()
    {
        _desk.Write("a.html", MadePages.Ferry);
        _desk.Write("b.html", MadePages.Ferry.Replace("3,400 people", "3,500 people", StringComparison.Ordinal));

        await _desk.RunAsync("add", "a.html", "b.html");
        string[] files = _desk.Files("sources");

        Assert.Equal(2, files.Length);
        Assert.Contains("sources/ferry-to-the-outer-islands-returns.txt", files);
        Assert.Matches("^sources/ferry-to-the-outer-islands-returns-[0-9a-f]{8}\\.txt$", files[0]);
    }

    [Fact]
    public async Task Text_and_Markdown_pass_through_with_their_own_head()
    {
        const string Words = "We have raised the wall, and the storms of the autumn have shown that it was *right* to do so, for nobody had to leave a house.";
        _desk.Write("speech.md", "---\r\ntitle: The wall holds\r\nspeaker: Helena Brandt\r\n---\r\n# The wall holds\r\n\r\n" + Words + "\r\n");

        (int code, _, _) = await _desk.RunAsync("add", "speech.md");
        string[] lines = _desk.Read("sources/the-wall-holds.txt").Split('\n');

        Assert.Equal(0, code);
        Assert.Equal(["---", "title: The wall holds", "speaker: Helena Brandt"], lines[..3]);
        Assert.StartsWith("retrieved: ", lines[3], StringComparison.Ordinal);
        Assert.StartsWith("sha256: ", lines[4], StringComparison.Ordinal);
        Assert.Equal(["---", "# The wall holds", "", Words, ""], lines[5..]);
    }

    [Theory]
    [InlineData("../../../escape")]
    [InlineData("..\\..\\escape")]
    [InlineData("/etc/passwd")]
    [InlineData("C:\\Windows\\win")]
    [InlineData("con")]
    [InlineData("...")]
    [InlineData("a\\u0000b")]
    public async Task No_title_leads_out_of_the_folder(string title)
    {
        _desk.Write("in/saved.html", MadePages.Ferry.Replace("Ferry to the outer islands returns", title, StringComparison.Ordinal));

        await _desk.RunAsync("add", "in/saved.html", "-o", "deep/down/sources");

        Assert.Equal(["deep/down/sources", "in"], _desk.Files().Select(file => Path.GetDirectoryName(file)!.Replace('\\', '/')).Order(StringComparer.Ordinal));
    }

    public static TheoryData<string, byte[], string> Unusable => new()
    {
        { "empty.html", [], "it is empty" },
        { "blank.txt", Encoding.UTF8.GetBytes(" \n\n"), "no article was found" },
        { "program", [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0], "it is no web page, no PDF, no Word document and no text" },
        { "picture.html", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0], "it is an image" },
        { "old.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], "it is a document of an old Word" },
        { "broken.pdf", Encoding.ASCII.GetBytes("%PDF-1.7\nnothing of it is left"), "it is damaged" },
        { "broken.docx", [.. "PK\u0003\u0004"u8, .. "word/document.xml"u8, 0, 1, 2], "it is damaged" },
        { "empty-page.html", Encoding.UTF8.GetBytes("<html><body><script>load()</script></body></html>"), "" },
    };

    [Theory]
    [MemberData(nameof(Unusable))]
    public async Task What_is_no_page_is_told_and_the_others_are_added(string name, byte[] content, string fault)
    {
        _desk.Write(name, content);
        _desk.Write("good.html", MadePages.Ferry);

        (int code, string output, string error) = await _desk.RunAsync("add", name, "good.html", "missing.html");

        Assert.Equal(1, code);
        Assert.Contains(name + ": " + fault, error, StringComparison.Ordinal);
        Assert.Contains("missing.html: there is no such file", error, StringComparison.Ordinal);
        Assert.Contains("ferry-to-the-outer", output, StringComparison.Ordinal);
        Assert.Equal(["sources/ferry-to-the-outer-islands-returns.txt"], _desk.Files("sources"));
    }

    [Fact]
    public async Task A_text_that_says_already_of_what_it_was_made_is_added_once()
    {
        _desk.Write("a.html", MadePages.Ferry);
        await _desk.RunAsync("add", "a.html", "-o", "other");
        await _desk.RunAsync("add", "a.html", "other");
        string[] files = _desk.Files("sources");

        (int code, _, string error) = await _desk.RunAsync("add", "a.html", "other");

        Assert.Equal((0, ""), (code, error));
        Assert.Equal(files, _desk.Files("sources"));
    }

    [Fact]
    public async Task A_folder_without_a_page_is_told()
    {
        Directory.CreateDirectory(Path.Combine(_desk.Folder, "nothing"));

        (int code, _, string error) = await _desk.RunAsync("add", "nothing");

        Assert.Equal(2, code);
        Assert.StartsWith("corpus: there is no page in what was named: name files", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_told_without_a_stack()
    {
        _desk.Write("sources", "a file where the folder should be");
        _desk.Write("a.html", MadePages.Ferry);

        (int code, _, string error) = await _desk.RunAsync("add", "a.html");

        Assert.Equal((2, "corpus: “sources” is a file: -o names the folder of the sources, such as -o sources"), (code, error.Trim()));
    }
}
