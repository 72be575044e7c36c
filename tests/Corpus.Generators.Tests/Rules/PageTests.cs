using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Corpus.Generators.Analyzers;
using Corpus.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Tests.Rules;

/// <summary>The pages of the rules, the index over them and the rules themselves say the same.</summary>
public sealed partial class PageTests
{
    private static readonly string _folder = Path.Combine(Repository.Root, "docs", "rules");

    public static TheoryData<string> Ids => [.. Reported().Keys.Order(StringComparer.Ordinal)];

    /// <summary>Every rule that an analyzer reports, by id.</summary>
    private static Dictionary<string, DiagnosticDescriptor> Reported() => TestProject.Analyzers()
        .SelectMany(analyzer => analyzer.SupportedDiagnostics)
        .GroupBy(rule => rule.Id)
        .ToDictionary(rules => rules.Key, rules => rules.First());

    [Fact]
    public void Every_id_and_every_descriptor_belongs_to_a_rule_that_is_reported()
    {
        IEnumerable<string> ids = typeof(RuleIdentifiers).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);
        Assert.Equal(Reported().Keys.Order(StringComparer.Ordinal), ids.Order(StringComparer.Ordinal));

        IEnumerable<object?> descriptors = typeof(Generators.Analyzers.Rules).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.GetValue(null));
        Assert.Equal(
            TestProject.Analyzers().SelectMany(analyzer => analyzer.SupportedDiagnostics).Distinct().Count(),
            descriptors.OfType<DiagnosticDescriptor>().Count());
    }

    [Fact]
    public void Every_page_belongs_to_a_rule_and_stands_in_the_index()
    {
        IEnumerable<string> pages = Directory.GetFiles(_folder, "CORP*.md").Select(Path.GetFileNameWithoutExtension).OfType<string>();
        Assert.Equal(Reported().Keys.Order(StringComparer.Ordinal), pages.Order(StringComparer.Ordinal));

        IEnumerable<string> rows = Reported().Values
            .OrderBy(rule => rule.Id, StringComparer.Ordinal)
            .Select(rule => $"| [{rule.Id}]({rule.Id}.md) | {Name(rule.DefaultSeverity)} | {rule.Title.ToString(CultureInfo.InvariantCulture)} | {Fixes(rule.Id)} |");
        Assert.Equal(
            string.Join('\n', rows),
            string.Join('\n', File.ReadAllLines(Path.Combine(_folder, "README.md")).Where(line => line.StartsWith("| [CORP", StringComparison.Ordinal))));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_has_the_rules_title_severity_category_and_parts(string id)
    {
        DiagnosticDescriptor rule = Reported()[id];
        string page = File.ReadAllText(Path.Combine(_folder, id + ".md"));
        Assert.StartsWith($"# {id}: {rule.Title.ToString(CultureInfo.InvariantCulture)}\n", page, StringComparison.Ordinal);
        Assert.Contains($"\nCategory `{rule.Category}`, {Name(rule.DefaultSeverity)} by default.", page, StringComparison.Ordinal);
        Assert.Equal(["## Cause", "## Example", "## How to fix", "## How to suppress"], page.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)));
        Assert.EndsWith($"/docs/rules/{id}.md", rule.HelpLinkUri, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_example_of_a_citation_rule_gives_the_message_that_the_page_shows(string id)
    {
        string page = File.ReadAllText(Path.Combine(_folder, id + ".md"));
        Match code = Code().Match(page);
        if (!code.Success)
        {
            Assert.StartsWith("CORP0", id, StringComparison.Ordinal);
            return;
        }

        string[] messages = [.. Message().Matches(page).Select(match => match.Groups[1].Value)];
        TestProject project = messages.Any(message => message.Contains("seeds/", StringComparison.Ordinal)) ? TestProject.WithSeeds() : TestProject.WithNews();
        IReadOnlyList<Diagnostic> found = [.. (await project.Analyze(Expect.Class(code.Groups[1].Value))).Where(diagnostic => diagnostic.Location.IsInSource)];
        Assert.Equal(
            messages,
            found.Select(diagnostic => $"{diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}"));
    }

    private static string Name(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };

    private static string Fixes(string id) => Fixed.All.Any(fix => fix.FixableDiagnosticIds.Contains(id)) ? "yes" : "no";

    [GeneratedRegex(@"```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"```text\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Message();
}
