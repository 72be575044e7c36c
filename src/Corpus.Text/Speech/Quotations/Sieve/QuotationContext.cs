using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Speech.Clauses;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Quotations.Sieve;

/// <summary>Questions that several rules ask about the place of a quotation.</summary>
internal static class QuotationContext
{
    /// <summary>The token behind the quotation and a comma that follows it.</summary>
    public static int Behind(Story story, Quotation quotation, int limit)
    {
        int at = quotation.At + 1;
        return at < limit && story.Tokens[at].Kind == TokenKind.Comma ? at + 1 : at;
    }

    /// <summary>Whether punctuation parts the quotation from what follows: a comma inside or outside the mark, a question mark, a dash.</summary>
    public static bool IsParted(Story story, Quotation quotation, int limit) =>
        quotation.EndsInPunctuation || (quotation.At + 1 < limit && story.Tokens[quotation.At + 1].Kind is TokenKind.Comma or TokenKind.Dash);

    /// <summary>Whether the quotation is the first word of its sentence.</summary>
    public static bool OpensSentence(Story story, Quotation quotation)
    {
        int first = story.SentenceOf(quotation).First;
        while (first < quotation.At && story.Tokens[first].Kind is TokenKind.OpenBracket or TokenKind.Dash or TokenKind.Other)
            first++;
        return first == quotation.At;
    }

    /// <summary>Whether a strong cue or "according to" stands left of the quotation in its sentence.</summary>
    public static bool HasCueBefore(Story story, Quotation quotation) =>
        LeftCue.NearestStrong(story, quotation.At, story.Left(quotation)) >= 0 || AccordingTo.Before(story, quotation.At, story.Left(quotation)) is not null;

    /// <summary>"..., the Gazette reports": an outlet that passes on what somebody else, named on the left, has said.</summary>
    public static bool IsSecondHand(Story story, Quotation quotation, SpeakerClause clause) =>
        story.Tokens[clause.Verb].Has(WordClasses.ReportCue) && clause.Speaker.IsName && HasCueBefore(story, quotation)
        && story.Names.PersonhoodOf(story, clause.Speaker.NameFirst, clause.Speaker.NameEnd) != Personhood.Person;

    /// <summary>The quotation before this one in the same paragraph.</summary>
    public static Quotation? Before(Story story, Quotation quotation) =>
        quotation.Index > story.Paragraphs[quotation.Paragraph].FirstQuotation ? story.Quotations[quotation.Index - 1] : null;

    /// <summary>The last attributed quotation of the paragraph before.</summary>
    public static Quotation? LastOfParagraphBefore(Story story, Quotation quotation)
    {
        if (quotation.Paragraph == 0)
            return null;
        StoryParagraph before = story.Paragraphs[quotation.Paragraph - 1];
        return before.EndQuotation > before.FirstQuotation ? story.Quotations[before.EndQuotation - 1] : null;
    }

    /// <summary>Whether the phrase can be somebody: a pronoun, a name that is no organisation's, or a noun for a person.</summary>
    public static bool IsPerson(Story story, NounPhrase phrase) =>
        phrase.IsPronoun || NounPhraseReader.IsPersonNoun(story, phrase)
        || (phrase.IsName && story.Names.PersonhoodOf(story, phrase.NameFirst, phrase.NameEnd) != Personhood.None);

    /// <summary>After Brook called it "a mess," Lind said: "It is not." — a colon behind the verb gives it to the next quotation.</summary>
    public static bool BelongsToNext(Story story, Quotation quotation, int verb, int limit)
    {
        for (int at = verb + 1; at < limit && at < verb + 12; at++)
        {
            // After Brook said the port was "slow," Lind said "it lives."
            if (story.Tokens[at].Kind == TokenKind.Quotation)
                return at == verb + 1 && HasAnyCueBefore(story, quotation);
            if (story.Tokens[at].Kind == TokenKind.Colon)
                return at + 1 < limit && story.Tokens[at + 1].Kind == TokenKind.Quotation && HasAnyCueBefore(story, quotation);
        }

        return false;
    }

    private static bool HasAnyCueBefore(Story story, Quotation quotation) =>
        HasCueBefore(story, quotation) || LeftCue.NearestWeak(story, quotation.At, story.Left(quotation)) >= 0;
}
