using Corpus.Text.Model;

namespace Corpus.Generators.Emit;

/// <summary>What articles have in common, by id.</summary>
/// <param name="Reprints">Each reprint and its original.</param>
/// <param name="Utterances">The quotations that are one utterance.</param>
/// <param name="Disagreements">The figures that differ.</param>
internal sealed record RelationsModel(
    EquatableArray<ReprintModel> Reprints,
    EquatableArray<UtteranceModel> Utterances,
    EquatableArray<DisagreementModel> Disagreements);

/// <summary>An article and the one that it reprints.</summary>
internal sealed record ReprintModel(string Article, string Original);

/// <summary>Quotations of the same words, and the articles that have them from nobody else in the corpus.</summary>
internal sealed record UtteranceModel(EquatableArray<string> Quotes, EquatableArray<string> IndependentSources);

/// <summary>Two figures of one unit, and the names that both articles are about.</summary>
internal sealed record DisagreementModel(string First, string Second, string Unit, EquatableArray<string> Shared);
