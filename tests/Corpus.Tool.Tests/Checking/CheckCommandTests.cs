using System.Text.Json;
using Corpus.Text.Verification;
using Corpus.Tool.Checking;
using Corpus.Tool.Sources;

namespace Corpus.Tool.Tests.Checking;

/// <summary>What <c>corpus check</c> writes, and how it ends.</summary>
public sealed class CheckCommandTests
{
    private const string Page = "# Ferries\n\n“We have waited 8 months for this boat, and we are not going to wait another summer,” said Marit Lund.\n";

    [Fact]
    public void Without_a_fault_it_ends_with_0()
    {
        using MadeFolder folder = Folder("Nothing is cited here.");

        (int code, string output, string error) = Checks.Run(Checks.Request(folder, "page.md"));

        Assert.Equal((0, "0 citations in 1 file, 1 source: no fault\n", ""), (code, output, error));
    }

    [Fact]
    public void A_fault_is_a_line_that_editors_lead_from_and_ends_it_with_1()
    {
        using MadeFolder folder = Folder(Page);

        (int code, string output, _) = Checks.Run(Checks.Request(folder, "page.md"));

        Assert.Equal(1, code);
        Assert.Equal(
            "page.md:3:17: warning CORP103: The source says “waited 9 months”, not “waited 8 months”: a number differs "
            + "(Marit Lund, Island Post, sources/ferry.txt line 10)\n1 citation in 1 file, 1 source: 1 fault\n",
            output);
    }

    [Fact]
    public void The_source_s_words_are_put_in_where_it_is_asked_for_and_nothing_else_is_touched()
    {
        using MadeFolder folder = Folder("\uFEFF" + Page);

        (int code, string output, _) = Checks.Run(Checks.Request(folder, "page.md"), fixes: true);

        Assert.Equal((0, "1 citation in 1 file, 1 source: no fault\n"), (code, output));
        Assert.Equal("\uFEFF" + Page.Replace("8 months", "9 months", StringComparison.Ordinal), System.Text.Encoding.UTF8.GetString(Bytes(folder, "page.md")));
    }

    [Theory]
    [InlineData("a.md", "utf-16", "Read:\r\n\r\n> {0}\r\n> — Marit Lund\r\n\r\nAnd “{0},” she *said*.\r\n")]
    [InlineData("a.md", "utf-16BE", "- “{0}”\n- “{0}”\n")]
    [InlineData("a.html", "utf-8", "<p>She said <q>{0}</q> &amp; “{0}”</p>\r\n")]
    [InlineData("a.json", "utf-8", "{{ \"a\": \"\\u201c{0}\\u201d\", \"b\": \"x \\\"y\\\"\" }}")]
    [InlineData("a.py", "utf-8", "#= ferry.txt\r\n## {0}\r\n")]
    [InlineData("a.txt", "utf-8", "> {0}\n— Marit Lund\n")]
    [InlineData("a.resx", "utf-8", "<root><data name='a'><value>“{0}”</value></data></root>")]
    public void Any_file_is_put_right_in_its_own_encoding_and_is_then_left_alone(string name, string encoding, string form)
    {
        const string Words = "We have waited 9 months for this boat, and we are not going to wait another summer";
        var written = System.Text.Encoding.GetEncoding(encoding);
        byte[] Bytes(string words) => [.. written.Preamble, .. written.GetBytes(
            string.Format(System.Globalization.CultureInfo.InvariantCulture, form, words))];
        using MadeFolder folder = Folder("");
        string file = folder.Write(name, Bytes(Words.Replace('9', '8')));

        Assert.Equal(0, Checks.Run(Checks.Request(folder, name), fixes: true).Code);
        Assert.Equal(Bytes(Words), File.ReadAllBytes(file));
        Assert.Equal(0, Checks.Run(Checks.Request(folder, name), fixes: true).Code);
        Assert.Equal(Bytes(Words), File.ReadAllBytes(file));
    }

