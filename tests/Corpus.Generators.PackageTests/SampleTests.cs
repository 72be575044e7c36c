using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Corpus.Generators.PackageTests;

/// <summary>The samples, run from this repository as the README says.</summary>
[Collection(nameof(Using))]
public sealed partial class SampleTests(ProductPackage package)
{
    [Fact]
    public void Quickstart_prints_the_articles_their_quotations_and_the_speakers()
    {
        Consumer quickstart = InCopy("Quickstart");
        string output = quickstart.Run();

        Assert.Contains("Peru plans to transfer prisoners to El Salvador", output);
        Assert.Contains("Courrier International, seeds/000_e8a4a1759aafcd45.txt", output);
        Assert.All(ReadmeBlock("Peru plans to transfer").Concat(ReadmeBlock("CLAIMS")).Where(line => line != "…"),
            line => Assert.Contains(line, output.Split('\n')));
        Assert.Contains("   9  Eduardo Arana (via Infobae): “decongest”", output);
        Assert.Contains("Nery Mabel Reyes (via Infobae): “have not yet made a decision on this proposal.”", output);
        Assert.Contains("“decongest” (seeds/000_e8a4a1759aafcd45.txt, line 9)", output);

        AssertSelectorsFindTheirWords(quickstart.Run("--json"));
    }

    // Each selector's words, with what stands before and behind them, are in the article that the statement is from.
    private static void AssertSelectorsFindTheirWords(string json)
    {
        JsonArray graph = JsonNode.Parse(json)!["@graph"]!.AsArray();
        string corpus = string.Join("\n\n", Repository.Seeds.Select(File.ReadAllText));
        List<JsonNode> statements = [.. graph.OfType<JsonNode>().Where(node => (string?)node["@type"] is "Quotation" or "Claim")];

        Assert.Equal(5, graph.Count(node => (string?)node!["@type"] == "NewsArticle"));
        Assert.Contains(statements, node => (string?)node["@type"] == "Quotation" && (string?)node["text"] == "decongest");
        Assert.Contains(statements, node => (string?)node["@type"] == "Claim" && (string?)node["author"]?["name"] == "Eduardo Arana");
        Assert.All(statements, node =>
        {
            JsonNode selector = node["oa:hasSelector"]!;
            Assert.Contains((string?)selector["oa:prefix"] + selector["oa:exact"] + selector["oa:suffix"], corpus, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Misquoted_has_exactly_the_warnings_that_its_comments_name()
    {
        Consumer sample = InCopy("Misquoted");

        var expected = sample.Read("Program.cs").Split('\n')
            .Select((line, index) => (Line: index + 1, Id: Announced().Match(line).Groups[1].Value))
            .Where(warning => warning.Id != "");

        BuildResult build = sample.Build();
        Assert.Equal(expected, build.Diagnostics.Select(diagnostic => (diagnostic.Line, diagnostic.Id)));
        Assert.All(build.Diagnostics, diagnostic => Assert.Contains($"| [{diagnostic.Id}](docs/rules/{diagnostic.Id}.md) | {diagnostic.Message} |", Readme));
    }

    [Fact]
    public void A_fix_for_every_fault_of_Misquoted_that_can_be_mended_leaves_no_such_fault()
    {
        string[] fixable = ["CORP102", "CORP103", "CORP104", "CORP105", "CORP106", "CORP110"];
        Consumer sample = InCopy("Misquoted");
        Assert.Empty(fixable.Except(sample.Build().Ids));

        sample.Format(["--severity", "info", "--diagnostics", .. fixable]);

        Assert.Empty(sample.Build().Ids.Intersect(fixable));
    }

    [Fact]
    public void MisquotedPage_has_its_warnings_at_the_lines_of_the_page()
    {
        Consumer sample = InCopy("MisquotedPage");
        var expected = sample.Read("Story.razor").Split('\n')
            .Select((line, index) => (File: "Story.razor", Line: index + 1, Id: Announced().Match(line).Groups[1].Value))
            .Where(warning => warning.Id != "");

        Assert.Equal(expected, sample.Build().Diagnostics.Select(diagnostic => (diagnostic.File, diagnostic.Line, diagnostic.Id)));
    }

    private static string Readme => File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    // The lines of the README's block of real output that begins with these words.
    private static IEnumerable<string> ReadmeBlock(string beginning) =>
        Readme.Split("```text\n").Single(block => block.StartsWith(beginning, StringComparison.Ordinal)).Split("\n```")[0].Split('\n')
            .Where(line => line != "");

    // A copy that uses the package instead of the projects: the samples' own build output is not touched.
    private Consumer InCopy(string sample)
    {
        Consumer consumer = package.NewConsumer($"<RootNamespace>{sample}</RootNamespace>").CopySeeds();
        string folder = Path.Combine(Repository.Root, "samples", sample);
        foreach (string code in Directory.GetFiles(folder, "*.cs").Concat(Directory.GetFiles(folder, "*.razor")))
            consumer.Write(Path.GetFileName(code), File.ReadAllText(code));
        if (File.ReadAllText(Path.Combine(folder, sample + ".csproj")).Contains("Microsoft.NET.Sdk.Web", StringComparison.Ordinal))
            consumer.Write("App.csproj", consumer.Read("App.csproj").Replace("\"Microsoft.NET.Sdk\"", "\"Microsoft.NET.Sdk.Web\"", StringComparison.Ordinal));
        if (File.Exists(Path.Combine(folder, ".editorconfig")))
            consumer.Write(".editorconfig", "root = true\n" + File.ReadAllText(Path.Combine(folder, ".editorconfig")));

        return consumer;
    }

    [GeneratedRegex(@"(?:// |@\* )(CORP\d{3})(?: \*@)?$")]
    private static partial Regex Announced();
}
