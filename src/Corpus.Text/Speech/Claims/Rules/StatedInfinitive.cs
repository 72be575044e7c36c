using Corpus.Text.Language;
using Corpus.Text.Speech.Clauses;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Claims.Rules;

/// <summary>Lind promised to close the port.</summary>
internal sealed class StatedInfinitive : ClaimRule
{
    public override ReportingClasses Triggers => ReportingClasses.InfinitiveVerb;

    public override Statement? Read(Story story, int at, SentenceWindow window)
    {
        int to = at + 1;
        if (to < window.Limit && story.Is(to, "not"))
            to++;
        if (to + 1 >= window.Limit || !story.Is(to, "to") || !story.Tokens[to + 1].IsLower || !ReportingVerb.Is(story, at, Triggers)
            || ReportingVerb.IsPassive(story, at))
            return null;
        // more committed to openness than Brook: no promise.
        if (at > window.Left && (story.Is(at - 1, "more") || story.Is(at - 1, "most") || story.Is(at - 1, "so")))
            return null;
        if (ReportingClause.Of(story, at, window) is not { Speaker: { } speaker } frame || !ReportingClause.CanState(story, speaker))
            return null;

        int end = PhraseEnd.Of(story, at + 1, window.Limit, frame.IsSubordinate);
        return end > to + 1 ? By(speaker, at, at + 1, end) : null;
    }
}