    [Fact]
    public void A_fix_that_would_lose_a_link_or_leave_a_fault_is_none()
    {
        const string Linked = "> We have waited 8 months for this [boat](https://example.org), and we are not going to wait another summer\n";
        using MadeFolder folder = Folder(Linked);

        Assert.Equal(1, Checks.Run(Checks.Request(folder, "page.md"), fixes: true).Code);
        Assert.Equal(Linked, folder.Read("page.md"));
    }

    [Fact]
    public void GitHub_is_told_in_its_own_commands()
    {
        using MadeFolder folder = Folder(Page, "a,b.md");

        string output = Checks.Run(Checks.Request(folder, "a,b.md"), "github").Output;

        Assert.StartsWith("::error file=a%2Cb.md,line=3,endLine=3,col=17,endColumn=18,title=CORP103::The source says", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Programs_get_each_citation_with_its_verdict_and_place()
    {
        using MadeFolder folder = Folder(Page);

        using var json = JsonDocument.Parse(Checks.Run(Checks.Request(folder, "page.md"), "json").Output);

        JsonElement citation = Assert.Single(json.RootElement.GetProperty("citations").EnumerateArray());
        Assert.Equal("numberAltered", citation.GetProperty("verdict").GetString());
        Assert.Equal("Marit Lund", citation.GetProperty("speaker").GetString());
        Assert.Equal(10, citation.GetProperty("places")[0].GetProperty("line").GetInt32());
        Assert.Contains("9 months", citation.GetProperty("objections")[0].GetProperty("sourceWords").GetString(), StringComparison.Ordinal);
        Assert.Equal(1, json.RootElement.GetProperty("faults").GetInt32());
    }

    // What the schema of SARIF 2.1.0 requires of each object that is written, and the values that it allows.
    [Fact]
    public void The_interchange_format_has_what_its_schema_requires()
    {
        using MadeFolder folder = Folder(Page, "a b.md");

        using var json = JsonDocument.Parse(Checks.Run(Checks.Request(folder, "a b.md"), "sarif").Output);

        Assert.Equal("2.1.0", json.RootElement.GetProperty("version").GetString());
        JsonElement run = Assert.Single(json.RootElement.GetProperty("runs").EnumerateArray());
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        JsonElement driver = run.GetProperty("tool").GetProperty("driver");
        Assert.Equal("corpus", driver.GetProperty("name").GetString());
        JsonElement[] rules = [.. driver.GetProperty("rules").EnumerateArray()];
        Assert.Equal(rules.Length, rules.Select(rule => rule.GetProperty("id").GetString()).Distinct().Count());
        JsonElement result = Assert.Single(run.GetProperty("results").EnumerateArray());
        Assert.Equal("CORP103", result.GetProperty("ruleId").GetString());
        Assert.Equal("CORP103", rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
        Assert.Equal("warning", result.GetProperty("level").GetString());
        Assert.NotEmpty(result.GetProperty("message").GetProperty("text").GetString()!);
        JsonElement place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("a%20b.md", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        JsonElement region = place.GetProperty("region");
        Assert.Equal((3, 17), (region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32()));
        Assert.Equal(
            "sources/ferry.txt",
            result.GetProperty("relatedLocations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
        JsonElement change = result.GetProperty("fixes")[0].GetProperty("artifactChanges")[0];
        JsonElement replacement = change.GetProperty("replacements")[0];
        Assert.Equal(2, replacement.GetProperty("deletedRegion").GetProperty("startColumn").GetInt32());
        Assert.Contains("9 months", replacement.GetProperty("insertedContent").GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check", "--format", "xml")]
    [InlineData("check", "--sauces", "x")]
    [InlineData("check", "gone.md", "--sources", "gone.txt")]
    public async Task What_cannot_be_done_ends_it_with_2_and_one_clear_sentence(params string[] arguments)
    {
        var error = new StringWriter();

        Assert.Equal(2, await CorpusCommand.RunAsync(arguments, TextWriter.Null, error));
        Assert.NotEmpty(error.ToString());
        Assert.DoesNotContain("   at ", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_to_check_is_said()
    {
        using MadeFolder folder = Folder(Page);

        (int code, _, string error) = Checks.Run(Checks.Request(folder, "docs/*.md"));

        Assert.Equal((2, "corpus: there is nothing to check: “docs/*.md” match no file\n"), (code, error));
    }

    [Fact]
    public void A_binary_file_is_said_and_the_others_are_checked()
    {
        using MadeFolder folder = Folder(Page);
        folder.Write("b.md", [0, 1, 2, 0xFF, 0xFE, 0, 0]);
        CheckRequest request = Checks.Request(folder, "*.md");

        (int code, string output, string error) = Checks.Run(request);

        Assert.Equal((1, "corpus: b.md: it is not text\n"), (code, error));
        Assert.StartsWith("page.md:3:17", output, StringComparison.Ordinal);
        Assert.Equal(2, Checks.Run(request with { Files = ["b.md"] }).Code);
    }

    [Fact]
    public void A_file_that_is_nested_too_deeply_is_named_and_the_others_are_checked()
    {
        using MadeFolder folder = Folder(Page);
        folder.Write("deep.md", new string('>', 20_000) + " x");

        (int code, string output, string error) = Checks.Run(Checks.Request(folder, "*.md"));

        Assert.Equal((1, "corpus: deep.md: its Markdown is nested too deeply to be read\n"), (code, error));
        Assert.Contains("page.md:3:17: warning CORP103", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_is_not_held_against_itself_where_a_pattern_takes_it_in()
    {
        using MadeFolder folder = Folder(Page);

        Assert.Equal(["page.md"], (Checks.Request(folder, "**/*") with { Files = ["**/*"] }).Run(_ => { }, default).Files.Select(file => file.File.Path));
    }

    [Fact]
    public void Large_Markdown_is_checked_in_time_that_grows_with_their_length()
    {
        const string Paragraphs = Page
            + "A paragraph with “words in marks that nobody here has said”, [a link](https://example.org) and `code`.\n\n> A block.\n\n";

        using MadeFolder small = Folder(string.Concat(Enumerable.Repeat(Paragraphs, 60)));
        using MadeFolder large = Folder(string.Concat(Enumerable.Repeat(Paragraphs, 60 * Growth.Times)));

        Growth.IsLinear(() => Checks.Objections(small, "page.md"), () => Checks.Objections(large, "page.md"));
    }

    [Fact]
    public void A_paragraph_of_very_many_quotations_is_checked_in_time_that_grows_with_its_length()
    {
        using MadeFolder small = Folder(string.Concat(Enumerable.Repeat("They wrote “and” in it, ", 1_500)));
        using MadeFolder large = Folder(string.Concat(Enumerable.Repeat("They wrote “and” in it, ", 1_500 * Growth.Times)));

        Growth.IsLinear(() => Checks.Objections(small, "page.md"), () => Checks.Objections(large, "page.md"));
    }

    [Fact]
    public void What_is_a_fault_is_counted_as_a_citation()
    {
        using MadeFolder folder = Folder("She said “these are words that no source of ours has anywhere in it”.\n");

        Assert.Contains("1 citation in 1 file, 1 source: 1 fault", Checks.Run(Checks.Request(folder, "page.md", isStrict: true)).Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Every_rule_has_its_id_once() =>
        Assert.Equal(CitationRules.ById.Select(rule => rule.Id).Order(StringComparer.Ordinal).Distinct(), CitationRules.ById.Select(rule => rule.Id));

    private static byte[] Bytes(MadeFolder folder, string path) => File.ReadAllBytes(Path.Combine(folder.Path, path));

    private static MadeFolder Folder(string page, string name = "page.md") => new(("sources/ferry.txt", MadeFolder.Ferry), (name, page));
}
