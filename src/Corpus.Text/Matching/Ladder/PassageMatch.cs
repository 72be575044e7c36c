using Corpus.Text.Matching.Verdicts;

namespace Corpus.Text.Matching.Ladder;

/// <summary>A run of a document's words that reads as cited.</summary>
/// <param name="Document">The document's index in the corpus.</param>
/// <param name="First">The index of the first word in the document.</param>
/// <param name="Last">The index of the last word in the document.</param>
/// <param name="Rung">The rung on which the words were found.</param>
/// <param name="Losses">Where an editor's brackets change what the source says; null when they do not.</param>
internal readonly record struct PassageMatch(int Document, int First, int Last, Rung Rung, IReadOnlyList<LossPlace>? Losses = null);
