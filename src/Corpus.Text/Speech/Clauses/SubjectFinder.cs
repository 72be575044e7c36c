using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.People;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Clauses;

/// <summary>Finds the subject of a verb by what stands to its left.</summary>
internal static class SubjectFinder
{
    private const int FarthestApposition = 12;
    private const int FarthestDocument = 12;
    private const int FarthestIdentity = 6;
    private const int MostCommas = 3;

    /// <summary>The subject of the verb at <paramref name="verb"/>, in a sentence that begins at <paramref name="left"/>.</summary>
    public static NounPhrase? Of(Story story, int verb, int left)
    {
        left = Math.Max(left, verb - Story.FarthestToken);
        if (Inverted(story, verb, left) is { } inverted)
            return inverted;

        int before = SkipLeft(story, verb, left);
        if (before < left)
            return null;

        Token token = story.Tokens[before];
        bool hasAuxiliary = before < verb - 1;
        if (Cue.IsParticiple(story, verb) && !hasAuxiliary)
            return OfParticiple(story, verb, left);
        if (token.Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.CloseBracket)
            return AcrossCommas(story, before, left) ?? MainSubject.In(story, left, verb);
        if (token.IsWord && story.Is(before, FunctionWords.PersonalRelative | FunctionWords.ImpersonalRelative))
            return (story.Is(before, FunctionWords.PersonalRelative) ? null : AuthorOfDocument(story, before, left)) ?? BeforeRelative(story, before, left)
                ?? MainSubject.In(story, left, verb);
        // an email from Lind that said; but "said that she".
        if (before > left && story.Is(before, FunctionWords.Complementizer) && story.Tokens[before - 1].IsWord
            && !story.Is(before - 1, ReportingClasses.Verb | ReportingClasses.ClaimNoun)
            && BeforeRelative(story, before, left) is { } source)
            return source;
        if (token.Has(WordClasses.Conjunction) && SubordinateSubject(story, before, left) is { } inner)
            return inner;
        if (token.Has(WordClasses.Conjunction) || story.Is(before, "then") || token.Kind == TokenKind.Quotation)
            return MainSubject.In(story, left, verb) ?? InvertedFirst(story, left, verb);

        return OfClause(story, verb, before + 1, left) ?? MainSubject.In(story, left, verb);
    }

    /// <summary>The phrase that ends right before <paramref name="end"/>.</summary>
    public static NounPhrase? PhraseEndingAt(Story story, int end, int left)
    {
        int first = end;
        while (first > left && end - first < NounPhraseReader.Longest && IsInsidePhrase(story, first - 1))
            first--;
        for (; first < end; first++)
        {
            if (NounPhraseReader.Read(story, first, end) is { } phrase && phrase.End == end)
                return phrase;
        }

        return null;
    }

    // "...," said Lind, "...": the verb has a quotation or a comma on its left and its subject on its right.
    private static NounPhrase? Inverted(Story story, int verb, int left)
    {
        int before = verb - 1;
        while (before >= left && story.Tokens[before].Has(WordClasses.Adverb))
            before--;
        bool atStart = before < left && story.Tokens[verb].Has(WordClasses.BareCue);
        bool comma = before >= left && story.Tokens[before].Kind == TokenKind.Comma;
        if (comma && before - 1 >= left && story.Tokens[before - 1].Kind == TokenKind.Quotation)
            before--;
        bool quotation = before >= left && story.Tokens[before].Kind == TokenKind.Quotation;
        if (!atStart && !comma && !quotation)
            return null;

        int limit = Math.Min(story.Tokens.Length, verb + 40);
        if (SpeakerClause.ReadInverted(story, verb, limit) is not { Speaker: var speaker })
            return null;
        // Away from a quotation an object may stand there: ..., underlined the risk: "..."
        if (!quotation && !speaker.IsPronoun && !speaker.IsName && !NounPhraseReader.IsPersonNoun(story, speaker))
            return null;
        if (speaker.End >= limit)
            return speaker;
        Token behind = story.Tokens[speaker.End];
        // ..., then asked Brook to leave
        if (!quotation && story.Is(verb, ReportingClasses.ObjectInfinitiveVerb) && story.Is(speaker.End, FunctionWords.InfinitiveMarker))
            return null;
        // Hume, a clerk, said Brook "..."; Reed, a clerk, thanked Brook for "...": the one behind the verb is spoken of, or to.
        if (!quotation && !atStart
            && (behind.Kind == TokenKind.Quotation || (behind.Has(WordClasses.Preposition) && !story.Tokens[verb].Has(WordClasses.BareCue))))
            return null;
        return behind.BreaksClause || behind.Has(WordClasses.Preposition) || behind.Has(WordShape.Ing)
            || story.Is(speaker.End, FunctionWords.PersonalRelative) ? speaker : null;
    }

