using Corpus.Text.Language.Lexicon;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Speech.Clauses;
using Corpus.Text.Speech.Quotations;

namespace Corpus.Text.Speech.Claims.Rules;

/// <summary>Lind warned of delays; complained about the council; called for an end to the works; pointed to the rising costs.</summary>
internal sealed class Complement : ClaimRule
{
    public override ClaimTraits Triggers => ClaimTraits.OfVerb | ClaimTraits.ForVerb | ClaimTraits.PointVerb;

    public override Statement? Read(Story story, int at, Reach reach)
    {
        int preposition = at + 1;
        if (preposition + 1 >= reach.Limit || !ReportingVerb.Is(story, at, Triggers) || ReportingVerb.IsPassive(story, at))
            return null;

        bool isCall = ClaimVocabulary.Is(story, at, ClaimTraits.ForVerb);
        bool isPoint = ClaimVocabulary.Is(story, at, ClaimTraits.PointVerb);
        bool fits = isPoint ? ReportingVerb.IsFinite(story, at) && story.Is(preposition, "to") && preposition + 3 < reach.Limit : isCall ? story.Is(preposition, "for") : story.Is(preposition, "of") || story.Is(preposition, "about") || story.Is(preposition, "against");
        if (!fits || Frame.Of(story, at, reach) is not { Speaker: { } speaker } frame || !(isPoint ? Frame.IsSomebody(story, speaker) : Frame.CanState(story, speaker)))
            return null;

        int first = preposition + 1;
        int end = PhraseEnd.Of(story, first, reach.Limit, frame.IsSubordinate);
        return end - first > 1 || (end > first && story.Tokens[first].Kind == TokenKind.Quotation) ? By(speaker, at, first, end) : null;
    }
}
