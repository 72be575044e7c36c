using Corpus.Text.Language;
using Corpus.Text.Speech.Clauses;
using Corpus.Text.Speech.Rows;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Claims.Rules;

/// <summary>The port is said to be full: nobody's statement in particular, and the subject is part of it.</summary>
internal sealed class SaidToBe() : ClaimRule(ReportingRows.SaidToBe)
{
    public override ReportingClasses Triggers => ReportingClasses.RaisingParticiple;

    public override Statement? Read(Story story, int at, SentenceWindow window)
    {
        int to = at + 1;
        if (to + 1 >= window.Limit || !story.Is(to, FunctionWords.InfinitiveMarker) || !story.Is(at, Triggers) || !Cue.IsPassive(story, at)
            || !ReportingVerb.IsAsserted(story, at, window.Left))
            return null;
        if (ReportingClause.IsRelative(story, at, window.Left))
            return null;
        if (SubjectFinder.Of(story, at, window.Left) is not { } subject || subject.First > at
            || ReportingVerb.IsHypothetical(story, subject.First, window.Left))
            return null;

        int end = ContentEnd.Of(story, to, window.Limit);
        return end > to + 1 ? By(null, at, subject.First, end) : null;
    }
}
