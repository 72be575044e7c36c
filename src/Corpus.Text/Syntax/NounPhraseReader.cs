using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;

namespace Corpus.Text.Syntax;

/// <summary>Reads noun phrases from left to right, without a tagger: determiner, small-letter modifiers and capitalised runs, in any mixture.</summary>
internal static class NounPhraseReader
{
    /// <summary>The longest phrase, in tokens.</summary>
    public const int Longest = 14;

    private const int LongestExtended = 40;
    private const int DeepestComplement = 3;

    /// <summary>The phrase that begins at <paramref name="first"/>, without what "of" and "for" add to it.</summary>
    public static NounPhrase? Read(Story story, int first, int limit)
    {
        limit = Math.Min(limit, story.Tokens.Length);
        if (first >= limit || !MayBegin(story, first, limit))
            return null;

        Token opening = story.Tokens[first];
        if (opening.IsWord && opening.Has(WordClasses.Pronoun))
            return new NounPhrase(first, first + 1, PhraseKind.Pronoun, -1, -1, first);

        int nameFirst = -1;
        int nameEnd = -1;
        int head = -1;
        int end = Math.Min(limit, first + Longest);
        int at = first;
        while (at < end)
        {
            Token token = story.Tokens[at];
            if (token.Kind == TokenKind.Possessive)
            {
                // What was named so far only possesses what comes.
                nameFirst = nameEnd = head = -1;
                at++;
            }
            else if (token.Kind == TokenKind.Number)
            {
                if (nameEnd == at || head == at - 1)
                    break;
                if (Age.IsBearer(story, at))
                    head = at;
                at++;
            }
            else if (!token.IsWord)
            {
                break;
            }
            else if (NameWords.IsPart(story, at) && !IsCommonNoun(story, at))
            {
                nameFirst = at;
                nameEnd = at = OrganisationName.EndOf(story, at, NameWords.RunEnd(story, at, end), limit);
                head = -1;
            }
            else if (token.Has(WordClasses.Determiner) && (at == first || story.Tokens[at - 1].Has(WordClasses.Determiner))
                && !(token.Has(WordClasses.Subordinator) && at + 1 < end && story.Tokens[at + 1].Has(WordClasses.Determiner | WordClasses.Pronoun)))
            {
                if (token.Has(WordClasses.PersonNoun))
                    head = at;
                at++;
            }
            else if (StopsPhrase(story, at, first, nameEnd, head))
            {
                break;
            }
            else
            {
                head = at++;
            }
        }

        // Some said; many argue: a word for some of many stands by itself before a verb.
        if (head < 0 && nameFirst < 0 && at == first + 1
            && opening.Has(WordClasses.Determiner) && !opening.Has(WordClasses.Article) && (Cue.IsStrong(story, at) || Cue.IsWeak(story, at)))
        {
            head = first;
        }

        return Build(story, first, nameFirst, nameEnd, head, limit);
    }

    /// <summary>The phrase with "of X", "for X", "at X" behind a common noun, and with a name in apposition: a spokesman for the port, Tomas Lind,.</summary>
    public static NounPhrase? ReadExtended(Story story, int first, int limit, int depth = 0)
    {
        limit = Math.Min(limit, first + LongestExtended);
        if (Read(story, first, limit) is not { } phrase)
            return null;
        if (phrase.IsName)
            return BearerBehind(story, phrase, limit) ?? phrase;
        if (phrase.Kind != PhraseKind.Nominal)
            return phrase;

        limit = Math.Min(limit, story.Tokens.Length);
        int end = phrase.End;
        while (depth < DeepestComplement && end + 1 < limit
            && story.Tokens[end].Has(WordClasses.Preposition) && !story.Tokens[end].Has(WordClasses.TimeConjunction)
            && ReadExtended(story, end + 1, limit, depth + 1) is { IsPronoun: false } complement)
        {
            if (complement.IsName && (HoldsPerson(story, phrase, complement) ?? Bearer(story, phrase, complement)) is { } inner)
                return inner;
            if (end == complement.End)
                break;
            end = complement.End;
        }

        phrase = phrase with { End = end };
        return depth == 0 ? WithApposition(story, phrase, limit) : phrase;
    }

    /// <summary>Whether the phrase is about a person by its common noun: a spokesman, the president.</summary>
    public static bool IsPersonNoun(Story story, NounPhrase phrase) =>
        phrase.Kind == PhraseKind.Nominal && phrase.Head >= 0 && story.Tokens[phrase.Head].Has(WordClasses.PersonNoun | WordClasses.Title);

