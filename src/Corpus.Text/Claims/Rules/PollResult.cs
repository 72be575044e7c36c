using Corpus.Text.Claims.Phrases;
using Corpus.Text.Claims.Words;
using Corpus.Text.Quoting;
using Corpus.Text.Quoting.Lexicon;
using Corpus.Text.Quoting.Phrases;
using Corpus.Text.Quoting.Tokens;

namespace Corpus.Text.Claims.Rules;

/// <summary>A poll showed Lind leading Okafor by two points; the survey found her ahead; polls have her at 40 percent.</summary>
internal sealed class PollResult : ClaimRule
{
    private const int FarthestPoll = 16;
    private const int FewestTokens = 3;

    public override ClaimTraits Triggers => ClaimTraits.ResultVerb;

    public override Statement? Read(Story story, int at, Reach reach)
    {
        int first = at + 1;
        if (first + FewestTokens > reach.Limit || !story.Tokens[at].IsLower || !BeginsResult(story, first) || SubjectOf(story, at, reach.Left) is not { } poll)
            return null;
        if (!ReportingVerb.IsAsserted(story, at, reach.Left) || ReportingVerb.IsHypothetical(story, poll.First, reach.Left))
            return null;

        int end = ContentEnd.Of(story, first, reach.Limit);
        return end - first >= FewestTokens ? By(poll, at, first, end) : null;
    }

    // A poll (released on Monday by Radio North) showed: no other verb stands between, and most clauses with "had" have no poll at all.
    private static NounPhrase? SubjectOf(Story story, int verb, int left)
    {
        for (int at = verb - 1; at >= left && at > verb - FarthestPoll; at--)
        {
            if (ClaimVocabulary.Is(story, at, ClaimTraits.PollNoun))
                return SubjectFinder.PhraseEndingAt(story, at + 1, left) is { } poll && (poll.First == left || !story.Tokens[poll.First - 1].Has(Traits.Preposition)) ? poll with { Kind = PhraseKind.Nominal, NameFirst = -1, NameEnd = -1, Head = at } : null;
            bool isReduced = story.Tokens[at].Has(WordShape.Ed) && at > left && ClaimVocabulary.Is(story, at - 1, ClaimTraits.PollNoun);
            if (story.Tokens[at].BreaksClause || story.Tokens[at].Has(Traits.Subordinator) || (!isReduced && at < verb - 1 && Clause.IsFinite(story, at, left)))
                return null;
        }

        return null;
    }

    // "polls had shown", "polls have been": an auxiliary, and no result behind it.
    private static bool BeginsResult(Story story, int first)
    {
        Token token = story.Tokens[first];
        return token.Kind == TokenKind.Number || (token.IsWord && (token.IsCapitalised || token.Has(Traits.Determiner) || ClaimVocabulary.Is(story, first, ClaimTraits.ListenerPronoun)) && !token.Has(Traits.Adverb | Traits.Auxiliary));
    }
}