    private static NounPhrase? InvertedFirst(Story story, int left, int verb)
    {
        for (int at = left; at < verb; at++)
        {
            if (Cue.IsStrong(story, at) && Cue.IsFinite(story, at))
                return Inverted(story, at, left) ?? (at > left && story.Tokens[at - 1].IsWord ? OfClause(story, at, at, left) : null);
        }

        return null;
    }

    // When Brook saw the plan and called it "...": the subject of the clause that no comma has closed.
    private static NounPhrase? SubordinateSubject(Story story, int conjunction, int left)
    {
        for (int at = conjunction - 1; at >= left; at--)
        {
            Token token = story.Tokens[at];
            if (token.BreaksClause)
                return null;
            if (at > left && token.IsWord && token.Has(WordClasses.Subordinator)
                && (token.Has(WordClasses.ClauseOpener) || token.Has(WordClasses.TimeConjunction)) && !story.Is(at, FunctionWords.Complementizer))
                return MainSubject.In(story, at + 1, conjunction);
        }

        return null;
    }

    // Auxiliaries, adverbs, "not", weekdays, "went on", "refused to", and any -ed word with "to".
    private static int SkipLeft(Story story, int verb, int left)
    {
        int at = verb - 1;
        while (at >= left)
        {
            Token token = story.Tokens[at];
            if (token.Has(WordClasses.Auxiliary | WordClasses.Adverb | WordClasses.Weekday) && token.IsWord && !story.Is(at, FunctionWords.Complementizer))
                at--;
            else if (story.Is(at, FunctionWords.InfinitiveMarker) && at - 1 >= left && story.Tokens[at - 1].IsLower
                && (story.Tokens[at - 1].Has(WordShape.Ed) || story.Is(at - 1, FunctionWords.Superessive) || story.Tokens[at - 1].Has(WordClasses.WeakCue)))
                at -= story.Is(at - 1, FunctionWords.Superessive) ? 3 : 2;
            else
                break;
        }

        return at;
    }

    private static NounPhrase? AcrossCommas(Story story, int before, int left)
    {
        if (BeforeRelativeClause(story, before, left) is { } antecedent)
            return antecedent;
        for (int comma = before; comma >= left; comma--)
        {
            TokenKind kind = story.Tokens[comma].Kind;
            if (kind == TokenKind.CloseBracket)
                comma = BracketStart(story, comma, left);
            else if (kind is not (TokenKind.Comma or TokenKind.Dash))
                continue;

            if (comma <= left || SpeakingPhraseEndingAt(story, comma, left) is not { } phrase || IsBesideSubject(story, phrase, left))
                continue;

            // Lind, a former mayor and baker, said: the name before the common noun is the better answer.
            if (phrase.Kind == PhraseKind.Nominal)
                return IdentifiedBehind(story, comma, before) ?? NameBefore(story, phrase.First, left) ?? NounBefore(story, phrase.First, left) ?? phrase;
            // Doe, a clerk, VP Analyst, WSJ, said: nor is what follows a full name and a comma the better one.
            return PersonBefore(story, phrase, left) ?? phrase;
        }

        return null;
    }

