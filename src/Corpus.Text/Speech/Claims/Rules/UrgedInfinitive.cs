using Corpus.Text.Language.Lexicon;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Speech.Clauses;
using Corpus.Text.Speech.Quotations;

namespace Corpus.Text.Speech.Claims.Rules;

/// <summary>Lind urged the council to close the port; called on the council to close it; told officials to wait.</summary>
internal sealed class UrgedInfinitive : ClaimRule
{
    public override ClaimTraits Triggers => ClaimTraits.ObjectInfinitiveVerb | ClaimTraits.ForVerb;

    public override Statement? Read(Story story, int at, Reach reach)
    {
        if (!ReportingVerb.Is(story, at, Triggers))
            return null;

        // thanked for inviting Brook to speak: a deed, not a report.
        if (story.Tokens[at].Has(WordShape.Ing) && at > reach.Left && (story.Is(at - 1, "for") || story.Is(at - 1, "of") || story.Is(at - 1, "from") || story.Is(at - 1, "about")))
            return null;

        bool isCall = ClaimVocabulary.Is(story, at, ClaimTraits.ForVerb);
        int first = at + 1;
        if (isCall && !(first < reach.Limit && (story.Is(first, "on") || story.Is(first, "upon"))))
            return null;
        if (isCall)
            first++;

        bool isPassive = !isCall && ReportingVerb.IsPassive(story, at);
        if (isPassive && Frame.Agent(story, at, reach.Limit) is { } agent)
            first = agent.End;
        int to = isPassive ? first : ObjectPhrase.End(story, first, reach.Limit);
        if (!isPassive && to == first)
            return null;
        if (to < reach.Limit && story.Is(to, "not"))
            to++;
        if (to + 1 >= reach.Limit || !story.Is(to, "to") || !story.Tokens[to + 1].IsLower)
            return null;
        if (Frame.Of(story, at, reach) is not { Speaker: { } speaker } frame || !Frame.CanState(story, speaker))
            return null;

        // Whom one tells is the listener; whom one urges is to act, and is part of what is urged.
        bool isListener = ClaimVocabulary.Is(story, at, ClaimTraits.ListenerVerb);
        int contentFirst = isListener && !isPassive ? ObjectPhrase.End(story, first, reach.Limit) : first;
        int end = PhraseEnd.Of(story, contentFirst, reach.Limit, frame.IsSubordinate);
        return end > to + 1 ? By(speaker, at, contentFirst, end) : null;
    }
}
