using Corpus.Text.Speech.Clauses;
using Corpus.Text.Speech.Rows;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Quotations.Sieve;

/// <summary>A: "..."; A: I told them "..." — right behind the label, or with a cue whose subject is I: the words of the one who answers.</summary>
internal sealed class InterviewAnswer() : SieveRule(ReportingRows.InterviewAnswer)
{
    public override Attribution? Decide(Story story, Quotation quotation, Attributions attributions)
    {
        if (story.Interview.TurnOf(quotation) is not var (speaker, colon))
            return null;
        if (quotation.At == colon + 1)
            return By(speaker, -1);

        int left = Math.Max(story.Left(quotation), colon + 1);
        int cue = LeftCue.NearestStrong(story, quotation.At, left);
        return cue >= 0 && LeftCue.Speaker(story, cue, quotation.At, left) is { IsPronoun: true } subject && story.Is(subject.Head, "I")
            ? By(speaker, cue)
            : null;
    }
}
