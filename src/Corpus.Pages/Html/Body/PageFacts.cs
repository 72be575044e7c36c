using Corpus.Pages.Html.Lines;
using Corpus.Text.Language;

namespace Corpus.Pages.Html.Body;

/// <summary>What is known of an article before its lines are told apart.</summary>
/// <param name="Title">Its headline.</param>
/// <param name="Byline">Its authors.</param>
/// <param name="Descriptions">The page's summaries of itself.</param>
/// <param name="Body">Its text, where the metadata has it.</param>
internal sealed record PageFacts(string? Title, string? Byline, IReadOnlyList<string> Descriptions, string? Body)
{
    private const int LongestCredit = 60;
    private const int ShortestSummary = 20;

    private readonly string _title = LooseWording.Of((Title ?? "").AsSpan());
    private readonly HashSet<string> _descriptions = new(Descriptions.Select(text => LooseWording.Of(text.AsSpan())), StringComparer.Ordinal);
    private readonly string[] _authors = [.. (Byline ?? "").Split([", "], StringSplitOptions.RemoveEmptyEntries).Where(name => name.Length > 4)];

    public bool IsTitle(MarkupLine line) =>
        _title.Length > 0 && line.Text.Length < (_title.Length * 2) + 40 && LooseWording.Of(line.Text.AsSpan()) is var letters
        && (letters == _title || (line.Block.Name == "h1" && letters.EndsWith(_title, StringComparison.Ordinal)));

    public bool IsDescription(string text) => text.Length > ShortestSummary && _descriptions.Contains(LooseWording.Of(text.AsSpan()));

    public bool NamesAuthor(string text) =>
        Array.Exists(_authors, name => text.Length < name.Length + LongestCredit && text.IndexOf(name, StringComparison.OrdinalIgnoreCase) >= 0);
}
