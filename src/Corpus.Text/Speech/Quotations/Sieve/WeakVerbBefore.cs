using Corpus.Text.Speech.Clauses;
using Corpus.Text.Speech.Rows;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Quotations.Sieve;

/// <summary>Lind dismissed the plan as "..." — the nearest weak cue to the left.</summary>
internal sealed class WeakVerbBefore() : SieveRule(ReportingRows.WeakVerbBefore)
{
    public override Attribution? Decide(Story story, Quotation quotation, Attributions attributions)
    {
        int left = story.Left(quotation);
        int cue = LeftCue.NearestWeak(story, quotation.At, left);
        return cue >= 0 && LeftCue.Speaker(story, cue, quotation.At, left) is { } speaker ? By(speaker, cue) : null;
    }
}
