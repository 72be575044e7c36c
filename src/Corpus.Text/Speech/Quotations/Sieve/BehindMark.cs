using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Quotations.Sieve;

/// <summary>What follows a quotation's closing mark in its own sentence: evidence of who speaks, also where its verb is in no table.</summary>
internal static class BehindMark
{
    /// <summary>
    /// Whether words behind the mark say who speaks, known or not: "...," hit back the deputy clerk. Then nobody of another sentence is the speaker.
    /// "...," with a laugh. and "...," adding that it was late. say nothing of it.
    /// </summary>
    public static bool NamesSomebody(Story story, Quotation quotation)
    {
        int limit = story.Right(quotation);
        int first = First(story, quotation, limit);
        if (first + 1 >= limit || !QuotationContext.IsParted(story, quotation, limit))
            return false;

        Token opening = story.Tokens[first];
        if (!opening.IsWord && opening.Kind != TokenKind.Number)
            return false;
        if (opening.Has(WordShape.Ing) || opening.Has(WordClasses.Conjunction)
            || (opening.Has(WordClasses.Preposition | WordClasses.Subordinator) && !opening.Has(WordClasses.Determiner | WordClasses.Quantity)))
        {
            return false;
        }

        for (int at = first; at < limit && story.Tokens[at].Kind is not (TokenKind.Quotation or TokenKind.Semicolon); at++)
        {
            Token token = story.Tokens[at];
            if (token.Has(WordClasses.Pronoun | WordClasses.PersonNoun | WordClasses.BodyNoun | WordClasses.SpeechNoun | WordClasses.Article)
                || NameWords.IsPart(story, at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first word behind the mark and its comma that is no adverb.</summary>
    public static int First(Story story, Quotation quotation, int limit)
    {
        int at = QuotationContext.Behind(story, quotation, limit);
        while (at + 1 < limit && story.Tokens[at].IsLower && story.Tokens[at].Has(WordClasses.Adverb) && !Cue.IsStrong(story, at))
            at++;
        return at;
    }

    /// <summary>Whether a word that no table of reporting verbs has can be one: a past form, or any verb with a particle (hit back, put in).</summary>
    public static bool MayReport(Story story, int at)
    {
        Token token = story.Tokens[at];
        if (!token.IsLower || token.Has(WordShape.Ing) || token.Has(NoVerb))
            return false;
        return token.Has(WordShape.Ed) || token.Has(WordClasses.WeakCue | WordClasses.StrongCue) || story.Is(at, ReportingClasses.FiniteVerb)
            || story.Tokens[at + 1].Has(WordClasses.VerbParticle);
    }

    /// <summary>The token behind the verb and its particle.</summary>
    public static int VerbEnd(Story story, int verb, int limit)
    {
        int at = verb + 1;
        if (at < limit && story.Tokens[at].IsLower && story.Tokens[at].Has(WordClasses.VerbParticle))
            at++;
        while (at < limit && story.Tokens[at].IsLower && story.Tokens[at].Has(WordClasses.Adverb))
            at++;
        return at;
    }

    private const WordClasses NoVerb = WordClasses.Determiner | WordClasses.Preposition | WordClasses.Conjunction | WordClasses.Subordinator
        | WordClasses.Pronoun | WordClasses.Auxiliary | WordClasses.Adverb | WordClasses.PersonNoun;
}
