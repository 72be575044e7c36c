using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Speech.Clauses;
using Corpus.Text.Speech.Rows;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Claims.Rules;

/// <summary>Lind described the plan as reckless; dismissed the plan as "madness"; referred to it as a gift; the plan, which she described as
/// reckless.</summary>
internal sealed class DescribedAs() : ClaimRule(ReportingRows.DescribedAs)
{
    private const int LongestObject = 14;

    public override ReportingClasses Triggers => ReportingClasses.AsVerb;

    public override Statement? Read(Story story, int at, SentenceWindow window)
    {
        if (!ReportingVerb.Is(story, at, Triggers))
            return null;
        if (Cue.IsPassive(story, at))
            return Passive(story, at, window);

        int first = at + 1;
        bool refers = story.Is(at, ReportingClasses.ReferVerb);
        if (refers && !(first + 1 < window.Limit && story.Is(first++, FunctionWords.InfinitiveMarker)))
            return null;

        int found = first;
        while (found < window.Limit && found < first + LongestObject && !story.Is(found, FunctionWords.Equative)
            && !(story.Tokens[found].BreaksClause && story.Tokens[found].Kind != TokenKind.Quotation))
            found++;
        if (found + 1 >= window.Limit || !story.Is(found, FunctionWords.Equative) || IsClause(story, found + 1, window.Limit)
            || HasReport(story, first, found))
            return null;
        if (ReportingClause.Of(story, at, window) is not { Speaker: { } speaker } frame || !ReportingClause.CanState(story, speaker))
            return null;
        bool isRelative = found == first;
        if (isRelative && !ReportingClause.HasRelativeObject(story, speaker, window.Left))
            return null;

        if (isRelative)
            first = found + 1;
        bool isMarks = isRelative && story.Tokens[first].Kind == TokenKind.Quotation && story.Quotations[story.Tokens[first].Quotation].EndsInPunctuation;
        int end = isMarks ? first + 1 : PhraseEnd.Of(story, first, window.Limit, frame.IsSubordinate || isRelative);
        return end > found + 1 && end > first ? By(speaker, at, first, end) : null;
    }

    // The man who calls himself Brook told Lind he worked as a clerk: another verb's "as".
    private static bool HasReport(Story story, int first, int end)
    {
        for (int at = first + 1; at < end; at++)
        {
            if (ReportingVerb.Is(story, at, ReportingClasses.SayVerb) && ReportingVerb.IsFinite(story, at) && !story.Tokens[at - 1].Has(WordClasses.Pronoun))
                return true;
        }

        return false;
    }

    // The bill has been criticized by shippers as unfair.
    private Statement? Passive(Story story, int verb, SentenceWindow window)
    {
        int by = verb + 1;
        if (by + 3 >= window.Limit || !story.Is(by, FunctionWords.Agentive) || !ReportingVerb.IsAsserted(story, verb, window.Left)
            || NounPhraseReader.ReadExtended(story, by + 1, window.Limit) is not { } agent || !ReportingClause.IsSomebody(story, agent))
            return null;
        int found = agent.End;
        while (found < window.Limit && found < agent.End + LongestObject && !story.Is(found, FunctionWords.Equative) && !story.Tokens[found].BreaksClause)
            found++;
        if (found + 1 >= window.Limit || !story.Is(found, FunctionWords.Equative) || IsClause(story, found + 1, window.Limit))
            return null;
        // as often as
        if (found + 2 < window.Limit && story.Is(found + 2, FunctionWords.Equative))
            return null;
        int end = PhraseEnd.Of(story, found + 1, window.Limit, isSubordinate: true);
        return end > found + 1 ? By(agent, verb, found + 1, end) : null;
    }

    // He cited the letter as he left; saw the port as soon as he came.
    private static bool IsClause(Story story, int first, int limit) =>
        story.Is(first, FunctionWords.Extent)
            || (Clause.Begins(story, first, limit, isSure: false) && !(first + 1 < limit && story.Is(first + 1, FunctionWords.Additive)));
}
