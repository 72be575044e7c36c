using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Speech.Clauses;
using Corpus.Text.Speech.Rows;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Claims.Rules;

/// <summary>Lind denied any wrongdoing; rejected the accusations; questioned the need for a port: an object that names something said or thought.</summary>
internal sealed class DisputedClaim() : ClaimRule(ReportingRows.DisputedClaim)
{
    private const int FarthestNoun = 6;

    public override ReportingClasses Triggers => ReportingClasses.DisputeVerb;

    public override Statement? Read(Story story, int at, SentenceWindow window)
    {
        int first = at + 1;
        if (first + 1 >= window.Limit || !ReportingVerb.Is(story, at, Triggers) || Cue.IsPassive(story, at)
            || (story.Tokens[at].Has(WordShape.Ing) && at > window.Left && story.Is(at - 1, FunctionWords.Benefactive | FunctionWords.Genitive))
            || NounOf(story, first, window.Limit) is not (> 0 and var noun))
            return null;
        // rejected the notion that the port was full; of Brook's claim that it was full, the clause is what he said.
        // dismissed the poll as inaccurate: what it is called tells more.
        if (noun + 2 < window.Limit && story.Is(noun + 1, FunctionWords.Equative) && story.Is(at, ReportingClasses.AsVerb))
            return null;
        bool isClause = BehindVerb.IsThat(story, noun + 1, window.Limit);
        if (isClause && IsOwned(story, first, noun))
            return null;
        // "denied these charges" only points back at what they are; "of fraud" and "against her" tell, and "in a letter" and "on Monday" tell where and when.
        bool hasMatter = isClause || story.Is(first, FunctionWords.Universal) || IsDocument(story, noun, window.Limit)
            || (noun + 2 < window.Limit && story.Is(noun + 1, ClauseWords.Matter));
        if (ReportingClause.Of(story, at, window) is not { Speaker: { } speaker } frame || !ReportingClause.IsSomebody(story, speaker))
            return null;

        int end = hasMatter ? PhraseEnd.Of(story, first, window.Limit, frame.IsSubordinate) : noun + 1;
        return end - first > 1 ? By(speaker, at, first, end) : null;
    }

    // a poll suggesting that the port was full
    private static bool IsDocument(Story story, int noun, int limit) =>
        noun + 2 < limit && story.Tokens[noun + 1].Has(WordShape.Ing) && story.Is(noun + 1, ReportingClasses.ThatVerb);

    private static bool IsOwned(Story story, int first, int noun)
    {
        for (int at = first; at < noun; at++)
        {
            if (story.Tokens[at].Kind == TokenKind.Possessive)
                return true;
        }

        return false;
    }

    // any, the, Brook's many ... claims: the last noun of the phrase; -1 if it names nothing said.
    private static int NounOf(Story story, int first, int limit)
    {
        // rejected demands: a noun that the reader of phrases takes for a verb
        if (story.Is(first, ReportingClasses.ChargeNoun) && story.Tokens[first].IsLower && story.Is(first + 1, ClauseWords.Matter))
            return first;
        if (NounPhraseReader.Read(story, first, limit) is not { Kind: PhraseKind.Nominal, Head: >= 0 and var head } || head > first + FarthestNoun)
            return -1;
        return story.Is(head, ReportingClasses.ClaimNoun | ReportingClasses.BeliefNoun | ReportingClasses.ContentNoun | ReportingClasses.ChargeNoun
            | ReportingClasses.PollNoun) ? head : -1;
    }
}
