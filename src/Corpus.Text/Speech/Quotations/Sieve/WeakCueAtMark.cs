using Corpus.Text.Language;
using Corpus.Text.Speech.Clauses;
using Corpus.Text.Speech.Rows;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Quotations.Sieve;

/// <summary>Under what Lind called "the old plan," the club charged a fee: the clause that the quotation ends keeps it.</summary>
internal sealed class WeakCueAtMark() : SieveRule(ReportingRows.WeakCueAtMark)
{
    private const int FarthestWhat = 12;

    public override Attribution? Decide(Story story, Quotation quotation, Attributions attributions)
    {
        int cue = quotation.At - 1;
        int left = story.Left(quotation);
        if (cue <= left || !Cue.IsWeak(story, cue) || Cue.IsPassive(story, cue) || !Cue.IsFinite(story, cue))
            return null;

        for (int at = cue - 1; at >= left && at > cue - FarthestWhat && !story.Tokens[at].BreaksClause; at--)
        {
            if (story.Is(at, FunctionWords.Thing))
                return SubjectFinder.Of(story, cue, at + 1) is { } speaker ? By(speaker, cue) : null;
        }

        return null;
    }
}
