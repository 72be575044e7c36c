using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Speech.Clauses;
using Corpus.Text.Speech.Rows;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Quotations.Sieve;

/// <summary>Lind said: "..." — a cue that touches the mark. It beats even "..., Brook said" behind it.</summary>
/// <remarks>In the annotated news and novels 37 of its 37 names are right, those that he and she stand for apart.</remarks>
internal sealed class CueAtMark() : SieveRule(ReportingRows.CueAtMark)
{
    public override Attribution? Decide(Story story, Quotation quotation, Attributions attributions)
    {
        int left = story.Left(quotation);
        int cue = quotation.At - 1;
        if (cue > left && (story.Tokens[cue].Kind is TokenKind.Comma or TokenKind.Colon || story.Is(cue, FunctionWords.Complementizer)))
            cue = BeforeTime(story, cue - 1, left);
        if (cue < left || !Cue.IsStrong(story, cue) || Cue.IsPassive(story, cue) || !Cue.IsFinite(story, cue))
            return null;
        return SubjectFinder.Of(story, cue, left) is { } speaker ? By(speaker, cue) : null;
    }

    // said in May that "..."; said on Monday: "..."
    private static int BeforeTime(Story story, int at, int left)
    {
        int before = at;
        while (before > left
            && (story.Tokens[before].Kind == TokenKind.Number
                || story.Tokens[before].Has(WordClasses.Month | WordClasses.Weekday | WordClasses.TimeNoun | WordClasses.Adverb)))
        {
            before--;
        }

        if (before == at)
            return at;
        if (before > left
            && (story.Tokens[before].Has(WordClasses.Preposition | WordClasses.Determiner) || story.Is(before, FunctionWords.Adjacent))
            && !Cue.IsStrong(story, before))
        {
            before--;
        }

        return before > left && story.Tokens[before].Has(WordClasses.Preposition) ? before - 1 : before;
    }
}
