using System.Text.RegularExpressions;

namespace Corpus.Generators.PackageTests.Shapes;

/// <summary>A kind of project, small: its files, what the build says of it, and what the program prints.</summary>
/// <param name="Name">What the project is like: "C# 9".</param>
/// <param name="Files">Paths with <c>/</c>, and contents. <c>%package%</c> stands for the reference to the package.</param>
internal sealed partial record Shape(string Name, params (string Path, string Content)[] Files)
{
    /// <summary>A template of the SDK that the files are put into: "console".</summary>
    public string? Template { get; init; }

    /// <summary>What the program prints; null when it is not run.</summary>
    public string? Output { get; init; }

    /// <summary>The project that is run or taken as the one that has the template.</summary>
    public string Main { get; init; } = "App";

    /// <summary>What is reported in files that cannot announce it: "CORP001 App.csproj".</summary>
    public string[] Reported { get; init; } = [];

    /// <summary>What the build must report, nothing more and nothing less. Code announces it where it stands: <c>// CORP103</c>.</summary>
    public IEnumerable<string> Expected =>
        Files.SelectMany(file => file.Content.Split('\n')
                .Select((line, i) => (Id: Announced().Match(line.TrimEnd()), Line: i + 1))
                .Where(found => found.Id.Success)
                .Select(found => $"{found.Id.Groups[1].Value} {file.Path[(file.Path.LastIndexOf('/') + 1)..]}({found.Line})"))
            .Concat(Reported)
            .Order(StringComparer.Ordinal);

    public override string ToString() => Name;

    [GeneratedRegex(@"// ([A-Z]+\d+)$")]
    private static partial Regex Announced();
}
