namespace Corpus.Text.Matching.Verdicts;

/// <summary>What somebody cites.</summary>
/// <param name="Text">The cited words.</param>
/// <param name="Article">The index, in the corpus, of the article that is named; null when none is.</param>
/// <param name="Speaker">The index, in the corpus's directory, of the speaker who is named; null when none is.</param>
internal sealed record CitedWords(string Text, int? Article = null, int? Speaker = null);
