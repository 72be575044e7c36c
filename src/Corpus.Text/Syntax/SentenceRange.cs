namespace Corpus.Text.Syntax;

/// <summary>Neighbouring sentences, from <paramref name="First"/> up to, and without, <paramref name="End"/>.</summary>
internal readonly record struct SentenceRange(int First, int End);
