using Corpus.Text.Claims.Phrases;
using Corpus.Text.Claims.Words;
using Corpus.Text.Quoting;
using Corpus.Text.Quoting.Tokens;

namespace Corpus.Text.Claims.Rules;

/// <summary>Lind described the plan as reckless; dismissed the plan as "madness".</summary>
internal sealed class DescribedAs : ClaimRule
{
    private const int LongestObject = 14;

    public override ClaimTraits Triggers => ClaimTraits.AsVerb;

    public override Statement? Read(Story story, int at, Reach reach)
    {
        if (!ReportingVerb.Is(story, at, Triggers) || ReportingVerb.IsPassive(story, at))
            return null;

        int found = at + 1;
        while (found < reach.Limit && found < at + LongestObject && !story.Is(found, "as") && !(story.Tokens[found].BreaksClause && story.Tokens[found].Kind != TokenKind.Quotation))
            found++;
        if (found == at + 1 || found + 1 >= reach.Limit || !story.Is(found, "as"))
            return null;
        if (Frame.Of(story, at, reach) is not { Speaker: { } speaker } frame || !Frame.CanState(story, speaker))
            return null;

        int end = ContentEnd.Of(story, at + 1, reach.Limit, frame.IsSubordinate);
        return end > found + 1 ? By(speaker, at, at + 1, end) : null;
    }
}
