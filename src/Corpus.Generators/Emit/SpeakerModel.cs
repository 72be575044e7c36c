using Corpus.Generators.Naming;
using Corpus.Text.Model;

namespace Corpus.Generators.Emit;

/// <summary>One speaker as emitted.</summary>
/// <param name="Entry">The person and the names.</param>
/// <param name="QuoteCount">How many quotations are theirs.</param>
/// <param name="ClaimCount">How many claims are theirs.</param>
/// <param name="Articles">The indexes of the articles that have them, ascending.</param>
internal sealed record SpeakerModel(SpeakerEntry Entry, int QuoteCount, int ClaimCount, EquatableArray<int> Articles);
