using Corpus.Text.Speech.Rows;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Quotations.Sieve;

/// <summary>A: People put up a sign, "..." — anywhere in a labelled paragraph, when no word of the sentence says whose words they are.</summary>
internal sealed class InterviewTurn() : SieveRule(ReportingRows.InterviewTurn)
{
    public override Attribution? Decide(Story story, Quotation quotation, Attributions attributions) =>
        story.Interview.TurnOf(quotation) is var (speaker, _) ? By(speaker, -1) : null;
}
