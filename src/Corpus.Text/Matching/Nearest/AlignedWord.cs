namespace Corpus.Text.Matching.Nearest;

/// <summary>One step of an alignment: a cited word, words of the source, or both side by side.</summary>
/// <param name="Cited">The cited word's index; -1 for a word that only the source has.</param>
/// <param name="First">The index of the source's word; -1 for a word that only the citation has.</param>
/// <param name="Last">The same, or the next one when a line's end parts the word.</param>
/// <param name="Cost">How unlike the two are; 0 when they are the same word but for its capitals.</param>
internal readonly record struct AlignedWord(int Cited, int First, int Last, int Cost);
