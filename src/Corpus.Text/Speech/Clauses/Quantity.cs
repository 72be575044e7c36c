using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Clauses;

/// <summary>A number of people as the subject of a report: many say, 40 percent of voters believe, four in 10 voters think.</summary>
internal static class Quantity
{
    private const int Longest = 14;

    /// <summary>The phrase that ends right before <paramref name="end"/> and fills its clause from its first word on.</summary>
    public static NounPhrase? EndingAt(Story story, int end, int left)
    {
        int first = end;
        while (first > left && end - first < Longest && IsPart(story, first - 1))
            first--;
        if (first < end && first > left && !IsClauseBefore(story, first - 1))
            return null;
        while (first < end && ReportingVerb.IsAdverb(story, first) && !IsAmount(story, first) && !story.Is(first, ClauseWords.Approximator))
            first++;
        int amount = first;
        while (amount < end && story.Is(amount, ClauseWords.Approximator) && !IsAmount(story, amount))
            amount++;
        if (amount >= end || !IsAmount(story, amount))
            return null;

        // Many of the ports: people have no noun, or one for people.
        Token last = story.Tokens[end - 1];
        bool isPeople = end - amount == 1 || IsOfThose(story, amount, end) || IsSomewhere(story, amount, end)
            || last.Has(WordClasses.PersonNoun | WordClasses.BodyNoun)
            || IsAmount(story, end - 1);
        return isPeople ? new NounPhrase(first, end, PhraseKind.Nominal, -1, -1, last.Has(WordClasses.PersonNoun | WordClasses.BodyNoun) ? end - 1 : amount)
            : null;
    }

    // Many in the town, others at the port: nothing but people is meant when no noun stands before the place.
    private static bool IsSomewhere(Story story, int amount, int end) =>
        amount + 2 < end && story.Is(amount, ClauseWords.Quantifier) && story.Tokens[amount + 1].IsWord
            && (story.Is(amount + 1, FunctionWords.Locative) || story.Is(amount + 1, "at"));

    // Those polled, most of those polled.
    private static bool IsOfThose(Story story, int amount, int end)
    {
        for (int at = amount; at < end - 1; at++)
        {
            if (story.Is(at, "those"))
                return true;
        }

        return false;
    }

    /// <summary>The phrase that begins at <paramref name="first"/> and is the subject of a verb that reports: one in four said.</summary>
    public static (NounPhrase Subject, int Verb)? Reporting(Story story, int first, int limit)
    {
        if (first >= limit || !(IsAmount(story, first) || story.Is(first, ClauseWords.Approximator)))
            return null;
        for (int verb = first + 1; verb < limit && verb <= first + Longest && !story.Tokens[verb].BreaksClause; verb++)
        {
            if (ReportingVerb.Is(story, verb, ReportingClasses.ThatVerb) && ReportingVerb.IsFinite(story, verb) && !Clause.IsPastParticiple(story, verb))
                return EndingAt(story, verb, first) is { } subject ? (subject, verb) : null;
        }

        return null;
    }

    /// <summary>Whether the word is a number, or one like "many" and "half".</summary>
    public static bool IsAmount(Story story, int at) =>
        story.Tokens[at].Kind == TokenKind.Number || story.Is(at, ClauseWords.Quantifier) || IsHyphenated(story, at);

    // Forty-five, two-thirds.
    private static bool IsHyphenated(Story story, int at)
    {
        ReadOnlySpan<char> word = story.Tokens[at].IsWord ? story.Word(at) : default;
        int hyphen = word.IndexOf('-');
        return hyphen > 0 && (Lexicon.ClauseWordsOf(word.Slice(hyphen + 1)) & ClauseWords.Quantifier) != 0;
    }

    private static bool IsPart(Story story, int at)
    {
        Token token = story.Tokens[at];
        if (IsAmount(story, at) || token.Kind == TokenKind.Possessive)
            return true;
        return token.IsWord && !token.Has(WordClasses.Conjunction | WordClasses.Auxiliary | WordClasses.Pronoun)
            && !(token.Has(WordClasses.Subordinator) && !token.Has(WordClasses.Determiner | WordClasses.Preposition))
            && (!story.Is(at, ReportingClasses.ThatVerb | ReportingClasses.FiniteVerb) || IsPlainNoun(story, at));
    }

    // Those in favour of the law: a noun that is a verb only behind a plural.
    private static bool IsPlainNoun(Story story, int at) =>
        story.Is(at, ReportingClasses.BaseForm) && story.Is(at, ReportingClasses.NounLike) && !story.Is(at, ReportingClasses.ThatVerb);

    private static bool IsClauseBefore(Story story, int at) =>
        story.Tokens[at].BreaksClause || (story.Tokens[at].IsWord && story.Tokens[at].Has(WordClasses.Conjunction | WordClasses.Subordinator));
}
