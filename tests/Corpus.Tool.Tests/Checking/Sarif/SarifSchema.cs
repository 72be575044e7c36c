using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace Corpus.Tool.Tests.Checking.Sarif;

/// <summary>The schema of SARIF 2.1.0, and what a log breaks of it.</summary>
internal static class SarifSchema
{
    private static readonly EvaluationOptions _options = new() { OutputFormat = OutputFormat.List, RequireFormatValidation = true };
    private static readonly Lazy<JsonSchema> _schema = new(Read);

    /// <summary>What is wrong with a log, each with its place; empty for a valid one.</summary>
    public static string[] FaultsOf(string log)
    {
        using var document = JsonDocument.Parse(log);
        EvaluationResults results = _schema.Value.Evaluate(document.RootElement, _options);
        return results.IsValid ? [] :
        [
            .. (results.Details ?? []).Where(one => one.Errors is not null)
                .SelectMany(one => one.Errors!.Select(error => $"{one.InstanceLocation}: {error.Key} {error.Value}")).DefaultIfEmpty("invalid"),
        ];
    }

    // The schema is of draft 4, which the library reads no more. Nothing that it says is said otherwise in draft 7 but the names of its own two keys.
    private static JsonSchema Read()
    {
        string file = Path.Combine(Repository.Root, "tests", "Corpus.Tool.Tests", "Checking", "Sarif", "sarif-2.1.0-rtm.5.json");
        JsonObject schema = JsonNode.Parse(File.ReadAllText(file))!.AsObject();
        schema["$schema"] = "http://json-schema.org/draft-07/schema#";
        schema.Remove("id");
        return JsonSchema.FromText(schema.ToJsonString());
    }
}
