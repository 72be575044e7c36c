using Corpus.Text.Language;
using Corpus.Text.Language.Marks;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Speech.Rows;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Quotations.Sieve;

/// <summary>Tells terms and titles in marks from speech. Nothing is a term for being short, if a cue attributes it.</summary>
internal static class ScareFilter
{
    private const int ShortTerm = 3;
    private const int LongestCreditLine = 12;

    /// <summary>Whether nobody is reported to have said <paramref name="quotation"/>.</summary>
    public static bool IsScare(Story story, Quotation quotation, Attribution? attribution)
    {
        Evidence? evidence = attribution?.Rule.Row.Evidence;
        if (quotation.Words == 0)
            return true;
        if (IsNickname(story, quotation))
            return true;
        if (Naming.Is(story, quotation, evidence))
            return true;
        if (IsSpeech(story, quotation, attribution) || IsChanted(story, quotation, attribution))
            return false;
        if (IsBorne(story, quotation) || (story.Tokens[quotation.At + 1].IsLower && story.Tokens[quotation.At + 1].Has(WordClasses.Printed)))
            return true;
        if (quotation.Marks.Family == MarkFamily.Single && !story.SinglesArePrimary && evidence is null or Evidence.Context or Evidence.Continuation
            && !IsOwnSentence(story, quotation))
            return true;
        if (quotation.IsTitleCase && IsTitle(story, quotation, evidence))
            return true;
        if (quotation.IsTitleCase && !quotation.Marks.IsClosed && quotation.Words <= LongestCreditLine)
            return true;
        if (quotation.Words > ShortTerm)
            return false;
        return evidence is null || (evidence is Evidence.Context) || FollowsThis(story, quotation);
    }

    private static bool IsTitle(Story story, Quotation quotation, Evidence? evidence)
    {
        if (quotation.At > story.SentenceOf(quotation).First)
        {
            int before = quotation.At - 1;
            Token token = story.Tokens[before];
            if (token.Kind == TokenKind.Comma && evidence is not Evidence.Cue && IsApposition(story, quotation))
                return true;
            if (token.Kind == TokenKind.Comma && before > story.SentenceOf(quotation).First && story.Tokens[before - 1].Has(WordClasses.WorkNoun))
                return true;
            if (token.Kind == TokenKind.Possessive || token.Has(WordClasses.WorkNoun | WordClasses.Performs)
                || IsNaming(story, before) || FollowsThis(story, quotation))
            {
                return true;
            }

            // told “Face the Port” that it was full: the programme hears it.
            if (token.Has(WordClasses.TellCue) && story.Is(quotation.At + 1, FunctionWords.Complementizer))
                return true;
            bool isTitlePreposition = token.Has(WordClasses.Preposition) && !story.Is(before, FunctionWords.Equative);
            if (isTitlePreposition || story.Is(before, "new"))
                return true;
        }

        return evidence switch
        {
            null or Evidence.Context => true,
            Evidence.Continuation => !quotation.EndsInPunctuation || !IsOwnSentence(story, quotation),
            Evidence.WeakCue => IsModifier(story, quotation),
            Evidence.LaterCue => quotation.Words > ShortTerm && !quotation.EndsInPunctuation,
            _ => false,
        };
    }

    // the second of them, "Calving," was played in May
    private static bool IsApposition(Story story, Quotation quotation)
    {
        int behind = quotation.At + 1;
        if (story.Tokens[behind].Kind == TokenKind.Comma)
            behind++;
        else if (quotation.LastCharacter != ',')
            return false;
        return behind < story.SentenceOf(quotation).End && story.Tokens[behind].IsLower && story.Tokens[behind].Has(WordClasses.Auxiliary);
    }

    // under its "Blue Horizons" programme
    private static bool IsModifier(Story story, Quotation quotation)
    {
        int behind = quotation.At + 1;
        return !quotation.EndsInPunctuation && quotation.At > story.SentenceOf(quotation).First && behind < story.SentenceOf(quotation).End
            && story.Tokens[quotation.At - 1].Has(WordClasses.Article) && story.Tokens[behind].IsLower
            && !story.Tokens[behind].Has(WordClasses.Preposition | WordClasses.Auxiliary | WordClasses.Conjunction | WordClasses.Subordinator
                | WordClasses.Adverb);
    }

    // known as "Sparky", who goes by "Sparky"
    private static bool IsNaming(Story story, int at) =>
        (story.Is(at, FunctionWords.Equative) && story.Is(at - 1, "known")) || (story.Is(at, FunctionWords.Agentive) && (story.Is(at - 1, "goes")
            || story.Is(at - 1, "went")));

    // Robert "Bob" Lind.
    private static bool IsNickname(Story story, Quotation quotation)
    {
        Sentence sentence = story.SentenceOf(quotation);
        return quotation.Words <= 2 && quotation.IsTitleCase && !quotation.EndsInPunctuation && quotation.At > sentence.First && quotation.At + 1 < sentence.End
            && NameWords.IsPart(story, quotation.At - 1) && NameWords.IsPart(story, quotation.At + 1);
    }

    // chants of "..."; under the slogan "..."; placards reading "..."
    private static bool IsChanted(Story story, Quotation quotation, Attribution? attribution) =>
        attribution?.Rule.Row.Evidence is null or Evidence.Cue or Evidence.Context && NounOfBearer(story, quotation, WordClasses.Chant);

    // a cap reading "..."
    private static bool IsBorne(Story story, Quotation quotation) => NounOfBearer(story, quotation, WordClasses.Bearer);

    private static bool NounOfBearer(Story story, Quotation quotation, WordClasses kind)
    {
        int at = quotation.At - 1;
        int left = story.Left(quotation);
        if (at > left
            && (story.Is(at, FunctionWords.Complementizer | FunctionWords.Genitive) || story.Is(at, ReportingClasses.Wording)
            || story.Tokens[at].Kind == TokenKind.Colon))
        {
            at--;
        }

        if (at > left && story.Is(at, ReportingClasses.Wording))
            at--;
        return at >= left && story.Tokens[at].IsLower && story.Tokens[at].Has(kind);
    }

    // A sentence in marks that nothing of the reporter's stands beside: a turn of a dialogue.
    private static bool IsSpeech(Story story, Quotation quotation, Attribution? attribution)
    {
        Sentence sentence = story.SentenceOf(quotation);
        bool isLabelled = quotation.EndsInStop && quotation.At + 1 >= sentence.End
            && story.Tokens[quotation.At - 1].Kind == TokenKind.Colon && story.Tokens[sentence.First].Has(WordShape.AllCapitals);
        if (isLabelled)
            return true;
        bool isCreditLine = quotation.IsTitleCase && quotation.Words is > 1 and < LongestCreditLine && quotation.LastCharacter == '.' && attribution is null;
        return quotation.EndsInStop && sentence.End - sentence.First == 1 && !isCreditLine;
    }

    // Speech that is a paragraph or a sentence of its own, with a full stop inside the marks.
    private static bool IsOwnSentence(Story story, Quotation quotation) =>
        quotation.EndsInPunctuation && QuotationContext.OpensSentence(story, quotation);

    private static bool FollowsThis(Story story, Quotation quotation)
    {
        int before = quotation.At - 1;
        if (before < story.SentenceOf(quotation).First)
            return false;
        return story.Is(before, "this") || story.Is(before, "so-called");
    }
}
