using Corpus.Text.Matching.Nearest;

namespace Corpus.Text.Matching.Ladder;

/// <summary>A run of a document's words that reads as cited.</summary>
/// <param name="Document">The document's index in the corpus.</param>
/// <param name="First">The index of the first word in the document.</param>
/// <param name="Last">The index of the last word in the document.</param>
/// <param name="Rung">The rung on which the words were found.</param>
/// <param name="Lost">What an editor's bracket does to the meaning.</param>
internal readonly record struct PassageMatch(int Document, int First, int Last, Rung Rung, MeaningKind Lost = MeaningKind.Plain);
