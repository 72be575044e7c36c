using Corpus.Text.Speech.Rows;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Quotations.Sieve;

/// <summary>The port is "..." and will stay so, according to Lind.</summary>
internal sealed class AccordingToLater() : SieveRule(ReportingRows.AccordingToLater)
{
    public override Attribution? Decide(Story story, Quotation quotation, Attributions attributions) =>
        AccordingTo.Behind(story, quotation.At + 1, story.Right(quotation)) is { } found ? By(found.Phrase, found.Token) : null;
}
