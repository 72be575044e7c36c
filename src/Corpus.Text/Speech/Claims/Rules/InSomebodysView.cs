using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Speech.Clauses;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Claims.Rules;

/// <summary>In Lind's view, the port is full.</summary>
internal sealed class InSomebodysView : ClaimRule
{
    public override ReportingClasses Triggers => ReportingClasses.BeliefNoun;

    public override Statement? Read(Story story, int at, SentenceWindow window)
    {
        if (!(story.Is(at, ReportingClasses.ViewNoun)) || at + 1 >= window.Limit || story.Tokens[at + 1].Kind != TokenKind.Comma
            || at - 2 <= window.Left)
            return null;
        if (story.Tokens[at - 1].Kind != TokenKind.Possessive || SubjectFinder.PhraseEndingAt(story, at - 1, window.Left) is not { } speaker)
            return null;
        if (speaker.First != window.Left + 1 || !story.Is(window.Left, FunctionWords.Locative))
            return null;

        int end = ContentEnd.Of(story, at + 2, window.Limit);
        return end > at + 2 ? By(speaker, at, at + 2, end) : null;
    }
}
