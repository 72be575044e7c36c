using Corpus.Tests;

namespace Corpus.Generators.Benchmarks;

/// <summary>A kind of text to read: real pages, and pages that try to make a reader slow.</summary>
public sealed record SampleText(string Name, Func<int, IEnumerable<string>> Documents)
{
    private const int Size = 500_000;

    public static IReadOnlyList<SampleText> All { get; } =
    [
        new("news pages", NewsPages),
        new("one article after another in one file", times => [string.Concat(NewsPages(times))]),
        new("only quotation marks", times => [new string('"', Size * times)]),
        new("only opening marks", times => [new string('“', Size * times / 3)]),
        new("one endless line", times => [Repeat("The council met on Tuesday and talked about the bridge, Mayor Lind said. ", times)]),
        new("one endless sentence", times => [Repeat("and the council said \"we will see\" to the mayor ", times)]),
        new("ten thousand names", times => [string.Concat(Enumerable.Range(0, 10_000 * times).Select(Attribution))]),
        new("deep nesting", times => [Repeat("“a ‘b ", times) + Repeat("c’ d” ", times)]),
    ];

    /// <summary>Every page and text at hand, each once.</summary>
    public static IEnumerable<string> DifferentPages()
    {
        string[] folders = [.. new[] { "body-dev/flat", "quotes-dev/litbank", "quotes-dev/gum_news" }.Select(Repository.DevelopmentSet).OfType<string>()];
        IEnumerable<string> files = folders.Length == 0 ? Repository.Seeds : folders.SelectMany(folder => Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal));
        return files.Select(File.ReadAllText);
    }

    public override string ToString() => Name;

    private static string Attribution(int number) => $"“No,” said Ada{(char)('a' + (number % 26))}n{number} Lin{(char)('a' + (number / 26 % 26))}d.\n";

    private static string Repeat(string text, int times) => new System.Text.StringBuilder().Insert(0, text, Size * times / text.Length).ToString();

    // The development pages where they are at hand, else the seeds, as often as the size asks.
    private static IEnumerable<string> NewsPages(int times)
    {
        string? pages = Repository.DevelopmentSet("body-dev/flat");
        IEnumerable<string> files = pages is null ? Repository.Seeds : Directory.GetFiles(pages, "naeb-*.txt").Order(StringComparer.Ordinal);
        string[] texts = [.. files.Select(File.ReadAllText)];
        long size = 0;
        for (int i = 0; size < 2L * Size * times; i++)
        {
            size += texts[i % texts.Length].Length;
            yield return texts[i % texts.Length];
        }
    }
}
