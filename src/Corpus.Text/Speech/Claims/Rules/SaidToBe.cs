using Corpus.Text.Language.Lexicon;
using Corpus.Text.Speech.Clauses;
using Corpus.Text.Speech.Quotations;

namespace Corpus.Text.Speech.Claims.Rules;

/// <summary>The port is said to be full: nobody's statement in particular, and the subject is part of it.</summary>
internal sealed class SaidToBe : ClaimRule
{
    public override ClaimTraits Triggers => ClaimTraits.RaisingParticiple;

    public override Statement? Read(Story story, int at, Reach reach)
    {
        int to = at + 1;
        if (to + 1 >= reach.Limit || !story.Is(to, "to") || !ClaimVocabulary.Is(story, at, Triggers) || !ReportingVerb.IsPassive(story, at) || !ReportingVerb.IsAsserted(story, at, reach.Left))
            return null;
        if (Frame.IsRelative(story, at, reach.Left))
            return null;
        if (SubjectFinder.Of(story, at, reach.Left) is not { } subject || subject.First > at || ReportingVerb.IsHypothetical(story, subject.First, reach.Left))
            return null;

        int end = ContentEnd.Of(story, to, reach.Limit);
        return end > to + 1 ? By(null, at, subject.First, end) : null;
    }
}
