using Corpus.Text.Language;
using Corpus.Text.Speech.Rows;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Quotations.Sieve;

/// <summary>"...," Lind, a baker from Bergen, told reporters on Monday.</summary>
/// <remarks>In the annotated news and novels 102 of its 102 names are right, those that he and she stand for apart.</remarks>
internal sealed class SpeakerThenVerb() : SieveRule(ReportingRows.SpeakerThenVerb)
{
    public override Attribution? Decide(Story story, Quotation quotation, Attributions attributions)
    {
        int limit = story.Right(quotation);
        int first = QuotationContext.Behind(story, quotation, limit);
        if (first >= limit || SpeakerClause.Read(story, first, limit) is not { } clause)
            return null;
        if (!QuotationContext.IsParted(story, quotation, limit) && (clause.IsInterrupted || !MayTouch(story, clause.Speaker)))
            return null;
        if (QuotationContext.IsSecondHand(story, quotation, clause) || QuotationContext.BelongsToNext(story, quotation, clause.Verb, limit))
            return null;
        return By(clause.Speaker, clause.Verb);
    }

    private static bool MayTouch(Story story, NounPhrase speaker) =>
        speaker.IsPronoun || speaker.IsName || story.Tokens[speaker.First].Has(WordClasses.Determiner);
}
