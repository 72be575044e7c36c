using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Corpus.Text.Citing;
using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Model;
using Corpus.Text.Verification;
using Corpus.Tool.Checking;

namespace Corpus.Tool.Tests.Checking.Sarif;

/// <summary>What <c>--format sarif</c> writes is valid by the schema of the format, whatever was found, in whatever file.</summary>
public sealed class SarifFormatTests
{
    private const string Altered = "> We have waited 8 months for this boat, and we are not going to wait another summer\n\n<!-- cite: ferry.txt -->\n\n";

    // Each in a block with a named source, so that all rules hold.
    private const string AllKinds =
        Altered
        + "> Nothing that anybody here has ever said about the weather\n\n<!-- cite: ferry.txt -->\n\n"
        + "> We have waited 9 months for this ship, and we are not going to wait another summer\n\n<!-- cite: ferry.txt -->\n\n"
        + "> We have waited 9 months for this boat, and we are going to wait another summer\n\n<!-- cite: ferry.txt -->\n\n"
        + "> We have waited 9 months for this boat, and we are not going to wait another summer\n\n<!-- cite: council.txt -->\n\n"
        + "> We have waited 9 months for this boat, and we are not going to wait another summer\n\n— Oskar Brandt\n\n"
        + "> going to wait another summer … We have waited 9 months\n\n<!-- cite: ferry.txt -->\n\n"
        + "> this boat\n\n<!-- cite: ferry.txt -->\n\n"
        + "> We have waited 9 months for this boat\n\n<!-- cite: fery.txt -->\n\n"
        + "> The repairs cost $4.2 million, the council said\n\n<!-- cite: ferry.txt -->\n\n"
        + "> We have waited 9 months for this [ship], and we are not going to wait another summer\n\n<!-- cite: ferry.txt -->\n\n";

    private const string Council =
        "---\noutlet: Tarn Herald\n---\nCouncil pays for the ferry\n\nThe repairs of the ferry to Kestrel Bay cost $4.8 million, the council said.\n";

    [Fact]
    public void A_log_without_a_finding_is_valid() => Assert.Empty(SarifSchema.FaultsOf(Log("page.md", "Nothing is cited here.\n")));

    [Fact]
    public void Findings_of_all_kinds_that_prose_can_have_are_valid()
    {
        string log = Log("page.md", AllKinds);

        Assert.Empty(SarifSchema.FaultsOf(log));
        Assert.Equal(
            ["CORP101", "CORP102", "CORP103", "CORP104", "CORP105", "CORP106", "CORP107", "CORP108", "CORP110", "CORP114"],
            RulesIn(log).Except(["CORP113"]));
    }

    [Fact]
    public void Each_rule_has_a_valid_result_with_places_and_a_fix()
    {
        using MadeFolder folder = Folder("page.md", Altered);
        CheckResult result = Checks.Request(folder, "page.md").Run(_ => { }, default);
        CheckedFile file = result.Files[0];
        CheckedCitation citation = file.Citations[0];
        Objection real = citation.Finding.Objections[0];
        EquatableArray<Occurrence> twice = new[] { real.Places[0], real.Places[0] }.ToEquatableArray();
        var all = new CitationFinding(
            citation.Finding.Verdict, [.. CitationRules.ById.Select(rule => real with { Rule = rule, Places = twice })]);

        string log = Written(result with { Files = [new CheckedFile(file.File, [citation with { Finding = all }])] });

        Assert.Empty(SarifSchema.FaultsOf(log));
        Assert.Equal(CitationRules.ById.Select(rule => rule.Id), RulesIn(log));
    }

    [Fact]
    public void Every_altered_citation_of_the_mutation_suite_is_a_valid_result()
    {
        string page = string.Concat(
            MutationProseTests.Citations().Select(citation => $"> {citation.Text.Replace("\n", "\n> ", StringComparison.Ordinal)}\n\n"));

        Assert.Empty(SarifSchema.FaultsOf(Log("page.md", page, isStrict: true)));
    }

    [Theory]
    [InlineData("a b.md")]
    [InlineData("a%20b#c?d.md")]
    [InlineData("a:b.md")]
    [InlineData("ö/“ü”/世界 \U0001F6A2.md")]
    [InlineData("a\"b.md")]
    [InlineData("[a]{b}|c^`d.md")]
    [InlineData("a\nb\tc\u0001.md")]
    [InlineData("<script>&amp;.md")]
    public void Hostile_paths_are_valid_and_lead_back_to_the_file(string path)
    {
        string log = Log(path, Altered);

        Assert.Empty(SarifSchema.FaultsOf(log));
        string uri = JsonNode.Parse(log)!["runs"]![0]!["results"]![0]!["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"]!.GetValue<string>();
        Assert.Equal(path, Uri.UnescapeDataString(uri));
        Assert.True(Uri.IsWellFormedUriString(uri, UriKind.Relative), uri);
    }

    [Theory]
    [InlineData("> We have waited 8 months \U0001F6A2 for this boat, and we are not going to wait another summer\n")]
    [InlineData("> We have waited 8 months for this boat, “and” \\<we\\> {0} are not going to wait another summer [a](1)\n")]
    [InlineData("\uFEFF\r\n\r\n> We have waited 8 months for this boat, and we are\r\n> not going to wait another summer\r\n")]
    [InlineData("> We have waited 8 months for this boat, and we are not going to wait another summer")]
    public void Hostile_words_are_valid(string page)
    {
        string log = Log("page.md", page);

        Assert.NotEmpty(RulesIn(log));
        Assert.Empty(SarifSchema.FaultsOf(log));
    }

    // What keeps a validator from passing everything.
    [Theory]
    [InlineData("\"version\": \"2.1.0\"", "\"version\": \"2.1\"")]
    [InlineData("\"startLine\": 1,", "\"startLine\": 0,")]
    [InlineData("\"startColumn\": ", "\"startColum\": ")]
    [InlineData("\"level\": \"warning\"", "\"level\": \"fault\"")]
    [InlineData("\"ruleIndex\": 2", "\"ruleIndex\": -2")]
    [InlineData("\"columnKind\": \"utf16CodeUnits\"", "\"columnKind\": \"utf16\"")]
    [InlineData("\"uri\": \"page.md\"", "\"uri\": \"a b\\\\c\"")]
    [InlineData("\"name\": \"corpus\"", "\"nom\": \"corpus\"")]
    [InlineData("\"deletedRegion\"", "\"deleted\"")]
    public void A_planted_fault_is_seen(string valid, string faulty)
    {
        string log = Log("page.md", Altered);
        Assert.Contains(valid, log, StringComparison.Ordinal);

        Assert.NotEmpty(SarifSchema.FaultsOf(log.Replace(valid, faulty, StringComparison.Ordinal)));
    }

    private static string Log(string name, string text, bool isStrict = false)
    {
        using MadeFolder folder = Folder(name, text);
        return Checks.Run(Checks.Request(folder, name, isStrict), "sarif").Output;
    }

    private static MadeFolder Folder(string name, string text)
    {
        var folder = new MadeFolder(("sources/ferry.txt", MadeFolder.Ferry), ("sources/council.txt", Council));
        folder.Write(name, Encoding.UTF8.GetBytes(text));
        return folder;
    }

    private static string Written(CheckResult result)
    {
        var output = new StringWriter();
        SarifFormat.Write(result, output);
        return output.ToString();
    }

    private static string[] RulesIn(string log) =>
    [
        .. JsonDocument.Parse(log).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Select(result => result.GetProperty("ruleId").GetString()!).Distinct().Order(StringComparer.Ordinal),
    ];
}
