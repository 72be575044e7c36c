using System.Reflection;

namespace Corpus.Tests;

/// <summary>Where the files of this repository are.</summary>
internal static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    /// <summary>The source documents, sorted by name.</summary>
    public static IReadOnlyList<string> Seeds { get; } =
        [.. Directory.GetFiles(Path.Combine(Root, "seeds"), "*.txt").Order(StringComparer.Ordinal)];

    /// <summary>The hand-made truth about a seed, as JSON.</summary>
    public static string Gold(string seed) =>
        File.ReadAllText(Path.Combine(Root, "tests", "Gold", Path.GetFileNameWithoutExtension(seed) + ".json"));

    /// <summary>Small made documents of one kind beside the repository; null where there are none.</summary>
    public static string? Cases(string kind)
    {
        string path = Path.GetFullPath(Path.Combine(Root, "..", "shared", "cases", kind));
        return Directory.Exists(path) ? path : null;
    }

    /// <summary>A development set beside the repository; null where there is none.</summary>
    public static string? DevelopmentSet(string name)
    {
        string path = Path.GetFullPath(Path.Combine(Root, "..", "shared", "data", name));
        return Directory.Exists(path) ? path : null;
    }
}
