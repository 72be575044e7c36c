using System.ComponentModel;
using Corpus.Text.Model;
using Corpus.Text.Verification;
using Corpus.Text.Verification.Names;

namespace Corpus.Tool.Mcp;

/// <summary><c>list_sources</c>: what the corpus is made of.</summary>
internal sealed class ListSourcesTool(CitableCorpus corpus)
{
    private const int Most = 200;

    [CorpusTool(
        "list_sources",
        "List the sources",
        "Lists the source documents by path, with title, outlet, date and how much is quoted in each.",
        """{ "having": "ferry", "limit": 50 }""")]
    public ListedSources List(
        [Description("Only those whose path, title or outlet has this.")] string? having = null,
        [Description("How many to pass over: the nextOffset of the answer before.")] int offset = 0,
        [Description("How many to give: 1 to 200.")] int limit = 50)
    {
        CitableSource[] matching = [.. corpus.Sources.Where(source => string.IsNullOrWhiteSpace(having) || Has(source, having.Trim()))];
        CitableSource[] page = [.. matching.Skip(Math.Max(0, offset)).Take(Bounds.Within(limit, 1, Most))];
        int next = Math.Max(0, offset) + page.Length;
        return new ListedSources
        {
            Sources = [.. page.Select(SourceAnswer.Of)],
            InAll = matching.Length,
            NextOffset = page.Length > 0 && next < matching.Length ? next : null,
        };
    }

    private static bool Has(CitableSource source, string having) => new[] { source.Path, source.Article.Title, source.Article.Outlet }
        .Any(name => name?.Contains(having, StringComparison.OrdinalIgnoreCase) == true);
}

/// <summary>The answer of <c>list_sources</c>.</summary>
internal sealed record ListedSources : PagedAnswer
{
    [Description("The sources.")]
    public required IReadOnlyList<SourceAnswer> Sources { get; init; }
}

/// <summary>A source document.</summary>
internal sealed record SourceAnswer
{
    [Description("The path, by which every tool knows it.")]
    public required string Path { get; init; }

    [Description("The headline.")]
    public string? Title { get; init; }

    [Description("Who wrote it.")]
    public string? Byline { get; init; }

    [Description("Who published it.")]
    public string? Outlet { get; init; }

    [Description("The day of publication, ISO 8601.")]
    public string? Published { get; init; }

    [Description("The page's address.")]
    public string? Url { get; init; }

    [Description("The tag of its language.")]
    public string? Language { get; init; }

    [Description("How many quotations it has.")]
    public required int Quotations { get; init; }

    [Description("How long its text is, in UTF-16 code units.")]
    public required int Length { get; init; }

    /// <summary>The source as it is told.</summary>
    public static SourceAnswer Of(CitableSource source)
    {
        Article article = source.Article;
        return new SourceAnswer
        {
            Path = source.Path,
            Title = article.Title,
            Byline = article.Byline,
            Outlet = article.Outlet,
            Published = SourcePlaceAnswer.DayOf(article),
            Url = article.Url,
            Language = article.Language,
            Quotations = article.Quotes.Count,
            Length = article.Text.Length,
        };
    }
}
