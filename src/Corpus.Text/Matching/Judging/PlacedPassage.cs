using Corpus.Text.Matching.Ladder;
using Corpus.Text.Matching.Verdicts;

namespace Corpus.Text.Matching.Judging;

/// <summary>A passage with what the article says of the place.</summary>
/// <param name="Found">The words.</param>
/// <param name="Place">Where they stand.</param>
/// <param name="Attribution">Whose they are, against the speaker who is named.</param>
/// <param name="Speaker">The one whose they are, when that is somebody else.</param>
/// <param name="InBody">Whether they stand in the article's headline or body.</param>
/// <param name="IsWholeQuote">Whether they are all the words of a quotation.</param>
internal sealed record PlacedPassage(FoundPassage Found, Occurrence Place, Attribution Attribution, int? Speaker, bool InBody, bool IsWholeQuote);
