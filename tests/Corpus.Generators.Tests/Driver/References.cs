using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Tests.Driver;

/// <summary>The assemblies that a made-up project is compiled against.</summary>
internal static class References
{
    /// <summary>Those that the tests themselves run on.</summary>
    public static IReadOnlyList<MetadataReference> Framework { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>The reference assemblies of .NET Standard 2.0.</summary>
    public static IReadOnlyList<MetadataReference> NetStandard { get; } = FindNetStandard();

    private static IReadOnlyList<MetadataReference> FindNetStandard()
    {
        string packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        string folder = Path.Combine(packages, "netstandard.library", "2.0.3", "build", "netstandard2.0", "ref");
        return [.. Directory.GetFiles(folder, "*.dll").Select(path => MetadataReference.CreateFromFile(path))];
    }
}