    private static NounPhrase? Build(Story story, int first, int nameFirst, int nameEnd, int head, int limit)
    {
        if (nameFirst >= 0 && head < nameFirst)
        {
            int end = nameEnd;
            if (IsRoleOnly(story, nameFirst, nameEnd) || IsOneOfMany(story, first, nameFirst, nameEnd))
                return new NounPhrase(first, end, PhraseKind.Nominal, -1, -1, nameEnd - 1);
            // Two names are one phrase, and the first is its key.
            if (end + 1 < limit && story.Is(end, FunctionWords.Additive) && NameWords.IsPart(story, end + 1)
                && !story.Tokens[end - 1].Has(WordClasses.OrganisationWord))
                end = NameWords.RunEnd(story, end + 1, limit);
            return new NounPhrase(first, end, PhraseKind.Name, nameFirst, nameEnd, -1);
        }

        if (head < 0 || story.Tokens[head].Has(WordClasses.TimeNoun))
            return null;
        return new NounPhrase(first, head + 1, PhraseKind.Nominal, -1, -1, head);
    }

    // "Officials said": a capital at the beginning of the sentence makes no name of a noun that the tables know.
    private static bool IsCommonNoun(Story story, int at)
    {
        Token token = story.Tokens[at];
        if (!story.OpensSentence(at) || story.Names.KnowsLastName(story.Word(at)) || (at + 1 < story.Tokens.Length && NameWords.IsPart(story, at + 1)))
            return false;
        if (token.Has(WordClasses.PersonNoun | WordClasses.BodyNoun | WordClasses.Determiner))
            return true;
        bool isPlural = token.Length > 4 && story.Text[token.End - 1] == 's' && story.Text[token.End - 2] is not ('s' or 'e' or 'u' or 'i');
        return isPlural && !token.Has(WordClasses.FirstName | WordClasses.OrganisationWord) && !token.Has(WordShape.AllCapitals);
    }

    // a Labour MP, a Norhavian: one who is not named; but "a Norhavian Jane Holm" and "a defiant Holm" are.
    private static bool IsOneOfMany(Story story, int first, int nameFirst, int nameEnd)
    {
        if (nameFirst != first + 1 || !story.Is(first, ClauseWords.Indefinite))
            return false;
        Token last = story.Tokens[nameEnd - 1];
        return !last.Has(WordClasses.FirstName) && (nameEnd - nameFirst == 1 || last.Has(WordClasses.Title | WordClasses.PersonNoun));
    }

    private static bool IsRoleOnly(Story story, int first, int end)
    {
        if (end - first == 1 && story.Tokens[first].Has(WordClasses.BodyNoun) && first > 0 && story.Tokens[first - 1].Kind == TokenKind.Possessive)
            return true;

        for (int i = first; i < end; i++)
        {
            if (!story.Tokens[i].Has(WordClasses.Title | WordClasses.PersonNoun) || story.Tokens[i].Has(WordClasses.FirstName))
                return false;
        }

        return true;
    }

    private static bool MayBegin(Story story, int first, int limit)
    {
        Token token = story.Tokens[first];
        if (token.Kind is not (TokenKind.Word or TokenKind.Number))
            return false;
        if (token.Has(WordClasses.Pronoun))
            return true;

        bool nounNext = first + 1 < limit && (NameWords.IsPart(story, first + 1) || story.Tokens[first + 1].Has(WordClasses.PersonNoun | WordClasses.Title));
        if (token.IsLower)
        {
            if ((token.Has(WordClasses.StrongCue) && !token.Has(WordClasses.NounLike)) || IsFinite(story, first))
                return false;
            if (token.Has(WordShape.Ing | WordShape.Ed) || (token.Has(WordClasses.StrongCue) && !token.Has(WordClasses.PersonNoun)))
                return nounNext;
            return !token.Has(WordClasses.Preposition | WordClasses.Conjunction)
                && !(token.Has(WordClasses.Subordinator) && !token.Has(WordClasses.Determiner));
        }

        if (story.OpensSentence(first) && NameWords.IsAdverb(story, first))
            return false;
        bool isParticiple = token.Has(WordShape.Ing | WordShape.Ed) && story.OpensSentence(first) && !token.Has(WordClasses.FirstName);
        return !(isParticiple && first + 1 < limit && story.Tokens[first + 1].Has(WordClasses.Preposition | WordClasses.Determiner));
    }

