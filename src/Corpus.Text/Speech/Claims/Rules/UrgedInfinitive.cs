using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Speech.Clauses;
using Corpus.Text.Speech.Rows;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Claims.Rules;

/// <summary>Lind urged the council to close the port; called on the council to close it; told officials to wait.</summary>
internal sealed class UrgedInfinitive() : ClaimRule(ReportingRows.UrgedInfinitive)
{
    public override ReportingClasses Triggers => ReportingClasses.ObjectInfinitiveVerb | ReportingClasses.ForVerb;

    public override Statement? Read(Story story, int at, SentenceWindow window)
    {
        if (!ReportingVerb.Is(story, at, Triggers))
            return null;

        // thanked for inviting Brook to speak: a deed, not a report.
        if (story.Tokens[at].Has(WordShape.Ing) && at > window.Left
            && story.Is(at - 1, FunctionWords.Genitive | FunctionWords.Benefactive | FunctionWords.Ablative | FunctionWords.Topical))
            return null;

        bool isCall = story.Is(at, ReportingClasses.ForVerb);
        int first = at + 1;
        if (isCall && !(first < window.Limit && (story.Is(first, FunctionWords.Superessive) || story.Is(first, "upon"))))
            return null;
        if (isCall)
            first++;

        bool isPassive = !isCall && Cue.IsPassive(story, at);
        if (isPassive && ReportingClause.Agent(story, at, window.Limit) is { } agent)
            first = agent.End;
        int to = isPassive ? first : ObjectPhrase.End(story, first, window.Limit);
        if (!isPassive && (to == first || ObjectPhrase.IsThing(story, first)))
            return null;
        if (to < window.Limit && story.Is(to, FunctionWords.Negator))
            to++;
        if (to + 1 >= window.Limit || !story.Is(to, FunctionWords.InfinitiveMarker) || !story.Tokens[to + 1].IsLower
            || story.Tokens[to + 1].Has(WordClasses.Article))
            return null;
        if (ReportingClause.Of(story, at, window) is not { Speaker: { } speaker } frame || !ReportingClause.CanState(story, speaker))
            return null;

        // Whom one tells is the listener; whom one urges is to act, and is part of what is urged.
        bool isListener = story.Is(at, ReportingClasses.ListenerVerb);
        int contentFirst = isListener && !isPassive ? ObjectPhrase.End(story, first, window.Limit) : first;
        int end = PhraseEnd.Of(story, contentFirst, window.Limit, frame.IsSubordinate);
        return end > to + 1 ? By(speaker, at, contentFirst, end) : null;
    }
}
