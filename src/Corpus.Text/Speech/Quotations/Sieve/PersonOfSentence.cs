using Corpus.Text.Speech.Rows;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Quotations.Sieve;

/// <summary>Lind stood by his "...": a sentence without any cue, whose subject is a person.</summary>
internal sealed class PersonOfSentence() : SieveRule(ReportingRows.PersonOfSentence)
{
    private const int FewestWords = 4;

    public override Attribution? Decide(Story story, Quotation quotation, Attributions attributions)
    {
        if (quotation.Words < FewestWords)
            return null;
        int left = story.Left(quotation);
        return MainSubject.In(story, left, quotation.At) is { } subject && QuotationContext.IsPerson(story, subject) ? By(subject, -1) : null;
    }
}
