using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Speech.Clauses;
using Corpus.Text.Speech.Rows;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Claims.Rules;

/// <summary>A poll showed Lind leading Okafor by two points; the survey found her ahead; polls have her at 40 percent.</summary>
internal sealed class PollResult() : ClaimRule(ReportingRows.PollResult)
{
    private const int FewestTokens = 3;

    public override ReportingClasses Triggers => ReportingClasses.ResultVerb;

    public override Statement? Read(Story story, int at, SentenceWindow window)
    {
        int first = at + 1;
        if (first + FewestTokens > window.Limit || !story.Tokens[at].IsLower || !BeginsResult(story, first) || SubjectOf(story, at, window) is not { } poll)
            return null;
        if (!ReportingVerb.IsAsserted(story, at, window.Left) || ReportingVerb.IsHypothetical(story, poll.First, window.Left))
            return null;

        int end = ContentEnd.Of(story, first, window.Limit, isSubordinate: ReportingClause.OpensWithClause(story, window.Left, at));
        return end - first >= FewestTokens ? By(poll, at, first, end) : null;
    }

    // Photos showed the door covered in paint: what is no poll shows something in a state.
    private static NounPhrase? SubjectOf(Story story, int verb, SentenceWindow window)
    {
        if (Poll.SubjectOf(story, verb, window.Left, ReportingClasses.PollNoun) is { } poll)
            return poll;
        if (!story.Is(verb, ReportingClasses.EvidenceVerb) || Poll.SubjectOf(story, verb, window.Left, ReportingClasses.EvidenceNoun) is not { } evidence)
            return null;
        int end = ObjectPhrase.End(story, verb + 1, window.Limit);
        bool isInState = end > verb + 1 && end + 1 < window.Limit && story.Tokens[end].IsLower && story.Tokens[end].Has(WordShape.Ed | WordShape.Ing);
        return isInState || IsFinding(story, verb + 1, window.Limit) ? evidence : null;
    }

    // The report found no evidence of fraud, a link between tolls and trade.
    private static bool IsFinding(Story story, int first, int limit) =>
        NounPhraseReader.Read(story, first, limit) is { Kind: PhraseKind.Nominal, Head: >= 0 and var head, End: var end } && end + 1 < limit
            && story.Is(head, ReportingClasses.EvidenceNoun | ReportingClasses.ContentNoun)
            && (story.Is(end, FunctionWords.Genitive) || story.Is(end, "between"));

    // "polls had shown", "polls have been": an auxiliary, and no result behind it.
    private static bool BeginsResult(Story story, int first)
    {
        Token token = story.Tokens[first];
        return token.Kind == TokenKind.Number
            || (token.IsWord && (token.IsCapitalised || token.Has(WordClasses.Determiner) || story.Is(first, ClauseWords.ListenerPronoun))
            && !token.Has(WordClasses.Adverb | WordClasses.Auxiliary));
    }
}
