using Corpus.Text.Comparison;

namespace Corpus.Text.Verification;

/// <summary>The figures that another source has otherwise, by their place.</summary>
internal sealed class DisputedFigures
{
    private readonly Dictionary<Place, Place> _others = [];

    public DisputedFigures(CorpusComparison comparison)
    {
        foreach (FigureDisagreement disagreement in comparison.Disagreements)
        {
            _others[disagreement.Second] = disagreement.First;
            _others[disagreement.First] = disagreement.Second;
        }
    }

    /// <summary>The figure that disputes the one at <paramref name="place"/>; null when none does.</summary>
    public Place? Against(Place place) => _others.TryGetValue(place, out Place? other) ? other : null;
}
