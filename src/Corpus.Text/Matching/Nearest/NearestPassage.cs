using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Model;

namespace Corpus.Text.Matching.Nearest;

/// <summary>The passage that a citation should have had.</summary>
/// <param name="Document">The document's index in the corpus.</param>
/// <param name="Span">The passage in the document's text.</param>
/// <param name="Words">The passage as printed, white space runs as one space.</param>
/// <param name="Differences">The words that differ, in order.</param>
/// <param name="Kind">How grave the difference is.</param>
/// <param name="IsSpelling">Whether the same words and numbers are only written in another way.</param>
internal sealed record NearestPassage(int Document, TextSpan Span, string Words, List<WordDifference> Differences, VerdictKind Kind, bool IsSpelling);