    // Lind, quoting Brook, said; the members, including Brook, said: the object of a participle between commas. In "adding that Brook, 41, said" he does speak.
    private static bool IsBesideSubject(Story story, NounPhrase phrase, int left)
    {
        if (story.Is(phrase.First, FunctionWords.Complementizer))
            return false;
        // Lind, not Brook, said; Lind, rather than Brook, said
        if (story.Is(phrase.First - 1, FunctionWords.Negator | FunctionWords.Comparative))
            return true;
        // quoting the mayor, Ada Brook,
        if (phrase.First == phrase.NameFirst && phrase.First - 1 > left && story.Tokens[phrase.First - 1].Kind == TokenKind.Comma
            && PhraseEndingAt(story, phrase.First - 1, left) is { } described && NounPhraseReader.IsPersonNoun(story, described))
            return IsBesideSubject(story, described, left);

        int opening = IsBesideWord(story, phrase.First) ? phrase.First : phrase.First - 1;
        int before = opening - 1;
        while (before > left && story.Tokens[before].IsLower && (story.Tokens[before].Has(WordClasses.Adverb) || story.Is(before, FunctionWords.Degree)))
            before--;
        return before > left && IsBesideWord(story, opening) && story.Tokens[before].Kind is TokenKind.Comma or TokenKind.Dash;
    }

    // including, quoting; most notably, especially
    private static bool IsBesideWord(Story story, int at) => story.Tokens[at].IsLower && story.Tokens[at].Has(WordShape.Ing | WordShape.Ly);

    // Reed, whose newest firm, Tidewater, sorts goods, said: what ends at the comma before "whose", not what ends in the clause behind it.
    private static NounPhrase? BeforeRelativeClause(Story story, int comma, int left)
    {
        int end = comma;
        for (int parts = 0; parts < MostCommas && end > left && story.Tokens[end].Kind == TokenKind.Comma; parts++)
        {
            int first = end;
            while (first > left && !story.Tokens[first - 1].BreaksClause)
                first--;
            if (first - 1 <= left || story.Tokens[first - 1].Kind != TokenKind.Comma)
                return null;
            if (story.Tokens[first].Has(WordClasses.Relative))
                return SpeakingPhraseEndingAt(story, first - 1, left) ?? BodyEndingAt(story, first - 1, left);
            // A phrase that fills the nearest part is an apposition, and speaks by itself.
            if (parts == 0 && SpeakingPhraseEndingAt(story, end, left) is { } phrase && phrase.First <= first)
                return null;
            end = first - 1;
        }

        return null;
    }

    // The man, identified by police as Tomas Lind, said
    private static NounPhrase? IdentifiedBehind(Story story, int comma, int limit)
    {
        if (!story.Is(comma + 1, "identified") && !story.Is(comma + 1, "named"))
            return null;
        for (int at = comma + 2; at < limit && at < comma + FarthestIdentity && !story.Tokens[at].BreaksClause; at++)
        {
            if (story.Is(at, FunctionWords.Equative))
                return NounPhraseReader.Read(story, at + 1, limit) is { IsName: true } name ? name : null;
        }

        return null;
    }

    private static NounPhrase? NameBefore(Story story, int at, int left)
    {
        for (int comma = at - 1; comma > left && comma > at - FarthestApposition; comma--)
        {
            // Brook — a teacher — said
            TokenKind kind = story.Tokens[comma].Kind == TokenKind.Dash && comma == at - 1 ? TokenKind.Comma : story.Tokens[comma].Kind;
            if (kind is TokenKind.Quotation or TokenKind.Colon or TokenKind.Semicolon || Cue.IsStrong(story, comma))
                return null;
            // Brook (41), a teacher
            int end = story.Tokens[comma - 1].Kind == TokenKind.CloseBracket ? BracketStart(story, comma - 1, left) : comma;
            if (kind == TokenKind.Comma && end > left && SpeakingPhraseEndingAt(story, end, left) is { IsName: true } named)
                return named;
            // Sen. Ada Brook, D-Minn., the leader: the party stands between.
            if (kind == TokenKind.Comma && !story.Tokens[comma - 1].Has(WordShape.PartyAndState) && !IsDetail(story, comma, left))
                return null;
        }

        return null;
    }

