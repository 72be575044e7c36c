using Corpus.Text.Comparison;

namespace Corpus.Tool.Report;

/// <summary>The figures that another source has otherwise: only these are jumped to, and have a name on the page.</summary>
internal sealed class DisputedPlaces(IEnumerable<FigureDisagreement> disagreements)
{
    private readonly ILookup<int, int> _figures = disagreements
        .SelectMany(one => new[] { one.First, one.Second })
        .ToLookup(place => place.Article, place => place.Item);

    /// <summary>The indexes of an article's disputed figures.</summary>
    public HashSet<int> Of(int article) => [.. _figures[article]];
}
