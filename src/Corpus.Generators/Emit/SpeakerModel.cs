using Corpus.Generators.Naming;

namespace Corpus.Generators.Emit;

/// <summary>One speaker as emitted.</summary>
/// <param name="Entry">The person and the names.</param>
/// <param name="QuoteCount">How many quotations are theirs.</param>
/// <param name="ClaimCount">How many claims are theirs.</param>
/// <param name="ArticleCount">In how many articles.</param>
internal sealed record SpeakerModel(SpeakerEntry Entry, int QuoteCount, int ClaimCount, int ArticleCount);