    // Brook, 41, a teacher; Brook, of Bergen, a teacher; Brook, a mother of two, a teacher: what tells of Brook and is nobody else.
    private static bool IsDetail(Story story, int comma, int left)
    {
        int first = comma;
        while (first > left && !story.Tokens[first - 1].BreaksClause)
            first--;
        return first > left && first < comma && story.Tokens[first - 1].Kind == TokenKind.Comma
            && (Age.EndingAt(story, comma, first) || story.Is(first, FunctionWords.Genitive | FunctionWords.Ablative)
                || story.Is(first, ClauseWords.Indefinite));
    }

    // Her late father, a fisherman, said: the one whom the apposition describes.
    private static NounPhrase? NounBefore(Story story, int at, int left)
    {
        if (at - 1 <= left || story.Tokens[at - 1].Kind != TokenKind.Comma || !story.Is(at, ClauseWords.Indefinite))
            return null;
        int end = at - 1;
        // The clerk, 41, a fisherman, said.
        while (end > left && IsDetail(story, end, left))
        {
            end--;
            while (story.Tokens[end].Kind != TokenKind.Comma)
                end--;
        }

        if (PhraseEndingAt(story, end, left) is not { } noun || !NounPhraseReader.IsPersonNoun(story, noun))
            return null;
        Token before = noun.First > left ? story.Tokens[noun.First - 1] : default;
        return before.Has(WordClasses.Preposition) && !story.Is(noun.First - 1, FunctionWords.Equative) ? null : noun;
    }

    private static NounPhrase? PersonBefore(Story story, NounPhrase phrase, int left)
    {
        if (!phrase.IsName || IsPerson(story, phrase))
            return null;

        int end = phrase.First - 1;
        for (int parts = 0; parts < MostCommas && end > left && story.Tokens[end].Kind == TokenKind.Comma; parts++)
        {
            if (SpeakingPhraseEndingAt(story, end, left) is { IsName: true } name && IsPerson(story, name))
                return name;
            end--;
            while (end > left && !story.Tokens[end].BreaksClause)
                end--;
        }

        return null;
    }

    private static bool IsPerson(Story story, NounPhrase name) =>
        name.NameEnd - name.NameFirst > 1 && story.Names.PersonhoodOf(story, name.NameFirst, name.NameEnd) == Personhood.Person;

    private static NounPhrase? SpeakingPhraseEndingAt(Story story, int end, int left)
    {
        if (PhraseEndingAt(story, end, left) is not { } phrase)
            return null;
        if (phrase.First > left && story.Tokens[phrase.First - 1].Has(WordClasses.Preposition))
            return null;
        if (phrase.IsName)
            return Places.IsPlace(story, phrase) ? null : phrase;
        // The company, which denies it, said: what ends a clause before its comma is an object.
        bool isSubject = phrase.IsPronoun && !story.Is(phrase.Head, FunctionWords.NeuterPronoun);
        return isSubject || NounPhraseReader.IsPersonNoun(story, phrase) ? phrase : null;
    }

    // The company, which: a body that a relative clause tells of.
    private static NounPhrase? BodyEndingAt(Story story, int end, int left) =>
        PhraseEndingAt(story, end, left) is { Kind: PhraseKind.Nominal } body && story.Tokens[body.Head].Has(WordClasses.BodyNoun)
            && !(body.First > left && story.Tokens[body.First - 1].Has(WordClasses.Preposition)) ? body : null;

    private static int BracketStart(Story story, int at, int left)
    {
        while (at > left && story.Tokens[at].Kind != TokenKind.OpenBracket)
            at--;
        return at;
    }

    private static NounPhrase? BeforeRelative(Story story, int who, int left)
    {
        int end = who;
        if (end - 1 > left && story.Tokens[end - 1].Kind == TokenKind.Comma)
            end--;
        return PhraseEndingAt(story, end, left);
    }

