namespace Corpus.Text.Speech.Clauses;

/// <summary>Tokens of a story that follow each other.</summary>
/// <param name="First">The first token.</param>
/// <param name="End">The token behind the last one.</param>
internal sealed record TokenRange(int First, int End);
