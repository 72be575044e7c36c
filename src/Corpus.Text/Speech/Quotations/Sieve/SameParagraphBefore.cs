using Corpus.Text.Speech.Rows;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Quotations.Sieve;

/// <summary>The speaker of the quotation before, anywhere in the paragraph.</summary>
internal sealed class SameParagraphBefore() : SieveRule(ReportingRows.SameParagraphBefore)
{
    public override Attribution? Decide(Story story, Quotation quotation, Attributions attributions) =>
        QuotationContext.Before(story, quotation) is { } previous && attributions[previous] is { } before ? By(before.Speaker, before.Cue) : null;
}
