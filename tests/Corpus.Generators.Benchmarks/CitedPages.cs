namespace Corpus.Generators.Benchmarks;

/// <summary>Pages, and true citations from them: words as they are printed, joined by one space.</summary>
internal sealed class CitedPages
{
    private const int Count = 2_500;
    private const int Words = 14;

    public CitedPages()
    {
        Pages = [.. SampleText.DifferentPages()];
        string[][] words = [.. Pages.Select(Split).Where(page => page.Length > Words)];
        var random = new Random(20250612);
        Citations =
        [
            .. Enumerable.Range(0, Count).Select(_ =>
            {
                string[] page = words[random.Next(words.Length)];
                int start = random.Next(page.Length - Words);
                return string.Join(' ', page[start..(start + Words)]);
            }),
        ];
    }

    public IReadOnlyList<string> Pages { get; }

    public IReadOnlyList<string> Citations { get; }

    public static string Altered(string citation) => citation.Insert(citation.IndexOf(' ', StringComparison.Ordinal) + 1, "never ");

    /// <summary>A page on one line, as a search for fixed strings needs it.</summary>
    public static string Flattened(string page) => string.Join(' ', Split(page));

    private static string[] Split(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
