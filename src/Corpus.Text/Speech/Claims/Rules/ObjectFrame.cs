using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Speech.Clauses;
using Corpus.Text.Speech.Rows;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Claims.Rules;

/// <summary>Says where the content begins behind a verb; -1 where this verb does not take it here.</summary>
internal delegate int ContentBehind(Story story, int verb, SentenceWindow window);

/// <summary>An active verb whose object, infinitive or complement is the statement: the rows of <see cref="ObjectFrames"/>.</summary>
/// <param name="row">The row that it reads.</param>
/// <param name="verbs">The classes of the verb.</param>
/// <param name="fewestWords">Fewer say too little of what was said; a quotation alone is enough.</param>
/// <param name="onlySomebody">Whether a document does not do it, as it does not praise.</param>
/// <param name="content">Where the content begins.</param>
internal sealed class ObjectFrame(ReportingRow row, ReportingClasses verbs, int fewestWords, bool onlySomebody, ContentBehind content) : ClaimRule(row)
{
    public override ReportingClasses Triggers => verbs;

    public override Statement? Read(Story story, int at, SentenceWindow window)
    {
        if (at + 2 >= window.Limit || !ReportingVerb.Is(story, at, verbs) || Cue.IsPassive(story, at))
            return null;
        if (content(story, at, window) is not (> 0 and var first) || ReportingClause.Of(story, at, window) is not { Speaker: { } speaker } clause)
            return null;
        if (!(onlySomebody ? ReportingClause.IsSomebody(story, speaker) : ReportingClause.CanState(story, speaker)))
            return null;

        int end = BeforeColon(story, first, PhraseEnd.Of(story, first, window.Limit, clause.IsSubordinate));
        bool isEnough = end - first >= fewestWords || (end > first && story.Tokens[first].Kind == TokenKind.Quotation);
        return isEnough ? By(speaker, at, first, end) : null;
    }

    // mocked the plan: “Who would pay for that?” What is quoted is a statement of its own.
    private static int BeforeColon(Story story, int first, int end)
    {
        for (int at = first; at + 1 < end; at++)
        {
            if (story.Tokens[at].Kind == TokenKind.Colon && story.Tokens[at + 1].Kind == TokenKind.Quotation)
                return at;
        }

        return end;
    }
}
