using Corpus.Text.Speech.Rows;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Quotations.Sieve;

/// <summary>According to Lind, the port is "...".</summary>
internal sealed class AccordingToBefore() : SieveRule(ReportingRows.AccordingToBefore)
{
    public override Attribution? Decide(Story story, Quotation quotation, Attributions attributions) =>
        AccordingTo.Before(story, quotation.At, story.Left(quotation)) is { } found ? By(found.Phrase, found.Token) : null;
}
