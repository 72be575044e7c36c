using Corpus.Text.Language.Lexicon;
using Corpus.Text.Speech.Clauses;
using Corpus.Text.Speech.Quotations;

namespace Corpus.Text.Speech.Claims.Rules;

/// <summary>Lind explained how the port would grow; acknowledged why it had to.</summary>
internal sealed class WhClause : ClaimRule
{
    public override ClaimTraits Triggers => ClaimTraits.WhVerb;

    public override Statement? Read(Story story, int at, Reach reach)
    {
        if (!ReportingVerb.Is(story, at, Triggers) || ReportingVerb.IsPassive(story, at))
            return null;

        Opening opening = BehindVerb.Read(story, at, reach.Limit);
        if (opening.Kind != OpeningKind.Bare || opening.First + 2 >= reach.Limit || !(story.Is(opening.First, "how") || story.Is(opening.First, "why") || story.Is(opening.First, "what")))
            return null;
        if (Frame.Of(story, at, reach) is not { Speaker: { } speaker } frame || !Frame.CanState(story, speaker))
            return null;

        int end = ContentEnd.Of(story, opening.First, reach.Limit, frame.IsSubordinate);
        return end - opening.First > 2 ? By(speaker, at, opening.First, end) : null;
    }
}
