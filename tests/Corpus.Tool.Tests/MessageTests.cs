namespace Corpus.Tool.Tests;

/// <summary>What a stranger is told who asks for what cannot be done: what is wrong, where, and what to do. One line, 2, and nothing on the output.</summary>
public sealed class MessageTests : IDisposable
{
    private const string Sources = "--sources=sources/*.txt";
    private const string Story = "She said “We have waited 9 months for this boat, and we are not going to wait another summer”.\n";

    private readonly Desk _desk = new();

    public MessageTests()
    {
        _desk.Write("sources/ferry.txt", MadeFolder.Ferry);
        _desk.Write("story.md", Story);
        _desk.Write("file", "a file");
        _desk.Write("a.pdf", "%PDF-1.7\n\0\u0001\u0002");
        _desk.Write("a.bin", [0, 1, 2, 3, 0xFF, 0, 0]);
        Directory.CreateDirectory(Path.Combine(_desk.Folder, "empty"));
    }

    public void Dispose() => _desk.Dispose();

    public static TheoryData<string, string> Asked() => new()
    {
        { "chekc", "there is no command “chekc”, did you mean check?; there are add, update, check, report, mcp" },
        { "check --stricht", "there is no option --stricht, did you mean --strict? (“corpus check --help”" },
        { "check --fromat json", "there is no option --fromat, did you mean --format?" },
        { "check story.md --format xml", "--format is text, sarif, json or github, not “xml”" },
        { "check story.md --format", "--format needs a value: --format text|sarif|json|github" },
        { "check story.md --sources", "--sources needs a value: --sources pattern" },
        { $"check gone.md {Sources}", "there is no file or folder “gone.md”" },
        { $"check gone/*.md {Sources}", "“gone/*.md” match no file" },
        { "check story.md --sources gone/*.txt", "no source is found: “gone/*.txt” match no file" },
        { "check story.md --sources empty", "no source is found: “empty” match no file" },
        { "check story.md", "no source is named: give --sources, or write corpus.json" },
        { "check story.md --sources a.pdf", "a.pdf: it is a page and no text yet: “corpus add” makes a source of it" },
        { $"check a.pdf {Sources}", "a.pdf: it is a document and no text: check its Markdown, web page or text" },
        { $"check a.bin {Sources}", "a.bin: it is not text" },
        { "add", "add needs a page: Files, folders with pages in them, http and https addresses (“corpus add --help”" },
        { "add ftp://example.org/a.html", "ftp://example.org/a.html: only http and https addresses can be fetched: save the page and add its file" },
        { "add mailto:a@example.org", "mailto:a@example.org: only http and https addresses can be fetched" },
        { "add gone.html", "gone.html: there is no such file" },
        { "add empty", "there is no page in what was named: name files, folders with pages in them, or http and https addresses" },
        { "add story.md -o file", "“file” is a file: -o names the folder of the sources, such as -o sources" },
        { "add story.md -o file/below", "“file” is a file: -o names the folder of the sources" },
        { "add story.md --timeout abc", "--timeout is a number of seconds, more than 0 and at most 3600, not “abc”" },
        { "add story.md --timeout -1", "--timeout is a number of seconds, more than 0 and at most 3600, not “-1”" },
        { "add story.md --timeout", "--timeout needs a value: --timeout seconds" },
        { "update -o gone", "there is no folder “gone”: -o names the folder of the sources" },
        { "update -o file", "“file” is a file: -o names the folder of the sources" },
        { "update -o empty", "no source in empty has an address or a kept original: “corpus add” writes" },
        { $"report -o empty {Sources}", "“empty” is a folder: -o names the page's file, such as -o empty/report.html" },
        { $"report -o gone/a.html {Sources}", "the page cannot be written to “gone/a.html”: there is no folder “gone”" },
        { $"report -o file/a.html {Sources}", "the page cannot be written to “file/a.html”: there is no folder “file”" },
        { $"report story.md {Sources}", "“story.md” is too many: report takes options only, and an option one value: give it again" },
        { $"report --check story.md {Sources} story.md", "“story.md” is too many" },
        { "report --title", "--title needs a value: --title title" },
        { "mcp --sources gone.txt", "there is no file or folder “gone.txt”" },
    };

