using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Clauses;

/// <summary>The object of a reporting verb: whom one tells, whom one urges.</summary>
internal static class ObjectPhrase
{
    private const int MostComplements = 3;
    private const int LongestStation = 7;
    private const int LongestDescription = 8;

    /// <summary>The token behind the object that begins at <paramref name="first"/>, before "to" and "that"; <paramref name="first"/> if there is
    /// none.</summary>
    public static int End(Story story, int first, int limit)
    {
        if (first >= limit)
            return first;
        if (story.Is(first, ClauseWords.ListenerPronoun) && !(story.Is(first, "her") && IsPossessed(story, first + 1, limit)))
            return WithDescription(story, first + 1, limit);
        if (ProgrammeEnd(story, first, limit) is var programme && programme > first)
            return programme;
        // a gathering, another hearing
        if (first + 1 < limit && story.Tokens[first].Has(WordClasses.Determiner) && story.Tokens[first + 1].Has(WordShape.Ing)
            && story.Is(first + 1, ReportingClasses.SettingNoun))
            return first + 2;
        // another council: "another" stands for somebody only when no noun follows.
        if (story.Tokens[first].Has(WordClasses.Determiner) && story.Tokens[first].Has(WordClasses.PersonNoun) && first + 1 < limit
            && story.Tokens[first + 1].IsLower
            && !story.Tokens[first + 1].Has(WordClasses.Preposition | WordClasses.Conjunction | WordClasses.Subordinator | WordClasses.Auxiliary
            | WordClasses.Adverb | WordClasses.Determiner | WordClasses.Pronoun))
            first++;
        if (NounPhraseReader.Read(story, first, limit) is not { IsPronoun: false } phrase)
            return first;

        // told the council Lind would go: the name behind the noun is the subject of what is told.
        bool swallowsSubject = phrase.IsName && phrase.NameFirst > phrase.First && story.Tokens[phrase.NameFirst - 1].IsLower
            && !story.Tokens[phrase.NameFirst - 1].Has(WordClasses.Determiner | WordClasses.Title)
            && phrase.End < limit && Clause.IsFinite(story, phrase.End, first);
        if (swallowsSubject)
            return phrase.NameFirst;

        int end = WithNounBehindName(story, phrase, limit);
        for (int complements = 0; complements < MostComplements && end + 1 < limit; complements++)
        {
            Token token = story.Tokens[end];
            bool joins = token.IsWord
                && (token.Has(WordClasses.Preposition) && !token.Has(WordClasses.TimeConjunction)
                    && !story.Is(end, FunctionWords.InfinitiveMarker | FunctionWords.Superessive)
                || story.Is(end, FunctionWords.Additive));
            // people over 60
            bool isNumber = joins && token.Has(WordClasses.Preposition) && story.Tokens[end + 1].Kind == TokenKind.Number
                && (end + 2 >= limit || !(story.Tokens[end + 2].IsLower && !story.Is(end + 2, FunctionWords.InfinitiveMarker)));
            if (isNumber)
                end += 2;
            else if (joins && NounPhraseReader.Read(story, end + 1, limit) is { IsPronoun: false } complement)
                end = complement.End;
            else
                break;
        }

        return WithDescription(story, end, limit);
    }

    // anyone with information to come forward; people living near the river to leave: up to the "to" of what they are to do.
    private static int WithDescription(Story story, int end, int limit)
    {
        if (end >= limit || !story.Tokens[end].IsLower)
            return end;
        bool isDescribed = story.Tokens[end].Has(WordShape.Ing) || story.Is(end, FunctionWords.Comitative | FunctionWords.PersonalRelative);
        for (int at = end + 1; isDescribed && at + 1 < limit && at < end + LongestDescription && !story.Tokens[at].BreaksClause; at++)
        {
            if (story.Is(at, FunctionWords.Complementizer))
                return end;
            if (story.Is(at, FunctionWords.InfinitiveMarker))
                return story.Tokens[at + 1].IsLower && !story.Tokens[at + 1].Has(WordClasses.Determiner) && !story.Tokens[at - 1].Has(WordShape.Ing) ? at : end;
        }

        return end;
    }

    /// <summary>Whether one without an article stands at <paramref name="first"/>, and nobody: requested anonymity to speak freely.</summary>
    public static bool IsThing(Story story, int first)
    {
        Token token = story.Tokens[first];
        return token.IsWord && token.IsLower && story.Text[token.End - 1] != 's' && story.Is(first + 1, FunctionWords.InfinitiveMarker)
            && !token.Has(WordClasses.Determiner | WordClasses.Pronoun | WordClasses.PersonNoun | WordClasses.BodyNoun)
            && !story.Is(first, ClauseWords.ListenerPronoun | ClauseWords.Quantifier);
    }

    // told the Norhaven news agency: the phrase is read up to the name, and the noun for what it names stands behind.
    private static int WithNounBehindName(Story story, NounPhrase phrase, int limit)
    {
        if (!phrase.IsName || !story.Tokens[phrase.First].Has(WordClasses.Determiner))
            return phrase.End;
        int end = phrase.End;
        for (int at = phrase.End; at < limit && at < phrase.End + 2 && story.Tokens[at].IsLower && !story.Tokens[at].Has(WordClasses.Determiner); at++)
        {
            if (story.Tokens[at].Has(WordClasses.BodyNoun | WordClasses.OutletWord | WordClasses.OrganisationWord) && !Clause.IsFinite(story, at, phrase.First))
                end = at + 1;
        }

        return end;
    }

    // told her staff: somebody whom she has.
    private static bool IsPossessed(Story story, int at, int limit) =>
        at < limit && story.Tokens[at].IsLower && story.Tokens[at].Has(WordClasses.PersonNoun | WordClasses.BodyNoun);

    /// <summary>The token behind a programme's title in marks, with its station before it: Radio North's "Good Morning"; <paramref name="first"/> if there is
    /// none.</summary>
    public static int ProgrammeEnd(Story story, int first, int limit)
    {
        int at = first;
        while (at < limit && at < first + LongestStation
            && (story.Tokens[at].Kind == TokenKind.Possessive
            || (story.Tokens[at].IsWord && (story.Tokens[at].IsCapitalised || story.Tokens[at].Has(WordClasses.Determiner)))))
            at++;
        return at < limit && story.Tokens[at].Kind == TokenKind.Quotation
            && story.Quotations[story.Tokens[at].Quotation] is { IsTitleCase: true, EndsInStop: false } ? at + 1 : first;
    }
}
