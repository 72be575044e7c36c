using System.Text.Json;
using Corpus.Text.Matching.Verdicts;

namespace Corpus.Tool.Sources;

/// <summary>What a folder's <c>corpus.json</c> says: which files are sources, which are checked, and what a citation may do.</summary>
internal sealed record CorpusSettings
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "corpus.json";

    private static readonly string[] _keys = ["sources", "check", "strict", "minimumWords", "allowElision", "allowBrackets"];

    /// <summary>The patterns of the sources; null when the file says nothing of them.</summary>
    public IReadOnlyList<string>? Sources { get; private init; }

    /// <summary>The patterns of the files that are checked; null when the file says nothing of them.</summary>
    public IReadOnlyList<string>? Check { get; private init; }

    /// <summary>Whether words that are in no source are a fault although no source is named.</summary>
    public bool IsStrict { get; private init; }

    /// <summary>What a citation may do.</summary>
    public MatchOptions Options { get; private init; } = MatchOptions.Default;

    /// <summary>Reads the folder's file; where there is none, everything is as usual.</summary>
    public static CorpusSettings Of(string folder)
    {
        string file = Path.Combine(folder, FileName);
        if (!File.Exists(file))
            return new CorpusSettings();

        try
        {
            var lenient = new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };
            using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(file), lenient);
            return Read(document.RootElement, folder);
        }
        catch (JsonException fault)
        {
            throw new CannotRunException($"{FileName} is no JSON: line {fault.LineNumber + 1}, column {fault.BytePositionInLine + 1}");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new CannotRunException($"{FileName} cannot be opened: {fault.Message}");
        }
    }

    private static CorpusSettings Read(JsonElement root, string folder)
    {
        if (root.ValueKind != JsonValueKind.Object)
            throw new CannotRunException($"{FileName} must be one object, such as {{ \"sources\": \"sources/**/*.md\" }}");

        var settings = new CorpusSettings();
        foreach (JsonProperty property in root.EnumerateObject())
        {
            settings = property.Name switch
            {
                "sources" => settings with { Sources = Patterns(property, folder) },
                "check" => settings with { Check = Patterns(property, folder) },
                "strict" => settings with { IsStrict = Flag(property) },
                "minimumWords" => settings with { Options = settings.Options with { MinimumWords = Number(property) } },
                "allowElision" => settings with { Options = settings.Options with { AllowElision = Flag(property) } },
                "allowBrackets" => settings with { Options = settings.Options with { AllowBrackets = Flag(property) } },
                "$schema" => settings,
                _ => throw new CannotRunException($"{FileName} has the unknown key “{property.Name}”: known are {string.Join(", ", _keys)}"),
            };
        }

        return settings;
    }

    private static string[] Patterns(JsonProperty property, string folder)
    {
        string[]? patterns = property.Value.ValueKind switch
        {
            JsonValueKind.String => [property.Value.GetString()!],
            JsonValueKind.Array when property.Value.EnumerateArray().All(one => one.ValueKind == JsonValueKind.String) =>
                [.. property.Value.EnumerateArray().Select(one => one.GetString()!)],
            _ => null,
        };
        if (patterns is null or [])
            throw Wrong(property, "a pattern such as \"docs/**/*.md\", or a list of them");

        // What stands in a file that came with a repository reaches no further than the repository.
        foreach (string pattern in patterns)
        {
            if (FilePattern.LeavesFolder(pattern))
                throw new CannotRunException($"{FileName}: “{pattern}” in “{property.Name}” is outside the folder {folder}");
        }

        return patterns;
    }

    private static bool Flag(JsonProperty property) => property.Value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw Wrong(property, "true or false"),
    };

    private static int Number(JsonProperty property) =>
        property.Value.ValueKind == JsonValueKind.Number && property.Value.TryGetInt32(out int number) && number >= 0
            ? number
            : throw Wrong(property, "a number of words, such as 3");

    private static CannotRunException Wrong(JsonProperty property, string expected) =>
        new($"{FileName}: “{property.Name}” must be {expected}");
}