    // A protester shouting "..."; a letter saying "..."; ..., Lind said, adding "...".
    private static NounPhrase? OfParticiple(Story story, int verb, int left)
    {
        if (AuthorOfDocument(story, verb, left) is { } author)
            return author;
        if (story.Is(verb - 1, FunctionWords.Equative) && Quoted(story, verb - 1, left) is { } quoted)
            return quoted;
        if ((Cue.IsStrong(story, verb) || story.Is(verb, ReportingClasses.CallVerb))
            && story.Is(verb - 1, FunctionWords.Genitive | FunctionWords.Benefactive) && Accused(story, verb - 1, left) is { } accused)
            return accused;
        if (verb - 1 >= left && story.Tokens[verb - 1].IsWord && PhraseEndingAt(story, verb, left) is { } beside
            // The engineer wrote to the minister claiming: who is written to.
            && !(beside.First > left && story.Is(beside.First - 1, FunctionWords.InfinitiveMarker))
            && (beside.IsName || beside.IsPronoun || story.Tokens[beside.Head].Has(WordClasses.PersonNoun | WordClasses.BodyNoun)
            || (beside.First > left && story.Is(beside.First - 1, FunctionWords.Comitative))))
            return beside;

        for (int at = verb - 1; at > left; at--)
        {
            if (Cue.IsStrong(story, at) && Cue.IsFinite(story, at) && !Cue.IsPassive(story, at))
                return Of(story, at, left);
        }

        return MainSubject.In(story, left, verb);
    }

    // Brook was quoted in the Gazette as saying; the Gazette quoted Brook as saying.
    private static NounPhrase? Quoted(Story story, int @as, int left)
    {
        for (int at = @as - 1; at > left && at > @as - FarthestDocument; at--)
        {
            if (Cue.IsStrong(story, at) || Cue.IsWeak(story, at))
                return Cue.IsPassive(story, at) ? Of(story, at, left) : PhraseEndingAt(story, @as, at + 1);
        }

        return null;
    }

    // Brook accused Lind of saying; Brook mocked the mayor, Ada Lind, for saying: the object of what Brook did has said it.
    private static NounPhrase? Accused(Story story, int preposition, int left)
    {
        int end = story.Tokens[preposition - 1].Kind == TokenKind.Comma ? preposition - 1 : preposition;
        for (int verb = end - 1; verb > left && verb > end - FarthestDocument; verb--)
        {
            Token token = story.Tokens[verb];
            if (token.BreaksClause && token.Kind != TokenKind.Comma)
                return null;
            bool isVerb = token.IsLower && (token.Has(WordShape.Ed) || Cue.IsStrong(story, verb) || Cue.IsWeak(story, verb))
                && !story.Tokens[verb - 1].Has(WordClasses.Determiner);
            if (!isVerb)
                continue;
            if (Cue.IsPassive(story, verb))
                return null;
            // accused her of saying
            if (verb + 2 == end && story.Is(verb + 1, ClauseWords.ListenerPronoun))
                return new NounPhrase(verb + 1, end, PhraseKind.Pronoun, -1, -1, verb + 1);
            return NounPhraseReader.ReadExtended(story, verb + 1, end) is { } accused && accused.End == end
                && (accused.IsName || accused.IsPronoun || NounPhraseReader.IsPersonNoun(story, accused)) ? accused : null;
        }

        return null;
    }

    // The league issued a statement on Monday saying "...": whoever sends the document out. A document that is itself the subject speaks for itself.
    private static NounPhrase? AuthorOfDocument(Story story, int participle, int left)
    {
        for (int at = participle - 1; at > left && at > participle - FarthestDocument; at--)
        {
            if (story.Tokens[at].BreaksClause)
                return null;
            if (!story.Tokens[at].Has(WordClasses.Document) || !story.Tokens[at].IsWord)
                continue;

            int first = at;
            while (first > left && IsInsidePhrase(story, first - 1) && !story.Tokens[first - 1].Has(WordClasses.Issue))
                first--;
            int issue = first - 1;
            if (issue > left && story.Tokens[issue].Has(WordClasses.VerbParticle))
                issue--;
            return issue > left && story.Tokens[issue].Has(WordClasses.Issue) && story.Tokens[issue].IsLower && !Cue.IsPassive(story, issue)
                ? Of(story, issue, left) : null;
        }

        return null;
    }

