using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Speech.Clauses;
using Corpus.Text.Speech.Rows;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Quotations.Sieve;

/// <summary>
/// "...," Fight for $9 director Dana Morgan told the Gazette. — what stands between the mark and the next verb of saying is its subject,
/// even if it does not read as one.
/// </summary>
internal sealed class WordsUpToVerb() : SieveRule(ReportingRows.WordsUpToVerb)
{
    private const int FarthestVerb = 30;

    public override Attribution? Decide(Story story, Quotation quotation, Attributions attributions)
    {
        int limit = Math.Min(story.Right(quotation), quotation.At + FarthestVerb);
        int first = QuotationContext.Behind(story, quotation, limit);
        if (first >= limit || !QuotationContext.IsParted(story, quotation, limit) || !MayBegin(story, first) || QuotationContext.HasCueBefore(story, quotation))
            return null;
        if (VerbBehind(story, first, limit) is not { } verb || Cue.IsPassive(story, verb) || QuotationContext.BelongsToNext(story, quotation, verb, limit))
            return null;

        int end = first;
        while (end < verb
            && story.Tokens[end].Kind is not (TokenKind.Comma or TokenKind.OpenBracket or TokenKind.Dash)
            && !story.Tokens[end].Has(WordClasses.Relative))
        {
            end++;
        }

        while (end > first
            && story.Tokens[end - 1].Has(WordClasses.Auxiliary | WordClasses.Adverb | WordClasses.Weekday)
            && !story.Tokens[end - 1].Has(WordClasses.VerbParticle))
        {
            end--;
        }

        return end > first && Speaker(story, first, end) is { } speaker ? By(speaker, verb) : null;
    }

    private static bool MayBegin(Story story, int at)
    {
        Token token = story.Tokens[at];
        if (token.Kind == TokenKind.Number)
            return true;
        if (!token.IsWord || token.Has(WordClasses.Pronoun | WordClasses.Preposition | WordClasses.Conjunction))
            return token.Has(WordClasses.Quantity) && !story.Tokens[at + 1].Has(WordClasses.Relative);
        return token.Has(WordClasses.Determiner | WordClasses.PersonNoun | WordClasses.Quantity) || (token.IsCapitalised && !token.Has(WordClasses.NeverName));
    }

    // The first finite verb of saying, unless a clause with another verb stands before it. The first verb behind "who" belongs to its clause.
    private static int? VerbBehind(Story story, int first, int limit)
    {
        bool isRelative = false;
        int? inRelative = null;
        for (int at = first + 1; at < limit; at++)
        {
            Token token = story.Tokens[at];
            if (token.Kind is TokenKind.Quotation or TokenKind.Colon or TokenKind.Semicolon)
                return inRelative;
            if (token.Kind == TokenKind.Comma)
                isRelative = false;
            if (token.Has(WordClasses.Relative) || (story.Is(at, FunctionWords.Complementizer) && !isRelative))
                isRelative = true;

            bool isCue = Cue.IsStrong(story, at) && Cue.IsFinite(story, at) && !Cue.IsStrong(story, at + 1);
            if (!isCue && !IsOtherVerb(story, at, limit))
                continue;
            if (isRelative)
                (isRelative, inRelative) = (false, isCue ? at : inRelative);
            else
                return isCue ? at : inRelative;
        }

        return inRelative;
    }

    private static bool IsOtherVerb(Story story, int at, int limit)
    {
        if (!story.Tokens[at].IsLower)
            return false;
        if (story.Tokens[at].Has(WordClasses.Auxiliary))
            return SpeakerClause.SkipBetween(story, at, limit) is var verb && !(verb < limit && Cue.IsStrong(story, verb));
        return story.Is(at, ReportingClasses.FiniteVerb) && !story.Is(at, ReportingClasses.NounLike);
    }

    // A name at the end first; else the words as they stand.
    private static NounPhrase? Speaker(Story story, int first, int end)
    {
        if (SubjectFinder.PhraseEndingAt(story, end, first) is { IsName: true } name)
            return name with { First = first };

        int head = first;
        while (head < end && !story.Tokens[head].Has(WordClasses.PersonNoun | WordClasses.BodyNoun))
            head++;
        if (head >= end || story.Tokens[head].Has(WordClasses.Determiner))
        {
            head = first;
            while (head + 1 < end && !story.Tokens[head + 1].Has(WordClasses.Preposition))
                head++;
        }

        return story.Tokens[head].Has(WordClasses.TimeNoun) ? null : new NounPhrase(first, end, PhraseKind.Nominal, -1, -1, head);
    }
}
