using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Clauses;

/// <summary>Whether words are a clause: a subject and a finite verb.</summary>
internal static class Clause
{
    private const int FarthestVerb = 22;

    /// <summary>Whether a clause begins at <paramref name="first"/>, without "that" before it.</summary>
    /// <param name="story">The story.</param>
    /// <param name="first">The first token.</param>
    /// <param name="limit">The end of the sentence.</param>
    /// <param name="isSure">Whether nothing but a clause can stand here, as behind "said"; otherwise it may be an object with its complements, too.</param>
    public static bool Begins(Story story, int first, int limit, bool isSure = true)
    {
        if (first + 1 >= limit)
            return false;
        Token opening = story.Tokens[first];
        if (opening.Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Quotation))
            return false;
        if (IsExistential(story, first, limit))
            return true;
        // she and Lind will marry
        if (opening.Has(WordClasses.Pronoun) && story.Is(first + 1, FunctionWords.Additive) && first + 2 < limit)
            return NounPhraseReader.Read(story, first + 2, limit) is { } other && other.End < limit && IsFinite(story, other.End, first);
        if (opening.Has(WordClasses.Pronoun) && opening.IsWord && !story.Is(first, FunctionWords.PersonalRelative))
            return IsContractedVerb(story, first + 1) || story.Tokens[first + 1].Kind == TokenKind.Quotation || story.Tokens[first + 1].IsWord
                && !story.Tokens[first + 1].Has(WordClasses.Preposition | WordClasses.Conjunction | WordClasses.Subordinator);
        if ((!isSure && !MayBeginSubject(story, first)) || IsReduced(story, first))
            return false;
        if (IsFinite(story, first, first) && !story.Tokens[first + 1].BreaksClause)
            return opening.Has(WordClasses.Auxiliary);

        int end = Math.Min(limit, first + FarthestVerb);
        for (int at = first + 1; at < end; at++)
        {
            Token token = story.Tokens[at];
            if (token.Kind is TokenKind.Period or TokenKind.Semicolon or TokenKind.Colon or TokenKind.Question or TokenKind.Exclamation)
                return false;
            // the boat, which was seen off Bergen, has sunk
            if (token.Kind == TokenKind.Comma && at + 1 < end && story.Is(at + 1, FunctionWords.PersonalRelative | FunctionWords.ImpersonalRelative)
                && NextComma(story, at + 1, end) is var closed && closed < end)
            {
                at = closed;
                continue;
            }

            // shown restraint when it mattered
            if (!isSure && ((at > first + 1 && token.BreaksClause)
                || (token.IsWord && token.Has(WordClasses.Subordinator) && !token.Has(WordClasses.Determiner) && (at > first + 1 || opening.IsLower))))
                return false;
            // mentioned his name but his plans are known
            if (!isSure && token.IsWord
                && (story.Is(at, FunctionWords.Adversative) || IsRelativeWithoutPronoun(story, at)
                || (token.Has(WordClasses.Conjunction) && at + 1 < limit && IsFinite(story, at + 1, first))))
                return false;
            if (token.IsWord && (story.Is(at, FunctionWords.PersonalRelative | FunctionWords.ImpersonalRelative)
                || (story.Is(at, FunctionWords.Complementizer) && !opening.Has(WordClasses.Subordinator))))
                return false;
            if (IsFinite(story, at, first) && (isSure || IsShare(story, first) || !IsParticiple(story, at, first)))
                return true;
        }

