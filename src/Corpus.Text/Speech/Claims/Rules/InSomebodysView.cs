using Corpus.Text.Language.Lexicon;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Speech.Clauses;
using Corpus.Text.Speech.Quotations;

namespace Corpus.Text.Speech.Claims.Rules;

/// <summary>In Lind's view, the port is full.</summary>
internal sealed class InSomebodysView : ClaimRule
{
    public override ClaimTraits Triggers => ClaimTraits.BeliefNoun;

    public override Statement? Read(Story story, int at, Reach reach)
    {
        if (!(story.Is(at, "view") || story.Is(at, "opinion")) || at + 1 >= reach.Limit || story.Tokens[at + 1].Kind != TokenKind.Comma || at - 2 <= reach.Left)
            return null;
        if (story.Tokens[at - 1].Kind != TokenKind.Possessive || SubjectFinder.PhraseEndingAt(story, at - 1, reach.Left) is not { } speaker)
            return null;
        if (speaker.First != reach.Left + 1 || !story.Is(reach.Left, "in"))
            return null;

        int end = ContentEnd.Of(story, at + 2, reach.Limit);
        return end > at + 2 ? By(speaker, at, at + 2, end) : null;
    }
}
