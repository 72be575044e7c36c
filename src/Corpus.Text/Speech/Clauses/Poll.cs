using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Clauses;

/// <summary>A poll, or a study, as the subject of a verb.</summary>
internal static class Poll
{
    private const int FarthestPoll = 16;

    /// <summary>What the verb at <paramref name="verb"/> has for its subject, if it is one of <paramref name="nouns"/>.</summary>
    // A poll (released on Monday by Radio North) showed: no other verb stands between, and most clauses with "had" have no poll at all.
    public static NounPhrase? SubjectOf(Story story, int verb, int left, ReportingClasses nouns)
    {
        for (int at = BeforeApposition(story, verb - 1, left); at >= left && at > verb - FarthestPoll; at--)
        {
            if (story.Is(at, nouns))
            {
                int first = SubjectFinder.PhraseEndingAt(story, at + 1, left) is { } poll ? poll.First : at;
                return first == left || !story.Tokens[first - 1].Has(WordClasses.Preposition) ? new NounPhrase(first, at + 1, PhraseKind.Nominal, -1, -1, at)
                    : null;
            }

            bool isReduced = story.Tokens[at].Has(WordShape.Ed) && at > left && story.Is(at - 1, nouns);
            if (story.Tokens[at].BreaksClause || story.Tokens[at].Has(WordClasses.Subordinator)
                || (!isReduced && at < verb - 1 && Clause.IsFinite(story, at, left)))
                return null;
        }

        return null;
    }

    // The minutes, released on Monday, show ...
    private static int BeforeApposition(Story story, int comma, int left)
    {
        if (comma <= left || story.Tokens[comma].Kind != TokenKind.Comma)
            return comma;
        for (int at = comma - 1; at > left && at > comma - FarthestPoll; at--)
        {
            if (story.Tokens[at].Kind == TokenKind.Comma)
                return at - 1;
            if (story.Tokens[at].BreaksClause)
                return comma;
        }

        return comma;
    }
}