        return false;
    }

    // 90 per cent of members voted against it: a share of somebody acts.
    private static bool IsShare(Story story, int first) => story.Tokens[first].Kind == TokenKind.Number && story.Tokens[first + 1].Has(WordClasses.Percent);

    /// <summary>Whether "there is" or the like begins at <paramref name="at"/>, and no place is meant.</summary>
    public static bool IsExistential(Story story, int at, int limit) =>
        at + 1 < limit && story.Is(at, "there")
        && ((story.Tokens[at + 1].IsWord && story.Tokens[at + 1].Has(WordClasses.Auxiliary)) || IsContractedVerb(story, at + 1)
        || story.Is(at + 1, ReportingClasses.FiniteVerb) || story.Is(at + 1, ClauseWords.Governor));

    // it's, he's, there's: the mark behind a pronoun is a verb.
    private static bool IsContractedVerb(Story story, int at) => story.Tokens[at].Kind == TokenKind.Possessive;

    // "notes released on Monday", "emails relating to the port": a participle with its complement belongs to the noun before it.
    private static bool IsReduced(Story story, int first)
    {
        Token token = story.Tokens[first];
        return token.IsLower && ((token.Has(WordShape.Ed) && story.Tokens[first + 1].Has(WordClasses.Preposition) && story.Tokens[first + 1].IsWord)
            || (token.Has(WordShape.Ing) && story.Is(first + 1, FunctionWords.InfinitiveMarker) && first > 0 && ReportingVerb.IsNounLike(story, first - 1)));
    }

    private static int NextComma(Story story, int at, int end)
    {
        while (at < end && story.Tokens[at].Kind != TokenKind.Comma)
            at++;
        return at;
    }

    private static bool MayBeginSubject(Story story, int first)
    {
        Token token = story.Tokens[first];
        // up to 200 jobs
        if (story.Is(first, "up") && story.Is(first + 1, FunctionWords.InfinitiveMarker) && story.Tokens[first + 2].Kind == TokenKind.Number)
            return true;
        if (token.Has(WordClasses.Preposition | WordClasses.Conjunction) || ReportingVerb.IsAdverb(story, first)
            || (token.Has(WordClasses.Subordinator) && !token.Has(WordClasses.Determiner)))
            return false;
        return !token.IsLower || !story.Is(first, ReportingClasses.ThatVerb | ReportingClasses.FiniteVerb) || ReportingVerb.IsNounLike(story, first)
            || token.Has(WordShape.Ing);
    }

    // "the damage they could do": a pronoun right behind a noun.
    private static bool IsRelativeWithoutPronoun(Story story, int at) =>
        story.Tokens[at].Has(WordClasses.Pronoun) && story.Tokens[at - 1].IsWord
            && !story.Tokens[at - 1].Has(WordClasses.Conjunction | WordClasses.Subordinator | WordClasses.Preposition);

    // "lights draped around the door": an -ed form with a preposition behind it may belong to the noun before it, as may "made in".
    private static bool IsParticiple(Story story, int at, int first)
    {
        Token before = story.Tokens[at - 1];
        // their first Tidewater Whiskey aged in oak: what somebody has does not act.
        bool isName = before.IsCapitalised
            && !(story.Tokens[first].Has(WordClasses.Determiner) && !story.Tokens[first].Has(WordClasses.Article) && story.Tokens[first].IsLower);
        if (!(story.Tokens[at].Has(WordShape.Ed) || story.Is(at, ClauseWords.Made)) || story.Is(at, ReportingClasses.BaseForm) || isName
            || before.Has(WordClasses.Pronoun))
            return false;
        return at + 1 >= story.Tokens.Length || story.Tokens[at + 1].BreaksClause
            || story.Tokens[at + 1].Has(WordClasses.Preposition | WordClasses.Adverb | WordClasses.Conjunction)
            || story.Is(at + 1, FunctionWords.InfinitiveMarker);
    }

    /// <summary>Whether a finite verb stands in the tokens from <paramref name="first"/> up to <paramref name="end"/>.</summary>
    public static bool HasFinite(Story story, int first, int end)
    {
        for (int at = first; at < end; at++)
        {
            if (IsFinite(story, at, first))
                return true;
        }

        return false;
    }

    /// <summary>A past participle that is no past tense: known, taken, born.</summary>
    public static bool IsPastParticiple(Story story, int at)
    {
        ReadOnlySpan<char> word = story.Word(at);
        return word.EndsWith("en".AsSpan(), StringComparison.Ordinal) || word.EndsWith("wn".AsSpan(), StringComparison.Ordinal)
            || word.EndsWith("rn".AsSpan(), StringComparison.Ordinal);
    }

    // "the vote needs a reform", "the vote needs to": a form that is a noun, too, has an object behind it.
    private static bool IsVerbByNext(Story story, int at) =>
        at + 1 < story.Tokens.Length && story.Tokens[at + 1].IsWord
            && (story.Tokens[at + 1].Has(WordClasses.Determiner | WordClasses.Pronoun) || story.Is(at + 1, FunctionWords.InfinitiveMarker)
            || story.Is(at + 1, ClauseWords.ListenerPronoun));

    // "she fears", "Lind left", "the rules work.": behind somebody alone, or behind a plural at the end, such a form is no noun.
    private static bool IsVerbBySubject(Story story, int at)
    {
        Token before = story.Tokens[at - 1];
        if (!before.IsWord)
            return false;
        return (before.Has(WordClasses.Pronoun) && !before.Has(WordClasses.Determiner))
            || (before.IsCapitalised && story.Names.KnowsLastName(story.Word(at - 1)))
            || (story.Is(at, ReportingClasses.BaseForm) && at + 1 < story.Tokens.Length && story.Tokens[at + 1].BreaksClause);
    }

    /// <summary>Whether the word is a finite verb, as far as its form and its neighbours tell.</summary>
    public static bool IsFinite(Story story, int at, int first)
    {
        Token token = story.Tokens[at];
        if (!token.IsWord || token.IsCapitalised && at > first)
            return false;
        if (at > 0 && story.Is(at - 1, FunctionWords.InfinitiveMarker))
            return false;
        if (token.Has(WordClasses.Auxiliary))
            return !token.Has(WordShape.Ing) && !story.Is(at, FunctionWords.NonFinite) && !token.Has(WordClasses.Adverb);
        if (at == first)
            return false;

        Token before = story.Tokens[at - 1];
        if (before.Has(WordClasses.Article | WordClasses.Preposition) || before.Kind == TokenKind.Possessive)
            return false;
        ReportingClasses classes = story.ReportingOf(at);
        if ((classes & (ReportingClasses.FiniteVerb | ReportingClasses.ThatVerb)) != 0 && !token.Has(WordShape.Ing) && !IsPastParticiple(story, at)
            && ((classes & ReportingClasses.BaseForm) == 0 || PluralSubject.EndsAt(story, at, first))
            && (!ReportingVerb.IsNounLike(story, at) || IsVerbByNext(story, at) || IsVerbBySubject(story, at)))
            return !before.Has(WordClasses.Determiner) || before.Has(WordClasses.Pronoun);
        if (!token.Has(WordShape.Ed) || before.Has(WordClasses.Determiner))
            return false;
        return at + 1 >= story.Tokens.Length || !story.Is(at + 1, FunctionWords.Agentive);
    }
}
