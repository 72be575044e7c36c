using Corpus.Tests;

namespace Corpus.Text.Tests;

/// <summary>Code is read side by side: no line is longer than 160 characters. The files that are older than this rule are listed, and the list only becomes shorter.</summary>
public sealed class LineLengthTests
{
    private const int Longest = 160;

    private static readonly string[] _folders = ["src", "tests", "samples"];

    [Fact]
    public void No_line_is_longer_than_160_characters_but_in_the_files_that_are_listed()
    {
        var listed = File.ReadAllLines(Path.Combine(Repository.Root, "tests", "long-lines.txt")).ToHashSet(StringComparer.Ordinal);

        Assert.Equal("", string.Join('\n', Files().Where(file => !listed.Contains(file.Name)).SelectMany(file => TooLong(file.Name, file.Lines))));
    }

    [Fact]
    public void A_line_of_161_characters_is_found() => Assert.Equal(["A.cs(2): 161"], TooLong("A.cs", [new string('x', Longest), new string('x', Longest + 1)]));

    private static IEnumerable<string> TooLong(string name, string[] lines) =>
        lines.Select((line, i) => (Length: line.Length, Number: i + 1)).Where(line => line.Length > Longest).Select(line => $"{name}({line.Number}): {line.Length}");

    // Snapshots are what is emitted: how long its lines are is not decided there.
    private static IEnumerable<(string Name, string[] Lines)> Files() =>
        _folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories))
            .Select(path => (Name: Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'), Path: path))
            .Where(file => !file.Name.EndsWith(".verified.cs", StringComparison.Ordinal) && !file.Name.EndsWith(".received.cs", StringComparison.Ordinal)
                && !file.Name.Split('/').Any(part => part is "bin" or "obj" or "BenchmarkDotNet.Artifacts"))
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => (file.Name, File.ReadAllLines(file.Path)));
}