    [Theory]
    [MemberData(nameof(Asked))]
    public async Task What_cannot_be_done_is_told_with_what_to_do(string arguments, string says)
    {
        (int code, string output, string error) = await _desk.RunAsync(arguments.Split(' '));

        Assert.Equal(("", 2), (output, code));
        Assert.StartsWith("corpus: ", error, StringComparison.Ordinal);
        Assert.Contains(says, error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        Assert.DoesNotContain(_desk.Folder, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ \"sources\": 5 }", "“sources” must be a pattern such as \"docs/**/*.md\", or a list of them")]
    [InlineData("{ \"sources\": [1] }", "“sources” must be a pattern")]
    [InlineData("{ \"sources\": [] }", "“sources” must be a pattern")]
    [InlineData("{ \"check\": null }", "“check” must be a pattern")]
    [InlineData("{ \"source\": \"a\" }", "has the unknown key “source”: known are sources, check, strict")]
    [InlineData("{ \"strict\": \"yes\" }", "“strict” must be true or false")]
    [InlineData("{ \"minimumWords\": 2.5 }", "“minimumWords” must be a number of words, such as 3")]
    [InlineData("{ \"minimumWords\": -1 }", "“minimumWords” must be a number of words, such as 3")]
    [InlineData("[]", "must be one object, such as { \"sources\": \"sources/**/*.md\" }")]
    [InlineData("{", "is no JSON: line 1, column 2")]
    [InlineData("", "is no JSON: line 1, column 1")]
    [InlineData("{ \"sources\": \"../sources/*.txt\" }", "“../sources/*.txt” in “sources” is outside the folder")]
    [InlineData("{ \"sources\": \"/etc/*\" }", "“/etc/*” in “sources” is outside the folder")]
    [InlineData("{ \"sources\": \"a/../../b\" }", "“a/../../b” in “sources” is outside the folder")]
    [InlineData("{ \"sources\": \"sources/*.txt\", \"check\": \"gone.md\" }", "there is no file or folder “gone.md”")]
    public async Task What_is_wrong_with_the_settings_is_told_with_the_place(string settings, string says)
    {
        _desk.Write("corpus.json", settings);

        (int code, string output, string error) = await _desk.RunAsync("check");

        Assert.Equal(("", 2), (output, code));
        Assert.Contains(says, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_command_alone_shows_what_it_can_do_and_asks_for_it()
    {
        (int code, string output, string error) = await _desk.RunAsync();

        Assert.Equal((2, "corpus: say what to do: add, update, check, report, mcp\n"), (code, error));
        Assert.Contains("check <files>", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check --sources sources/*.txt story.md")]
    [InlineData("check story.md --sources sources/*.txt")]
    [InlineData("check --sources sources/ferry.txt --sources sources/gone*.txt story.md")]
    [InlineData("check --sources sources/ferry.txt;sources/gone*.txt story.md")]
    [InlineData("check --sources=sources/*.txt;!sources/gone.txt -- story.md")]
    public async Task A_pattern_of_sources_is_one_word_and_what_stands_behind_it_is_checked(string arguments)
    {
        _desk.Write("story.md", Story.Replace('9', '8'));

        (int code, string output, string error) = await _desk.RunAsync(arguments.Split(' '));

        Assert.Equal((1, ""), (code, error));
        Assert.EndsWith("1 citation in 1 file, 1 source: 1 fault\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_takes_several_patterns_of_what_is_checked()
    {
        _desk.Write("other.md", Story);

        (int code, _, string error) = await _desk.RunAsync("report", "--check", "story.md;other.md", "--sources", "sources/*.txt", "--title", "A");

        Assert.Equal((0, ""), (code, error));
        Assert.Contains("other.md", _desk.Read("report.html"), StringComparison.Ordinal);
        Assert.Contains("story.md", _desk.Read("report.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_was_named_and_cannot_be_read_is_no_success_whatever_the_others_are()
    {
        (int code, string output, string error) = await _desk.RunAsync("check", "story.md", "a.pdf", Sources);

        Assert.Equal(2, code);
        Assert.StartsWith("corpus: a.pdf: it is a document", error, StringComparison.Ordinal);
        Assert.Contains("1 citation in 1 file, 1 source: no fault", output, StringComparison.Ordinal);
        Assert.Equal(0, (await _desk.RunAsync("check", "*.*", Sources)).Code);
    }

    [Theory]
    [InlineData("", "add", "update", "check", "report", "mcp", "--version")]
    [InlineData("check", "docs/**/*.md", "sources/*.txt", "corpus.json", "text|sarif|json|github", "--strict", "--fix", "1 with faults")]
    [InlineData("report", "-o, --output <file>", "--check <pattern>", "--title")]
    [InlineData("add", "https", "-o, --output <folder>", "--timeout <seconds>", "--keep")]
    [InlineData("update", "--dry-run", "-o, --output <folder>")]
    [InlineData("mcp", "--sources <pattern>")]
    public async Task Help_names_what_there_is(string command, params string[] parts)
    {
        (int code, string output, _) = await _desk.RunAsync([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);

        Assert.Equal(0, code);
        Assert.All(parts, part => Assert.Contains(part, output, StringComparison.Ordinal));
    }
}
