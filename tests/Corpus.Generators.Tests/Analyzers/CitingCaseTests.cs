using System.Text.Json;
using Corpus.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generators.Tests.Analyzers;

/// <summary>The made citations that lie beside the repository: each has the rules that are right for it. Where they are not there, the test says so.</summary>
public sealed class CitingCaseTests
{
    [FactWithCases]
    public async Task Every_citation_beside_the_repository_gets_what_it_deserves()
    {
        string folder = Repository.Cases(FactWithCasesAttribute.Kind)!;
        var project = new TestProject();
        foreach (string path in Directory.GetFiles(Path.Combine(folder, "sources")).Order(StringComparer.Ordinal))
            project = project.AddSource("sources/" + Path.GetFileName(path), File.ReadAllText(path));

        var wrong = new List<string>();
        string[] cases = File.ReadAllLines(Path.Combine(folder, "cases.jsonl"));
        foreach (string line in cases)
        {
            using JsonDocument document = JsonDocument.Parse(line);
            string[] found = await Ids(project, document.RootElement);
            bool isRight = document.RootElement.GetProperty("expected").EnumerateArray()
                .Any(ids => ids.EnumerateArray().Select(id => id.GetString()).Order(StringComparer.Ordinal).SequenceEqual(found));
            if (!isRight)
                wrong.Add($"{string.Join(' ', found)}: {line}");
        }

        Assert.Empty(wrong);
        Assert.NotEmpty(cases);
    }

    private static async Task<string[]> Ids(TestProject project, JsonElement citation)
    {
        IEnumerable<string> arguments = new[] { (Name: "text", Key: "quote"), (Name: "speaker", Key: "speaker"), (Name: "article", Key: "article") }
            .Where(argument => citation.TryGetProperty(argument.Key, out _))
            .Select(argument => $"{argument.Name}: {SymbolDisplay.FormatLiteral(citation.GetProperty(argument.Key).GetString()!, quote: true)}");
        IReadOnlyList<Diagnostic> found = await project.Analyze(Expect.Class($"string A = Cite.Quote({string.Join(", ", arguments)});"));
        return [.. found.Where(diagnostic => diagnostic.Location.IsInSource).Select(diagnostic => diagnostic.Id).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>A test that is counted as skipped where its cases are not there.</summary>
    private sealed class FactWithCasesAttribute : FactAttribute
    {
        public const string Kind = "citing";

        public FactWithCasesAttribute()
        {
            if (Repository.Cases(Kind) is null)
                Skip = "The cases are not beside the repository.";
        }
    }
}
