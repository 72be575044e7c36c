using Corpus.Text.Comparison;
using Corpus.Text.Model;

namespace Corpus.Generators.Emit;

/// <summary>What articles have in common, by their index in the order of their paths, and by the index of what stands in them.</summary>
/// <param name="Reprints">Each reprint and its original.</param>
/// <param name="Utterances">The quotations that are one utterance.</param>
/// <param name="Disagreements">The figures that differ.</param>
internal sealed record RelationsModel(
    EquatableArray<ReprintModel> Reprints,
    EquatableArray<UtteranceModel> Utterances,
    EquatableArray<DisagreementModel> Disagreements)
{
    /// <summary>What was found.</summary>
    public static RelationsModel Of(CorpusComparison comparison)
    {
        var reprints = new List<ReprintModel>();
        for (int i = 0; i < comparison.ReprintOf.Count; i++)
        {
            if (comparison.ReprintOf[i] is int original)
                reprints.Add(new ReprintModel(i, original));
        }

        IEnumerable<UtteranceModel> utterances = comparison.Utterances.Select(utterance => new UtteranceModel(
            utterance.Quotes.ToEquatableArray(), utterance.IndependentSources.ToEquatableArray()));
        IEnumerable<DisagreementModel> disagreements = comparison.Disagreements.Select(disagreement => new DisagreementModel(
            disagreement.First, disagreement.Second, disagreement.Noun, disagreement.SharedNames));

        return new RelationsModel(reprints.ToEquatableArray(), utterances.ToEquatableArray(), disagreements.ToEquatableArray());
    }
}

/// <summary>An article and the one that it reprints.</summary>
internal sealed record ReprintModel(int Article, int Original);

/// <summary>Quotations of the same words, and the articles that have them from nobody else in the corpus.</summary>
internal sealed record UtteranceModel(EquatableArray<Place> Quotes, EquatableArray<int> IndependentSources);

/// <summary>Two figures of one unit, and the names that both articles are about.</summary>
internal sealed record DisagreementModel(Place First, Place Second, string Unit, EquatableArray<string> Shared);
