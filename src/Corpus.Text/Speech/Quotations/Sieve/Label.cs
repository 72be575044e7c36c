using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Speech.Clauses;
using Corpus.Text.Speech.Rows;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Quotations.Sieve;

/// <summary>Ada Brook: "..." — a colon, and no verb of saying before it.</summary>
internal sealed class Label() : SieveRule(ReportingRows.Label)
{
    public override Attribution? Decide(Story story, Quotation quotation, Attributions attributions)
    {
        int left = story.Left(quotation);
        int colon = quotation.At - 1;
        if (colon <= left || story.Tokens[colon].Kind != TokenKind.Colon || LeftCue.NearestStrong(story, colon, left) >= 0)
            return null;

        int first = left;
        while (first < colon && story.Tokens[first].Kind is TokenKind.Dash or TokenKind.Other)
            first++;
        if (NounPhraseReader.Read(story, first, colon) is { IsName: true } label && label.End == colon)
            return IsKnown(story, label) ? By(label, -1) : null;
        if (MainSubject.In(story, left, colon) is { } subject)
        {
            if (IsSomebody(story, subject))
                return By(subject, -1);
            if (Sender(story, subject) is { } sender)
                return By(sender, -1);
        }

        return SubjectFinder.PhraseEndingAt(story, colon, left) is { } last && Answering(story, last, left) is { } somebody ? By(somebody, -1) : null;
    }

    // The rise does not alarm analyst Dan Holm: "..."; from Brook's diary: "...". What is done for or with somebody says nothing of who speaks.
    private static NounPhrase? Answering(Story story, NounPhrase last, int left)
    {
        if (last.IsName)
            return !story.Tokens[last.First - 1].Has(WordClasses.Preposition) && last.First > left && IsSomebody(story, last) ? last : null;
        return Sender(story, last);
    }

    // Brook's verdict on the plan: "..."; the message from Brook was simple: "..."
    private static NounPhrase? Sender(Story story, NounPhrase last)
    {
        if (last.Head < 0 || !story.Tokens[last.Head].Has(WordClasses.Document | WordClasses.SpeechNoun))
            return null;
        if (story.Is(last.Head + 1, FunctionWords.Ablative)
            && NounPhraseReader.Read(story, last.Head + 2, last.Head + 2 + NounPhraseReader.Longest) is { IsName: true } sender)
            return IsSomebody(story, sender) ? sender : null;
        int possessive = last.Head - 1;
        while (possessive > last.First && story.Tokens[possessive].Kind != TokenKind.Possessive)
            possessive--;
        return possessive > last.First && SubjectFinder.PhraseEndingAt(story, possessive, last.First) is { IsName: true } owner && IsSomebody(story, owner)
            ? owner : null;
    }

    // "The best moments of the year: ..." is a headline with a title in it.
    private static bool IsSomebody(Story story, NounPhrase subject) =>
        !subject.IsName ? QuotationContext.IsPerson(story, subject) : story.Names.PersonhoodOf(story, subject.NameFirst, subject.NameEnd) == Personhood.Person;

    // "Quotable:" is no name; "Brook:" is one if the article has her in full.
    private static bool IsKnown(Story story, NounPhrase label) =>
        label.NameEnd - label.NameFirst > 1
        || story.Tokens[label.NameFirst].Has(WordClasses.FirstName)
        || story.Names.KnowsLastName(story.Word(label.NameFirst));
}
