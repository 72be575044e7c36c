using Corpus.Text.Language.Lexicon;
using Corpus.Text.Speech.Clauses;
using Corpus.Text.Speech.Quotations;

namespace Corpus.Text.Speech.Claims.Rules;

/// <summary>Lind promised to close the port.</summary>
internal sealed class StatedInfinitive : ClaimRule
{
    public override ClaimTraits Triggers => ClaimTraits.InfinitiveVerb;

    public override Statement? Read(Story story, int at, Reach reach)
    {
        int to = at + 1;
        if (to < reach.Limit && story.Is(to, "not"))
            to++;
        if (to + 1 >= reach.Limit || !story.Is(to, "to") || !story.Tokens[to + 1].IsLower || !ReportingVerb.Is(story, at, Triggers) || ReportingVerb.IsPassive(story, at))
            return null;
        // more committed to openness than Brook: no promise.
        if (at > reach.Left && (story.Is(at - 1, "more") || story.Is(at - 1, "most") || story.Is(at - 1, "so")))
            return null;
        if (Frame.Of(story, at, reach) is not { Speaker: { } speaker } frame || !Frame.CanState(story, speaker))
            return null;

        int end = PhraseEnd.Of(story, at + 1, reach.Limit, frame.IsSubordinate);
        return end > to + 1 ? By(speaker, at, at + 1, end) : null;
    }
}
