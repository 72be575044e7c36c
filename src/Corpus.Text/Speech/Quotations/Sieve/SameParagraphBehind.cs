using Corpus.Text.Speech.Rows;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Quotations.Sieve;

/// <summary>The speaker of the quotation behind, anywhere in the paragraph.</summary>
internal sealed class SameParagraphBehind() : SieveRule(ReportingRows.SameParagraphBehind)
{
    public override Attribution? Decide(Story story, Quotation quotation, Attributions attributions)
    {
        int next = quotation.Index + 1;
        return next < story.Paragraphs[quotation.Paragraph].EndQuotation && attributions[story.Quotations[next]] is { } behind
            ? By(behind.Speaker, behind.Cue)
            : null;
    }
}
