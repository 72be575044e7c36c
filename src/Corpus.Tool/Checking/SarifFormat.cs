using System.Text.Json;
using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Model;
using Corpus.Text.Verification;

namespace Corpus.Tool.Checking;

/// <summary>The faults in the Static Analysis Results Interchange Format, version 2.1.0.</summary>
internal static class SarifFormat
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private const string Home = "https://github.com/corpus-generators/corpus-generators";

    public static void Write(CheckResult result, TextWriter output)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, JsonFormat.Options))
            Write(result, json);
        output.Write(System.Text.Encoding.UTF8.GetString(bytes.ToArray()));
        output.Write('\n');
    }

    private static void Write(CheckResult result, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (CheckedObjection found in result.Objections)
            WriteResult(result, found, json);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTool(Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "corpus");
        json.WriteString("semanticVersion", typeof(SarifFormat).Assembly.GetName().Version!.ToString(3));
        json.WriteString("informationUri", Home);
        json.WriteStartArray("rules");
        foreach (CitationRule rule in CitationRules.ById)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            WriteText("shortDescription", rule.Title, json);
            json.WriteString("helpUri", $"{Home}/blob/main/docs/rules/{rule.Id}.md");
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", LevelOf(rule));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(CheckResult result, CheckedObjection found, Utf8JsonWriter json)
    {
        string ruleId = found.Objection.Rule.Id;
        json.WriteStartObject();
        json.WriteString("ruleId", ruleId);
        json.WriteNumber("ruleIndex", Enumerable.Range(0, CitationRules.ById.Count).First(i => CitationRules.ById[i].Id == ruleId));
        json.WriteString("level", LevelOf(found.Objection.Rule));
        WriteText("message", found.Objection.Message, json);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        WritePlace(found.In.File.Path, found.Start, found.End, json);
        json.WriteEndObject();
        json.WriteEndArray();
        if (found.Objection.Places.Count > 0)
            WritePlaces(result, found, json);
        if (found.Objection.SourceWords is { } words)
            WriteFix(found, words, json);
        json.WriteEndObject();
    }

    private static void WritePlaces(CheckResult result, CheckedObjection found, Utf8JsonWriter json)
    {
        json.WriteStartArray("relatedLocations");
        // The format has each place once.
        foreach (Occurrence place in found.Objection.Places.Distinct())
        {
            var passage = new SourcePlace(result.Sources.Corpus, place);
            var lines = new LineTable(passage.Article.Text);
            json.WriteStartObject();
            WritePlace(passage.Source.Path, lines.At(place.Span.Start), lines.At(place.Span.End), json);
            WriteText("message", passage.Place, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFix(CheckedObjection found, string words, Utf8JsonWriter json)
    {
        json.WriteStartArray("fixes");
        json.WriteStartObject();
        WriteText("description", "Take the source's words", json);
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        WriteArtifact(found.In.File.Path, json);
        json.WriteStartArray("replacements");
        json.WriteStartObject();
        TextSpan replaced = found.In.InFile(found.Citation.Citation.Words);
        WriteRegion("deletedRegion", found.In.At(replaced.Start), found.In.At(replaced.End), json);
        WriteText("insertedContent", words, json);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WritePlace(string path, (int Line, int Column) start, (int Line, int Column) end, Utf8JsonWriter json)
    {
        json.WriteStartObject("physicalLocation");
        WriteArtifact(path, json);
        WriteRegion("region", start, end, json);
        json.WriteEndObject();
    }

    private static void WriteArtifact(string path, Utf8JsonWriter json)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', path.Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
    }

    private static void WriteRegion(string name, (int Line, int Column) start, (int Line, int Column) end, Utf8JsonWriter json)
    {
        json.WriteStartObject(name);
        json.WriteNumber("startLine", start.Line);
        json.WriteNumber("startColumn", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
        json.WriteEndObject();
    }

    private static void WriteText(string name, string text, Utf8JsonWriter json)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string LevelOf(CitationRule rule) => rule.IsWarning ? "warning" : "note";
}
