using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Quotations.Sieve;

/// <summary>The speaker of the quotation behind, anywhere in the paragraph.</summary>
internal sealed class SameParagraphBehind : SieveRule
{
    public override Evidence Evidence => Evidence.Context;

    public override bool LooksElsewhere => true;

    public override Attribution? Decide(Story story, Quotation quotation)
    {
        int next = quotation.Index + 1;
        return next < story.Paragraphs[quotation.Paragraph].EndQuotation && story.Quotations[next].Attribution is { } behind ? By(behind.Speaker, behind.Cue) : null;
    }
}
