using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Speech.Rows;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Quotations.Sieve;

/// <summary>"...," Lind winced on Monday; "...," Lind went on. — a verb that no table has, but that stands where one would.</summary>
/// <remarks>In the annotated news and novels 9 of its 10 names are right, those that he and she stand for apart.</remarks>
internal sealed class SpeakerThenUnlistedVerb() : SieveRule(ReportingRows.SpeakerThenUnlistedVerb)
{
    public override Attribution? Decide(Story story, Quotation quotation, Attributions attributions)
    {
        int limit = story.Right(quotation);
        int first = QuotationContext.Behind(story, quotation, limit);
        if (first >= limit || !QuotationContext.IsParted(story, quotation, limit) || !QuotationContext.OpensSentence(story, quotation))
            return null;
        if (SpeakerClause.Read(story, first, limit, (_, at) => IsVerb(story, at, limit)) is not { } clause)
            return null;
        return QuotationContext.IsPerson(story, clause.Speaker) || clause.Speaker.IsName ? By(clause.Speaker, clause.Verb) : null;
    }

    private static bool IsVerb(Story story, int at, int limit)
    {
        if (!BehindMark.MayReport(story, at) || Cue.IsPassive(story, at))
            return false;
        int end = BehindMark.VerbEnd(story, at, limit);
        if (end >= limit)
            return true;

        Token behind = story.Tokens[end];
        return behind.BreaksClause
            || behind.Has(WordClasses.Weekday | WordClasses.Preposition | WordClasses.Subordinator)
            || behind.Has(WordShape.Ing)
            || story.Is(end, FunctionWords.InfinitiveMarker);
    }
}
