using Corpus.Text.Language.Lexicon;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Speech.Clauses;
using Corpus.Text.Speech.Quotations;

namespace Corpus.Text.Speech.Claims.Rules;

/// <summary>Lind denied closing the port; admitted having lied.</summary>
internal sealed class StatedGerund : ClaimRule
{
    public override ClaimTraits Triggers => ClaimTraits.GerundVerb;

    public override Statement? Read(Story story, int at, Reach reach)
    {
        int first = at + 1;
        if (first < reach.Limit && story.Is(first, "to"))
            first++;
        if (first + 1 >= reach.Limit || !story.Tokens[first].IsLower || !story.Tokens[first].Has(WordShape.Ing) || !ReportingVerb.Is(story, at, Triggers) || ReportingVerb.IsPassive(story, at))
            return null;
        if (Frame.Of(story, at, reach) is not { Speaker: { } speaker } frame || !Frame.CanState(story, speaker))
            return null;

        int end = PhraseEnd.Of(story, first, reach.Limit, frame.IsSubordinate);
        return end - first > 1 ? By(speaker, at, first, end) : null;
    }
}
