using Corpus.Text.Speech.Rows;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Quotations.Sieve;

/// <summary>A paragraph that goes on with a quotation left open in the one before.</summary>
internal sealed class LongQuotation() : SieveRule(ReportingRows.LongQuotation)
{
    public override Attribution? Decide(Story story, Quotation quotation, Attributions attributions) =>
        quotation.ContinuesFrom is { } opened && opened.Paragraph == quotation.Paragraph - 1 && attributions[opened] is { } before
            ? By(before.Speaker, before.Cue)
            : null;
}
