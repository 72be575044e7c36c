using Corpus.Text.Model;

namespace Corpus.Generators.Emit;

/// <summary>One claim as it is emitted.</summary>
/// <param name="Id">Its id: the article's, a slash, and its own.</param>
/// <param name="Member">Its member.</param>
/// <param name="Claim">What was read.</param>
/// <param name="SpeakerId">The speaker's id in the corpus; null when there is none.</param>
/// <param name="SpeakerName">The speaker's fullest name in the corpus; null when there is none.</param>
internal sealed record ClaimModel(string Id, string Member, Claim Claim, string? SpeakerId, string? SpeakerName);
