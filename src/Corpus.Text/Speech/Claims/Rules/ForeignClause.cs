using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Speech.Clauses;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Claims.Rules;

/// <summary>Lind afirmó que el puerto está lleno; Lind sagte, dass der Hafen voll ist: a verb of the cue tables, and their word for "that".</summary>
internal sealed class ForeignClause : ClaimRule
{
    private const int FarthestVerb = 5;

    public override ReportingClasses Triggers => ReportingClasses.ForeignThat;

    public override Statement? Read(Story story, int at, SentenceWindow window)
    {
        int verb = at - 1;
        while (verb > window.Left && verb > at - FarthestVerb && !IsForeignCue(story, verb) && story.Tokens[verb].Kind is TokenKind.Word or TokenKind.Comma)
            verb--;
        if (verb <= window.Left || !IsForeignCue(story, verb) || IsNegated(story, verb, window.Left)
            || SubjectFinder.Of(story, verb, window.Left) is not { } speaker)
            return null;

        int end = ContentEnd.Of(story, at + 1, window.Limit);
        return end - at > 2 ? By(speaker, verb, at + 1, end) with { IsMainReport = true } : null;
    }

    private static bool IsForeignCue(Story story, int at) =>
        story.Tokens[at].IsLower && story.Tokens[at].Has(WordClasses.StrongCue) && !story.Is(at, ReportingClasses.Verb);

    private static bool IsNegated(Story story, int verb, int left) =>
        verb > left && (story.Is(verb - 1, "no") || story.Is(verb - 1, "não") || story.Is(verb - 1, "non") || story.Is(verb - 1, "nicht"));
}
