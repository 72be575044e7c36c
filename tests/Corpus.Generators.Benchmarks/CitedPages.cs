namespace Corpus.Generators.Benchmarks;

/// <summary>Pages, and true citations from them: words as they are printed, joined by one space.</summary>
internal sealed class CitedPages
{
    private const int Words = 14;

    /// <summary>The pages at hand, and 2,500 citations.</summary>
    public CitedPages()
        : this([.. SampleText.DifferentPages()], 2_500)
    {
    }

    /// <summary>So many citations from anywhere in <paramref name="pages"/>.</summary>
    public CitedPages(IReadOnlyList<string> pages, int citations)
    {
        Pages = pages;
        string[][] words = [.. Pages.Select(Split).Where(page => page.Length > Words)];
        var random = new Random(20250612);
        Citations =
        [
            .. Enumerable.Range(0, citations).Select(_ =>
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
