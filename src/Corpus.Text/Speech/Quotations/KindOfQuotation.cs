using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Model;
using Corpus.Text.Speech.Quotations.Sieve;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Quotations;

/// <summary>Whether a quotation stands by itself or is fitted into the reporter's sentence.</summary>
internal static class KindOfQuotation
{
    public static QuoteKind Of(Story story, Quotation quotation, Attributions attributions)
    {
        if (attributions.IsScare(quotation))
            return QuoteKind.Scare;
        return BeginsByItself(story, quotation, attributions) && EndsByItself(story, quotation, attributions[quotation]) ? QuoteKind.Direct : QuoteKind.Partial;
    }

    private static bool BeginsByItself(Story story, Quotation quotation, Attributions attributions)
    {
        if (attributions.ContinuesFrom(quotation) is not null || QuotationContext.OpensSentence(story, quotation))
            return true;

        int before = quotation.At - 1;
        Token token = story.Tokens[before];
        bool isCapitalised = StartsWithCapital(story, quotation);
        if (token.Kind == TokenKind.Colon)
            return true;
        if (token.Kind is TokenKind.Comma or TokenKind.Dash)
            return isCapitalised;
        return isCapitalised && Cue.IsStrong(story, before) && quotation.Words > 2;
    }

    private static bool EndsByItself(Story story, Quotation quotation, Attribution? attribution)
    {
        Sentence sentence = story.SentenceOf(quotation);
        int behind = quotation.At + 1;
        if (behind >= sentence.End || quotation.EndsInPunctuation)
            return true;

        Token token = story.Tokens[behind];
        if (token.Kind is TokenKind.Period or TokenKind.Question or TokenKind.Exclamation or TokenKind.Comma
            or TokenKind.Dash or TokenKind.Semicolon or TokenKind.OpenBracket)
        {
            return true;
        }

        return attribution is { Cue: var cue } && cue > quotation.At
            && (Cue.IsStrong(story, behind) || !token.Has(WordClasses.Conjunction | WordClasses.Preposition | WordClasses.Auxiliary));
    }

    private static bool StartsWithCapital(Story story, Quotation quotation)
    {
        for (int i = quotation.Inner.Start; i < quotation.Inner.End; i++)
        {
            if (char.IsLetterOrDigit(story.Text[i]))
                return !char.IsLower(story.Text[i]);
        }

        return false;
    }
}
