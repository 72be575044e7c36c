using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Speech.Clauses;
using Corpus.Text.Speech.Rows;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Claims.Rules;

/// <summary>In Lind's view, the port is full; by her own account, it is full.</summary>
internal sealed class InSomebodysView() : ClaimRule(ReportingRows.InSomebodysView)
{
    public override ReportingClasses Triggers => ReportingClasses.BeliefNoun | ReportingClasses.ClaimNoun;

    public override Statement? Read(Story story, int at, SentenceWindow window)
    {
        if (!(story.Is(at, ReportingClasses.ViewNoun)) || at + 1 >= window.Limit || story.Tokens[at + 1].Kind != TokenKind.Comma
            || at - 1 <= window.Left)
            return null;
        if (!story.Is(window.Left, FunctionWords.Locative | FunctionWords.Agentive))
            return null;
        int owner = story.Is(at - 1, "own") ? at - 2 : at - 1;
        NounPhrase? speaker = story.Tokens[owner].Kind == TokenKind.Possessive ? SubjectFinder.PhraseEndingAt(story, owner, window.Left) : null;
        bool isHisOrHers = owner == window.Left + 1 && story.Is(owner, FunctionWords.Possessive);
        if (!isHisOrHers && speaker?.First != window.Left + 1)
            return null;

        int end = ContentEnd.Of(story, at + 2, window.Limit);
        return end > at + 2 ? By(speaker, at, at + 2, end) : null;
    }
}
