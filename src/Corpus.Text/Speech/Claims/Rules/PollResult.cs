using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Speech.Clauses;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Claims.Rules;

/// <summary>A poll showed Lind leading Okafor by two points; the survey found her ahead; polls have her at 40 percent.</summary>
internal sealed class PollResult : ClaimRule
{
    private const int FewestTokens = 3;

    public override ReportingClasses Triggers => ReportingClasses.ResultVerb;

    public override Statement? Read(Story story, int at, SentenceWindow window)
    {
        int first = at + 1;
        if (first + FewestTokens > window.Limit || !story.Tokens[at].IsLower || !BeginsResult(story, first) || Poll.SubjectOf(story, at, window.Left, ReportingClasses.PollNoun) is not { } poll)
            return null;
        if (!ReportingVerb.IsAsserted(story, at, window.Left) || ReportingVerb.IsHypothetical(story, poll.First, window.Left))
            return null;

        int end = ContentEnd.Of(story, first, window.Limit, isSubordinate: ReportingClause.OpensWithClause(story, window.Left, at));
        return end - first >= FewestTokens ? By(poll, at, first, end) : null;
    }

    // "polls had shown", "polls have been": an auxiliary, and no result behind it.
    private static bool BeginsResult(Story story, int first)
    {
        Token token = story.Tokens[first];
        return token.Kind == TokenKind.Number || (token.IsWord && (token.IsCapitalised || token.Has(WordClasses.Determiner) || story.Is(first, ReportingClasses.ListenerPronoun)) && !token.Has(WordClasses.Adverb | WordClasses.Auxiliary));
    }
}
