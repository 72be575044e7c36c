using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Speech.Clauses;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Claims.Rules;

/// <summary>Lind warned of delays; complained about the council; called for an end to the works; pointed to the rising costs.</summary>
internal sealed class Complement : ClaimRule
{
    public override ReportingClasses Triggers => ReportingClasses.OfVerb | ReportingClasses.ForVerb | ReportingClasses.PointVerb | ReportingClasses.AskVerb;

    public override Statement? Read(Story story, int at, SentenceWindow window)
    {
        int preposition = at + 1;
        if (preposition + 1 >= window.Limit || !ReportingVerb.Is(story, at, Triggers) || ReportingVerb.IsPassive(story, at))
            return null;

        // called for a ban; asked for a toll
        bool isCall = story.Is(at, ReportingClasses.ForVerb | ReportingClasses.AskVerb);
        bool isPoint = story.Is(at, ReportingClasses.PointVerb);
        bool fits = isPoint ? ReportingVerb.IsFinite(story, at) && story.Is(preposition, "to") && preposition + 3 < window.Limit : isCall
            ? story.Is(preposition, "for") : story.Is(preposition, "of") || story.Is(preposition, "about") || story.Is(preposition, "against");
        if (!fits || ReportingClause.Of(story, at, window) is not { Speaker: { } speaker } frame
            || !(isPoint ? ReportingClause.IsSomebody(story, speaker) : ReportingClause.CanState(story, speaker)))
            return null;

        int first = preposition + 1;
        int end = PhraseEnd.Of(story, first, window.Limit, frame.IsSubordinate);
        return end - first > 1 || (end > first && story.Tokens[first].Kind == TokenKind.Quotation) ? By(speaker, at, first, end) : null;
    }
}
