using Corpus.Text.Language;
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
        return MainSubject.In(story, left, quotation.At) is { } subject && QuotationContext.IsPerson(story, subject) && !IsSpokenOf(story, subject, quotation)
            ? By(subject, -1) : null;
    }

    // Brook “has kept his word.” — the words in marks tell what Brook does, and somebody else says so.
    private static bool IsSpokenOf(Story story, NounPhrase subject, Quotation quotation)
    {
        if (subject.End != quotation.At)
            return false;
        int start = quotation.Inner.Start;
        int end = start;
        while (end < quotation.Inner.End && char.IsLower(story.Text[end]))
            end++;
        return end > start && (Lexicon.ClassesOf(story.Text.AsSpan(start, end - start)) & WordClasses.Auxiliary) != 0;
    }
}
