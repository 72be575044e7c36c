using Corpus.Text.Speech.Rows;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Quotations.Sieve;

/// <summary>"...," Lind said. "..." — a quotation that opens its sentence, or shares one, has the speaker of the one before it in the paragraph.</summary>
/// <remarks>In the annotated news and novels 121 of its 125 names are right, those that he and she stand for apart.</remarks>
internal sealed class RunOn() : SieveRule(ReportingRows.RunOn)
{
    public override Attribution? Decide(Story story, Quotation quotation, Attributions attributions)
    {
        if (QuotationContext.Before(story, quotation) is not { } previous || attributions[previous] is not { } before)
            return null;
        return QuotationContext.OpensSentence(story, quotation) || story.SentenceOf(previous) == story.SentenceOf(quotation)
            ? By(before.Speaker, before.Cue) : null;
    }
}
