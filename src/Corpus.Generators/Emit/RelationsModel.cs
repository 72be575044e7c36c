using Corpus.Generators.Naming;
using Corpus.Text.Comparison;
using Corpus.Text.Model;

namespace Corpus.Generators.Emit;

/// <summary>What articles have in common, by id.</summary>
/// <param name="Reprints">Each reprint and its original.</param>
/// <param name="Utterances">The quotations that are one utterance.</param>
/// <param name="Disagreements">The figures that differ.</param>
internal sealed record RelationsModel(
    EquatableArray<ReprintModel> Reprints,
    EquatableArray<UtteranceModel> Utterances,
    EquatableArray<DisagreementModel> Disagreements)
{
    /// <summary>What was found, with the names that <paramref name="catalogue"/> gives.</summary>
    public static RelationsModel Of(CorpusComparison comparison, Catalogue catalogue)
    {
        IReadOnlyList<ArticleEntry> articles = catalogue.Articles;
        IEnumerable<ReprintModel> reprints = comparison.ReprintOf
            .Select((original, i) => original is int index ? new ReprintModel(articles[i].Id, articles[index].Id) : null)
            .OfType<ReprintModel>();
        IEnumerable<UtteranceModel> utterances = comparison.Utterances.Select(utterance => new UtteranceModel(
            utterance.Quotes.Select(place => articles[place.Article].Quotes[place.Item].Id).ToEquatableArray(),
            utterance.IndependentSources.Select(source => articles[source].Id).ToEquatableArray()));
        IEnumerable<DisagreementModel> disagreements = comparison.Disagreements.Select(disagreement => new DisagreementModel(
            FigureAt(disagreement.First), FigureAt(disagreement.Second), disagreement.Noun, disagreement.SharedNames));

        return new RelationsModel(reprints.ToEquatableArray(), utterances.ToEquatableArray(), disagreements.ToEquatableArray());

        string FigureAt(Place place) => articles[place.Article].Figures[place.Item].Id;
    }
}

/// <summary>An article and the one that it reprints.</summary>
internal sealed record ReprintModel(string Article, string Original);

/// <summary>Quotations of the same words, and the articles that have them from nobody else in the corpus.</summary>
internal sealed record UtteranceModel(EquatableArray<string> Quotes, EquatableArray<string> IndependentSources);

/// <summary>Two figures of one unit, and the names that both articles are about.</summary>
internal sealed record DisagreementModel(string First, string Second, string Unit, EquatableArray<string> Shared);
