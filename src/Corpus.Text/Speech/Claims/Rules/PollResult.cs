using Corpus.Text.Language.Lexicon;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Speech.Clauses;
using Corpus.Text.Speech.Quotations;

namespace Corpus.Text.Speech.Claims.Rules;

/// <summary>A poll showed Lind leading Okafor by two points; the survey found her ahead; polls have her at 40 percent.</summary>
internal sealed class PollResult : ClaimRule
{
    private const int FewestTokens = 3;

    public override ClaimTraits Triggers => ClaimTraits.ResultVerb;

    public override Statement? Read(Story story, int at, Reach reach)
    {
        int first = at + 1;
        if (first + FewestTokens > reach.Limit || !story.Tokens[at].IsLower || !BeginsResult(story, first) || Poll.SubjectOf(story, at, reach.Left, ClaimTraits.PollNoun) is not { } poll)
            return null;
        if (!ReportingVerb.IsAsserted(story, at, reach.Left) || ReportingVerb.IsHypothetical(story, poll.First, reach.Left))
            return null;

        int end = ContentEnd.Of(story, first, reach.Limit, isSubordinate: Frame.OpensWithClause(story, reach.Left, at));
        return end - first >= FewestTokens ? By(poll, at, first, end) : null;
    }

    // "polls had shown", "polls have been": an auxiliary, and no result behind it.
    private static bool BeginsResult(Story story, int first)
    {
        Token token = story.Tokens[first];
        return token.Kind == TokenKind.Number || (token.IsWord && (token.IsCapitalised || token.Has(Traits.Determiner) || ClaimVocabulary.Is(story, first, ClaimTraits.ListenerPronoun)) && !token.Has(Traits.Adverb | Traits.Auxiliary));
    }
}
