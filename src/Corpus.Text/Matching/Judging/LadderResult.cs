using Corpus.Text.Matching.Ladder;

namespace Corpus.Text.Matching.Judging;

/// <summary>What the ladder has found for a citation.</summary>
/// <param name="Parts">The citation's parts; one when nothing is left out.</param>
/// <param name="WordCount">How many of the source's words are cited.</param>
/// <param name="Passages">The passages that read as cited, on the first rung that has any.</param>
internal sealed record LadderResult(IReadOnlyList<CitedPart> Parts, int WordCount, List<FoundPassage> Passages);
