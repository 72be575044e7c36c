using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Speech.Clauses;
using Corpus.Text.Speech.Rows;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Quotations.Sieve;

/// <summary>
/// "...," came the reply from Lind; "..." were the words of Lind; "..." was Lind's verdict; "..." is how Lind put it; "..." was all Lind would say.
/// </summary>
internal sealed class ReplyBehind() : SieveRule(ReportingRows.ReplyBehind)
{
    private const int LongestNoun = 5;

    public override Attribution? Decide(Story story, Quotation quotation, Attributions attributions)
    {
        int limit = story.Right(quotation);
        int verb = BehindMark.First(story, quotation, limit);
        if (verb + 2 >= limit || !story.Tokens[verb].IsLower || !(story.Tokens[verb].Has(WordClasses.Be) || story.Is(verb, ReportingClasses.FiniteVerb)))
            return null;

        int first = verb + 1;
        if (story.Is(first, FunctionWords.Thing | FunctionWords.Manner))
            return MainSubject.In(story, first + 1, limit) is { } subject && QuotationContext.IsPerson(story, subject) ? By(subject, verb) : null;

        if (story.Is(first, "all"))
            return SpeakerClause.Read(story, story.Is(first + 1, FunctionWords.Complementizer) ? first + 2 : first + 1, limit) is { } clause
                ? By(clause.Speaker, clause.Verb) : null;

        int noun = first;
        while (noun + 1 < limit && noun < first + LongestNoun && !IsNoun(story, noun) && !story.Tokens[noun].BreaksClause)
            noun++;
        if (!IsNoun(story, noun))
            return null;
        if (OwnerBefore(story, first, noun) is { } owner)
            return By(owner, verb);

        int from = noun + 1;
        bool isFrom = from + 1 < limit && story.Is(from, FunctionWords.Agentive | FunctionWords.Genitive | FunctionWords.Ablative);
        return isFrom && NounPhraseReader.ReadExtended(story, from + 1, limit) is { IsPronoun: false } speaker ? By(speaker, verb) : null;
    }

    private static bool IsNoun(Story story, int at) => story.Tokens[at].IsLower && story.Tokens[at].Has(WordClasses.SpeechNoun);

    private static NounPhrase? OwnerBefore(Story story, int first, int noun)
    {
        for (int at = first + 1; at < noun; at++)
        {
            if (story.Tokens[at].Kind == TokenKind.Possessive)
                return SubjectFinder.PhraseEndingAt(story, at, first);
        }

        return null;
    }
}