    private static bool StopsPhrase(Story story, int at, int first, int nameEnd, int head)
    {
        Token token = story.Tokens[at];
        if (token.Has(WordClasses.Subordinator | WordClasses.Preposition | WordClasses.Conjunction
            | WordClasses.Pronoun | WordClasses.Auxiliary | WordClasses.Determiner))
        {
            return true;
        }

        // the first minister, first author Ada Brook
        bool isOrdinal = token.Has(WordClasses.Title)
            && (at > first ? story.Tokens[at - 1].Has(WordClasses.Determiner) : story.Tokens[at + 1].Has(WordClasses.PersonNoun | WordClasses.Title));
        if (token.Has(WordClasses.Adverb) && !isOrdinal)
            return true;
        if (token.IsCapitalised && !token.Has(WordClasses.PersonNoun | WordClasses.BodyNoun | WordClasses.Title) && !story.OpensSentence(at))
            return true;

        bool afterName = nameEnd == at;
        bool afterPerson = head == at - 1 && head >= 0 && story.Tokens[head].Has(WordClasses.PersonNoun);
        // "one senior official": a number that somebody can be goes on to a noun.
        bool isNumber = afterPerson && story.Tokens[head].Has(WordClasses.Determiner) && !token.Has(WordShape.Ed) && !IsFinite(story, at);
        bool isSomebody = token.Has(WordClasses.PersonNoun | WordClasses.BodyNoun) || (afterName && Cue.IsNounBeforeBody(story, at));
        if (token.Has(WordClasses.StrongCue))
        {
            bool isParticiple = head == at - 1 && head >= 0 && token.Has(WordShape.Ed);
            return !token.Has(WordClasses.NounLike) || isParticiple || (afterName && !isSomebody) || (afterPerson && !IsBareFormOfOne(story, at, first));
        }

        if (afterPerson && !isNumber)
            return !isSomebody;
        if (afterName && !isSomebody && !LeadsToNoun(story, at, first))
            return true;
        if (afterName)
            return !isSomebody
                && (token.Has(WordShape.Ed | WordShape.Ing)
                    || (token.Length > 3 && story.Text[token.End - 1] == 's' && !IsNamedRole(story, at + 1))
                    || (token.Has(WordClasses.WeakCue) && !token.Has(WordClasses.NounLike)));
        if (head == at - 1 && head >= 0)
            return token.Has(WordShape.Ed) || IsFinite(story, at) || (token.Has(WordClasses.WeakCue) && !token.Has(WordClasses.NounLike));
        return false;
    }

    // "a police report": one of them would have another form of the verb.
    private static bool IsBareFormOfOne(Story story, int at, int first) =>
        story.Is(at, ReportingClasses.BaseForm) && story.Is(first, ClauseWords.Indefinite);

    // "the league sent": a form that no noun has.
    private static bool IsFinite(Story story, int at) =>
        story.Tokens[at].IsLower && story.Is(at, ReportingClasses.FiniteVerb) && !story.Is(at, ReportingClasses.NounLike);

    // "Okafor communications director Tomas Lind": behind a plural only a role with its bearer goes on; "Okafor builds" is a verb.
    private static bool IsNamedRole(Story story, int at) =>
        at + 1 < story.Tokens.Length && story.Tokens[at].IsLower
        && story.Tokens[at].Has(WordClasses.PersonNoun | WordClasses.Title) && story.Tokens[at + 1].IsCapitalised;

