using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Quotations.Sieve;

/// <summary>A paragraph that goes on with a quotation left open in the one before.</summary>
internal sealed class LongQuotation : SieveRule
{
    public override Evidence Evidence => Evidence.Continuation;

    public override Attribution? Decide(Story story, Quotation quotation) =>
        quotation.ContinuesFrom is { Attribution: { } before, Paragraph: var paragraph } && paragraph == quotation.Paragraph - 1 ? By(before.Speaker, before.Cue) : null;
}