    private static NounPhrase? OfClause(Story story, int verb, int subjectEnd, int left)
    {
        if (PhraseEndingAt(story, subjectEnd, left) is { } beside)
        {
            Token before = beside.First > left ? story.Tokens[beside.First - 1] : default;
            bool isComplement = beside.First > left && before.Has(WordClasses.Preposition) && !before.Has(WordClasses.TimeConjunction);
            bool isPerson = beside.IsPronoun || beside.IsName || NounPhraseReader.IsPersonNoun(story, beside);
            if (IsRestOfPlace(story, beside, left))
                return null;
            if (isPerson && !isComplement)
                return FirstOfTwo(story, beside, left) ?? SecondClause(story, beside, subjectEnd, left) ?? beside;
        }

        int clause = verb;
        while (clause > left && !OpensClause(story, clause - 1))
            clause--;
        return MainSubject.In(story, clause, verb) is { } subject ? FirstOfTwo(story, subject, left) ?? subject : null;
    }

    // Clara Holm of Bergen, North Dakota said: the state of the place before it.
    private static bool IsRestOfPlace(Story story, NounPhrase place, int left)
    {
        if (!place.IsName || place.First - 2 <= left || story.Tokens[place.First - 1].Kind != TokenKind.Comma || !Places.IsPlace(story, place))
            return false;
        return PhraseEndingAt(story, place.First - 1, left) is { IsName: true } town && town.First - 2 > left
            && story.Is(town.First - 1, FunctionWords.Genitive | FunctionWords.Ablative) && story.Tokens[town.First - 2].IsCapitalised;
    }

    // Lind and other members said: the name before "and", if the clause begins with it.
    private static NounPhrase? FirstOfTwo(Story story, NounPhrase second, int left)
    {
        int and = second.First - 1;
        if (and <= left || !story.Is(and, FunctionWords.Additive) || PhraseEndingAt(story, and, left) is not { IsName: true } first)
            return null;
        return first.First == left || OpensClause(story, first.First - 1) ? first : null;
    }

    // He met Brook and Lind said: the verb before the two names has the first for its object.
    private static NounPhrase? SecondClause(Story story, NounPhrase two, int end, int left)
    {
        int verb = two.First - 1;
        if (!two.IsName || verb <= left || !story.Is(two.NameEnd, FunctionWords.Additive) || !story.Tokens[verb].IsLower
            || !(story.Is(verb, ReportingClasses.FiniteVerb) || story.Tokens[verb].Has(WordShape.Ed)) || story.Is(verb, ReportingClasses.NounLike))
        {
            return null;
        }

        return NounPhraseReader.Read(story, two.NameEnd + 1, end) is { IsName: true } second && second.End == end ? second : null;
    }

    private static bool OpensClause(Story story, int at)
    {
        Token token = story.Tokens[at];
        return token.BreaksClause || (token.IsWord && token.Has(WordClasses.ClauseOpener) && !(story.Is(at, FunctionWords.Additive) && JoinsNames(story, at)));
    }

    private static bool JoinsNames(Story story, int and) =>
        and > 0 && and + 1 < story.Tokens.Length && NameWords.IsPart(story, and - 1) && NameWords.IsPart(story, and + 1);

    // Teresa “Tess” Morgan
    private static bool IsInNickname(Story story, int at)
    {
        int first = story.Tokens[at].Kind == TokenKind.CloseBracket ? at - 2 : at;
        return Nickname.IsMark(story.Tokens[at]) && first > 0 && Nickname.EndOf(story, first, story.Tokens.Length) > first;
    }

    private static bool IsInsidePhrase(Story story, int at)
    {
        Token token = story.Tokens[at];
        if (token.Kind is TokenKind.Possessive or TokenKind.Number || IsInNickname(story, at) || NameWords.IsAmpersand(story, at))
            return true;
        if (!token.IsWord)
            return false;
        if (story.Is(at, FunctionWords.Additive))
            return JoinsNames(story, at);
        if (token.IsLower && token.Has(WordClasses.StrongCue) && !token.Has(WordClasses.NounLike))
            return false;
        return token.Has(WordClasses.Determiner | WordClasses.Pronoun | WordClasses.Particle)
            || !token.Has(WordClasses.Preposition | WordClasses.Subordinator | WordClasses.Conjunction | WordClasses.Auxiliary);
    }
}
