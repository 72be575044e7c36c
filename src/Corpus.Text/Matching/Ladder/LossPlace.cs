using Corpus.Text.Model;

namespace Corpus.Text.Matching.Ladder;

/// <summary>A place at which a citation leaves out, or replaces, words of the source.</summary>
/// <param name="Loss">What is lost there.</param>
/// <param name="Cited">The bracket, the dots or the full stop in the cited text.</param>
/// <param name="Source">The source's words there.</param>
internal readonly record struct LossPlace(Loss Loss, TextSpan Cited, TextSpan Source);