    // "the Okafor plan", "Okafor campaign manager": what goes on behind a name has an article before it or a noun for somebody near;
    // in "Okafor built" it is a verb.
    private static bool LeadsToNoun(Story story, int at, int first)
    {
        if (story.Tokens[first].Has(WordClasses.Determiner))
            return true;
        // Bergen academy's head; Country crooner Ola Green
        if (story.Tokens[at + 1].Kind == TokenKind.Possessive || (Lexicon.EndsLikeAnOccupation(story.Word(at)) && IsBearer(story, at + 1)))
            return true;
        for (int next = at; next < story.Tokens.Length && next < at + 3 && story.Tokens[next].IsLower; next++)
        {
            if (story.Tokens[next].Has(WordClasses.PersonNoun | WordClasses.Title))
                return true;
            if (story.Tokens[next].Has(WordClasses.Preposition | WordClasses.Determiner | WordClasses.Auxiliary
                | WordClasses.Conjunction | WordClasses.Subordinator | WordClasses.Adverb))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsBearer(Story story, int at) =>
        at + 1 < story.Tokens.Length && NameWords.IsPart(story, at) && NameWords.IsPart(story, at + 1);

    // "minister of education Ada Brook", "head of the Harbour Council Tomas Lind", "director of Radio North's Ada Brook":
    // the complement ends in the person whom the noun before it describes.
    private static NounPhrase? HoldsPerson(Story story, NounPhrase noun, NounPhrase complement)
    {
        if (!IsPersonNoun(story, noun))
            return null;

        int first = NameWords.WithoutTitles(story, complement.NameFirst, complement.NameEnd);
        for (int i = complement.NameFirst + 1; first == complement.NameFirst && i < complement.NameEnd - 1; i++)
        {
            // Chief of Staff Ada Brook.
            if (story.Tokens[i].Has(WordClasses.FirstName) && !story.Tokens[i - 1].Has(WordClasses.FirstName))
                first = i;
        }

        // Secretary of State Mina Okafor: two words behind the body's.
        if (first == complement.NameFirst && complement.NameEnd - first == 3 && story.Tokens[first].Has(WordClasses.OrganisationWord))
            first++;

        bool isPossessed = complement.NameFirst > 0 && story.Tokens[complement.NameFirst - 1].Kind == TokenKind.Possessive
            && complement.NameEnd - complement.NameFirst >= 2;
        bool isInside = first > complement.NameFirst && complement.NameEnd - first >= 2
            && !story.Tokens[complement.NameEnd - 1].Has(WordClasses.OrganisationWord | WordClasses.Place | WordClasses.BodyNoun);
        bool capitalisedRole = story.Tokens[noun.Head].IsCapitalised || story.Tokens[complement.NameFirst - 1].Has(WordClasses.Preposition);
        if (isPossessed)
            return noun with { End = complement.End, Kind = PhraseKind.Name, NameFirst = complement.NameFirst, NameEnd = complement.NameEnd, Head = -1 };
        if (isInside && capitalisedRole && !story.Tokens[complement.NameFirst].Has(WordClasses.Title))
            return noun with { End = complement.End, Kind = PhraseKind.Name, NameFirst = first, NameEnd = complement.NameEnd, Head = -1 };
        return null;
    }

    // US Secretary of State Mina Okafor, the Reserve Bank of Bergen Governor Ada Brook: a name that ends as no person's does.
    private static NounPhrase? BearerBehind(Story story, NounPhrase name, int limit)
    {
        if (name.End + 2 >= limit || name.End != name.NameEnd || !story.Is(name.End, FunctionWords.Genitive | FunctionWords.Benefactive)
            || !story.Tokens[name.NameEnd - 1].Has(WordClasses.Title | WordClasses.PersonNoun | WordClasses.BodyNoun | WordClasses.BodyHead
            | WordClasses.OrganisationWord)
            || Read(story, name.End + 1, limit) is not { IsName: true } complement)
            return null;
        NounPhrase noun = name with { Kind = PhraseKind.Nominal, NameFirst = -1, NameEnd = -1, Head = name.NameEnd - 1 };
        return HoldsPerson(story, noun, complement) ?? Bearer(story, noun, complement);
    }

    // Bank of Bergen Governor Ada Brook, University of Bergen professor Ada Brook: what the body is of leads to a role, and the role to its bearer.
    private static NounPhrase? Bearer(Story story, NounPhrase body, NounPhrase complement)
    {
        int first = complement.NameFirst > complement.First && IsRole(story, complement.NameFirst - 1) ? complement.NameFirst : -1;
        for (int at = complement.NameEnd - 3; first < 0 && at > complement.NameFirst; at--)
        {
            if (IsRole(story, at) && !story.Tokens[at].Has(WordClasses.FirstName))
                first = at + 1;
        }

        return first >= 0 && complement.NameEnd - first >= 2
            && !story.Tokens[complement.NameEnd - 1].Has(WordClasses.OrganisationWord | WordClasses.Place | WordClasses.BodyNoun)
            ? body with { End = complement.End, Kind = PhraseKind.Name, NameFirst = first, NameEnd = complement.NameEnd, Head = -1 } : null;
    }

    private static bool IsRole(Story story, int at) => story.Tokens[at].IsWord && story.Tokens[at].Has(WordClasses.PersonNoun | WordClasses.Title);

    private static NounPhrase WithApposition(Story story, NounPhrase phrase, int limit)
    {
        int comma = phrase.End;
        if (!IsPersonNoun(story, phrase) || comma + 1 >= limit || story.Tokens[comma].Kind != TokenKind.Comma || !NameWords.IsPart(story, comma + 1))
            return phrase;
        if (Read(story, comma + 1, limit) is not { IsName: true } name || story.Tokens[name.NameEnd - 1].Has(WordClasses.Place | WordClasses.OrganisationWord))
            return phrase;

        bool isEnclosed = name.End >= limit || story.Tokens[name.End].BreaksClause || Cue.IsStrong(story, name.End);
        return isEnclosed ? phrase with { End = name.End, Kind = PhraseKind.Name, NameFirst = name.NameFirst, NameEnd = name.NameEnd, Head = -1 } : phrase;
    }
}
