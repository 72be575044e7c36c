using System.Text.Encodings.Web;
using System.Text.Json;
using Corpus.Text.Citing;
using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Model;
using Corpus.Text.Verification;

namespace Corpus.Tool.Checking;

/// <summary>All citations with their verdicts and places, for programs.</summary>
internal static class JsonFormat
{
    /// <summary>How JSON is written here: to be read, and with letters as they are.</summary>
    public static JsonWriterOptions Options { get; } = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(CheckResult result, TextWriter output)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
            Write(result, json);
        output.Write(System.Text.Encoding.UTF8.GetString(bytes.ToArray()));
        output.Write('\n');
    }

    private static void Write(CheckResult result, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("files", result.Files.Count);
        json.WriteNumber("sources", result.Sources.Sources.Count);
        json.WriteNumber("faults", result.Faults);
        json.WriteStartArray("citations");
        foreach (CheckedFile file in result.Files)
        {
            foreach (CheckedCitation citation in file.Citations)
                Write(result, file, citation, json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(CheckResult result, CheckedFile file, CheckedCitation citation, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("path", file.File.Path);
        WriteSpan(file, file.InFile(citation.Citation.Words), json);
        json.WriteString("words", citation.Words);
        if (citation.Citation.Source is { } source)
            json.WriteString("source", source.Value);
        if (citation.Citation.Speaker is { } speaker)
            json.WriteString("speaker", speaker.Value);
        if (citation.Finding.Verdict is { } verdict)
        {
            json.WriteString("verdict", JsonNamingPolicy.CamelCase.ConvertName((citation.IsInSources ? verdict.Kind : VerdictKind.NotFound).ToString()));
            WritePlaces(result, citation.IsInSources ? verdict.Occurrences : default, json);
        }

        json.WriteStartArray("objections");
        foreach (CheckedObjection found in file.Objections.Where(found => found.Citation == citation))
        {
            json.WriteStartObject();
            json.WriteString("rule", found.Objection.Rule.Id);
            json.WriteString("level", found.IsFault ? "warning" : "note");
            json.WriteString("message", found.Objection.Message);
            WriteSpan(file, found.Span, json);
            if (found.Objection.SourceWords is { } words)
                json.WriteString("sourceWords", words);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePlaces(CheckResult result, EquatableArray<Occurrence> places, Utf8JsonWriter json)
    {
        json.WriteStartArray("places");
        foreach (Occurrence place in places)
        {
            var passage = new SourcePlace(result.Sources.Corpus, place);
            json.WriteStartObject();
            json.WriteString("source", passage.Source.Path);
            json.WriteNumber("line", passage.LineNumber);
            json.WriteNumber("start", place.Span.Start);
            json.WriteNumber("length", place.Span.Length);
            if (passage.Speaker is { } speaker)
                json.WriteString("speaker", speaker);
            json.WriteString("words", passage.Print(place.Span));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSpan(CheckedFile file, TextSpan span, Utf8JsonWriter json)
    {
        (int line, int column) = file.At(span.Start);
        (int endLine, int endColumn) = file.At(span.End);
        json.WriteNumber("line", line);
        json.WriteNumber("column", column);
        json.WriteNumber("endLine", endLine);
        json.WriteNumber("endColumn", endColumn);
    }
}
