using Corpus.Text.Language;
using Corpus.Text.Speech.Clauses;
using Corpus.Text.Speech.Rows;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Claims.Rules;

/// <summary>Lind explained how the port would grow; acknowledged why it had to.</summary>
internal sealed class WhClause() : ClaimRule(ReportingRows.WhClause)
{
    public override ReportingClasses Triggers => ReportingClasses.WhVerb;

    public override Statement? Read(Story story, int at, SentenceWindow window)
    {
        if (!ReportingVerb.Is(story, at, Triggers) || Cue.IsPassive(story, at))
            return null;

        ContentStart opening = BehindVerb.Read(story, at, window.Limit);
        if (opening.Kind != ContentStartKind.Bare || opening.First + 2 >= window.Limit
            || !story.Is(opening.First, FunctionWords.Thing | FunctionWords.Manner | FunctionWords.Reason))
            return null;
        if (ReportingClause.Of(story, at, window) is not { Speaker: { } speaker } frame || !ReportingClause.CanState(story, speaker))
            return null;

        int end = ContentEnd.Of(story, opening.First, window.Limit, frame.IsSubordinate);
        return end - opening.First > 2 ? By(speaker, at, opening.First, end) : null;
    }
}
