using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Quotations.Sieve;

/// <summary>"...," according to Lind.</summary>
internal sealed class AccordingToBehind : SieveRule
{
    public override Attribution? Decide(Story story, Quotation quotation, Attributions attributions)
    {
        int limit = story.Right(quotation);
        int at = QuotationContext.Behind(story, quotation, limit);
        return AccordingTo.At(story, at, limit) is { } speaker ? By(speaker, at) : null;
    }
}
