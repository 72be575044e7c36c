using Corpus.Text.Model;
using Corpus.Tool.Adding;

namespace Corpus.Tool.Updating;

/// <summary>What a page says now that it did not say before.</summary>
internal sealed record SourceChanges
{
    private const double Alike = 0.5;

    /// <summary>The title before and now, where they differ.</summary>
    public (string? Before, string? Now)? Title { get; private init; }

    /// <summary>How many words there were and are.</summary>
    public (int Before, int Now) Words { get; private init; }

    /// <summary>Quotations that are gone.</summary>
    public IReadOnlyList<string> Lost { get; private init; } = [];

    /// <summary>Quotations that have other words now.</summary>
    public IReadOnlyList<(string Before, string Now)> Altered { get; private init; } = [];

    /// <summary>Quotations that were not there before.</summary>
    public IReadOnlyList<string> New { get; private init; } = [];

    /// <summary>Whether the text is the same to the letter.</summary>
    public bool IsNothing { get; private init; }

    /// <summary>Nothing is different.</summary>
    public static SourceChanges Nothing { get; } = new() { IsNothing = true };

    /// <summary>Compares what is read in a source before and now.</summary>
    public static SourceChanges Between(Article before, Article now)
    {
        List<string> lost = Without(before, now), added = Without(now, before);
        var altered = new List<(string, string)>();
        foreach (string gone in lost.ToList())
        {
            if (added.Count == 0)
                break;

            string nearest = added.MaxBy(words => Likeness(gone, words))!;
            if (Likeness(gone, nearest) < Alike)
                continue;

            altered.Add((gone, nearest));
            lost.Remove(gone);
            added.Remove(nearest);
        }

        return new SourceChanges
        {
            Title = before.Title == now.Title ? null : (before.Title, now.Title),
            Words = (ArticleCount.Words(before), ArticleCount.Words(now)),
            Lost = lost,
            Altered = altered,
            New = added,
        };
    }

    private static List<string> Without(Article article, Article other)
    {
        HashSet<string> known = [.. other.Quotes.Select(quote => quote.Span.In(other.Text))];
        return [.. article.Quotes.Select(quote => quote.Span.In(article.Text)).Where(words => !known.Contains(words)).Distinct(StringComparer.Ordinal)];
    }

    // The share of words that two quotations have in common.
    private static double Likeness(string left, string right)
    {
        HashSet<string> words = [.. Split(left)], others = [.. Split(right)];
        int shared = words.Count(others.Contains);
        return shared == 0 ? 0 : (double)shared / Math.Max(words.Count, others.Count);
    }

    private static string[] Split(string text) =>
        text.ToLowerInvariant().Split([' ', '\n', '\t', ',', '.', ';', ':', '!', '?'], StringSplitOptions.RemoveEmptyEntries);
}
