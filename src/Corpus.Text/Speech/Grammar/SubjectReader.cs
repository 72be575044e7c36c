using Corpus.Text.Language.Languages;
using Corpus.Text.Language.Tokens;

namespace Corpus.Text.Speech.Grammar;

/// <summary>Reads a noun phrase from left to right: article, adjectives, nouns, what is tied to them, a name.</summary>
/// <remarks>No tagger: the closed classes of the language end a phrase, capitals make a name where the language writes only names with them.</remarks>
internal sealed class SubjectReader(ReportedText text, NameSightings names)
{
    private const int ShortestDefinite = 5;
    private const int LongestPhrase = 16;
    private const int MostModifiers = 4;
    private const int LongestComplement = 6;
    private const int LongestAcronym = 5;

    private const GrammarClass Closed = GrammarClass.Says | GrammarClass.Calls | GrammarClass.Auxiliary | GrammarClass.Preposition
        | GrammarClass.Subordinator | GrammarClass.Relative
        | GrammarClass.Adverb | GrammarClass.Conjunction | GrammarClass.Clitic | GrammarClass.According | GrammarClass.AccordingBehind
            | GrammarClass.HisWords | GrammarClass.So | GrammarClass.SaysIn
        | GrammarClass.Pronoun | GrammarClass.He | GrammarClass.She | GrammarClass.They | GrammarClass.Weekday | GrammarClass.Month | GrammarClass.Time;

    private const GrammarClass AnyPronoun = GrammarClass.Pronoun | GrammarClass.He | GrammarClass.She | GrammarClass.They;
    private const GrammarClass AnyDeterminer = GrammarClass.Article | GrammarClass.Determiner | GrammarClass.Oblique;
    private const GrammarClass Noun = GrammarClass.Role | GrammarClass.Body | GrammarClass.Source;
    private const GrammarClass Gender = GrammarClass.Masculine | GrammarClass.Feminine;

    private readonly ReportingLanguage _language = text.Language;

    /// <summary>The phrase that begins at <paramref name="at"/>; null where none can speak.</summary>
    /// <param name="at">Its first token.</param>
    /// <param name="limit">The token that it ends before.</param>
    /// <param name="isOblique">Whether it may stand in another case, behind a preposition.</param>
    /// <param name="isLoose">Whether an unlisted noun will do: behind a word for "according to" nothing else can stand.</param>
    public Subject? Read(int at, int limit, bool isOblique = false, bool isLoose = false)
    {
        limit = Math.Min(limit, at + LongestPhrase);
        int first = at;
        for (int adverbs = 0; at < limit && text.Has(at, GrammarClass.Adverb) && !text.Has(at, AnyDeterminer | AnyPronoun | GrammarClass.Role)
            && adverbs < 2; adverbs++)
            at++;
        if (at >= limit || !(text[at].IsWord || text[at].Kind == TokenKind.Number))
            return null;
        if (IsPronoun(at, limit))
            return new Subject(SubjectKind.Pronoun, at, at + 1, at, at + 1, at, GenderOfPronoun(at));

        first = at;
        while (at < limit && (text.Has(at, AnyDeterminer) || text[at].Kind == TokenKind.Number) && !IsNamePart(at))
        {
            bool isSubjectCase = text.Has(at, GrammarClass.Article | GrammarClass.Determiner) || text[at].Kind == TokenKind.Number;
            if (!isSubjectCase && !isOblique)
                return null;
            at++;
        }

        if (at < limit && text.Has(at, GrammarClass.Preposition | GrammarClass.Subordinator | GrammarClass.Conjunction | GrammarClass.According)
            && !IsNamePart(at) && !text.Has(at, Noun))
            return null;
        return Phrase(first, at, limit, hasDeterminer: at > first, isOblique && isLoose && _language.Has(LanguageTraits.NamesAreInflected));
    }

    private Subject? Phrase(int first, int at, int limit, bool hasDeterminer, bool isLoose)
    {
        int head = -1;
        int headEnd = at;
        int modifiers = 0;
        bool isTied = false;
        var gender = GrammarClass.None;
        while (at < limit)
        {
            ClauseToken token = text[at];
            if (IsNamePart(at))
            {
                int end = RunEnd(at, limit);
                Subject? named = Named(first, at, end, head, hasDeterminer, isTied, gender);
                if (named is { IsName: true } && IsPossessor(end, limit))
                {
                    at = headEnd = end;
                    continue;
                }

                bool goesOn = named is { IsName: false, Head: >= 0 } && text.Has(named.Value.Head, Noun) && text.Has(end, GrammarClass.Of)
                    && !text.Has(end + 1, GrammarClass.Work);
                if (goesOn)
                {
                    head = named!.Value.Head;
                    gender |= named.Value.Gender;
                    at = headEnd = end;
                    continue;
                }

                if (named is { IsName: true } || (!isTied && named is not null))
                    return WithApposition(named.Value, limit);
                headEnd = end;
                if (head < 0)
                    head = end - 1;
                at = end;
                isTied = false;
                break;
            }

            if (!token.IsWord && token.Kind != TokenKind.Number)
                break;
            if (head >= 0 && token.Has(GrammarClass.Of) && !isTied)
            {
                at++;
                while (at < limit && text.Has(at, AnyDeterminer) && !IsNamePart(at))
                    at++;
                isTied = true;
                modifiers = 0;
                continue;
            }

            if (head >= 0 && text.Has(head, GrammarClass.Role) && token.Has(GrammarClass.Preposition) && !isTied && NameFollows(at + 1, limit))
            {
                at++;
                while (at < limit && text.Has(at, AnyDeterminer) && !IsNamePart(at))
                    at++;
                isTied = true;
                continue;
            }

            if (token.Has(Closed) && !(token.Has(Noun) && !token.Has(GrammarClass.Preposition)))
                break;
            bool isKnown = token.Has(Noun);
            if (isTied)
            {
                headEnd = at + 1;
                at++;
                if (++modifiers >= MostModifiers || (isKnown && !IsNamePart(at) && !text.Has(at, GrammarClass.Of)))
                    break;
                isTied = !IsNamePart(at) && !text.Has(at, GrammarClass.Of) && text[at].IsWord && !text.Has(at, Closed);
                continue;
            }

            if (head >= 0 && text.Has(head, Noun) && !isKnown && !IsNamePart(at + 1) && !text.Has(at + 1, GrammarClass.Of | Noun))
                break;
            if (isKnown || head < 0 || !text.Has(head, Noun))
                head = at;
            gender |= isKnown ? token.Classes & Gender : GrammarClass.None;
            headEnd = at + 1;
            at++;
            if (++modifiers > MostModifiers || (isLoose && !IsNamePart(at) && !text.Has(at, Noun)))
                break;
        }

        if (head < 0)
            return null;
        // An unknown word in small letters is a noun only behind an article or with the ending of one.
        bool isNoun = text.Has(head, Noun) || isLoose || (hasDeterminer && (!_language.Has(LanguageTraits.NounsAreCapitalised)
            || text[head].IsCapitalised)) || IsDefinite(head);
        if (!isNoun)
            return null;
        return WithApposition(new Subject(SubjectKind.Nominal, first, headEnd, head, head + 1, head, gender & Gender), limit);
    }

    // The capitalised words from `at` on: roles and titles first, then the name.
    private Subject? Named(int first, int at, int end, int head, bool hasDeterminer, bool isTied, GrammarClass gender)
    {
        if (IsTwoNames(at, end))
            return null;
        int name = at;
        int role = head;
        for (int i = at; i < end; i++)
        {
            if (!text.Has(i, Noun | GrammarClass.Title) || (text.Has(i, GrammarClass.FirstName) && i + 1 < end && !text.Has(i, GrammarClass.Title)))
                continue;
            bool isLastOfName = i == end - 1 && IsSurname(at, i);
            if (isLastOfName)
                continue;
            name = i + 1;
            role = text.Has(i, Noun) ? i : role;
            gender |= text[i].Classes & Gender;
        }

        if (name >= end && !hasDeterminer && at == end - 1 && IsSubjectOfOne(at))
            return new Subject(SubjectKind.Name, first, end, at, end, -1, GrammarClass.None);
        if (name >= end)
            return NominalRun(first, at, end, role, gender);
        if (isTied || (_language.Has(LanguageTraits.NounsAreCapitalised) && hasDeterminer && role < 0))
        {
            int given = GivenNameIn(name + 1, end - 1);
            if (given > 0)
                name = given;
            else if (end - name >= 3)
                name++;
            else if (isTied)
                return null;
            else if (end - name == 2 && !names.IsGivenName(text.Word(name)) && !IsBodyBehindAdjective(name))
                (role, name) = (name, name + 1);
            else if (end - name == 1)
                return new Subject(SubjectKind.Nominal, first, end, name, end, name, gender & Gender);
        }
        else if (_language.Has(LanguageTraits.NounsAreCapitalised) && role < 0 && end - name >= 3)
        {
            int given = GivenNameIn(name + 1, end - 1);
            if (given > 0 && !names.IsGivenName(text.Word(name)))
                (role, name) = (name, given);
        }

        // "Guardiola añadió", but "Moren sier", "Experten sagen": where a noun has its article before it, a bare capital is a name.
        bool isBareName = _language.HasArticles && !hasDeterminer && !_language.Has(LanguageTraits.NounsAreCapitalised) && !IsDefinite(name);
        if (end - name == 1 && text.OpensSentence(name) && role < 0 && !isBareName && !names.IsName(text.Word(name)) && !IsSubjectOfOne(name))
            return new Subject(SubjectKind.Nominal, first, end, name, end, name, gender & Gender);
        if (end - name == 1 && IsBodyBehindArticle(name, hasDeterminer))
            return new Subject(SubjectKind.Nominal, first, end, name, end, name, gender & Gender);
        return new Subject(SubjectKind.Name, first, end, name, end, role, OneOf(names.GenderOf(text, name, end), gender));
    }

    // Anna Bauer, Frau Bauer; and Bauer alone where somebody of the text is called so. Before another name it is a role: Hamburgs Bauer.
    private bool IsSurname(int at, int i)
    {
        if (i == at)
            return _language.Has(LanguageTraits.NounsAreCapitalised) && !text.Has(i, GrammarClass.Title) && names.IsName(text.Word(i));
        if (names.IsGivenName(text.Word(at)) && !(_language.Has(LanguageTraits.NounsAreCapitalised) && IsGenitive(at)))
            return true;
        return _language.Has(LanguageTraits.NounsAreCapitalised)
            && (text.Has(i - 1, GrammarClass.Title) || (names.IsGivenName(text.Word(i - 1)) && !IsGenitive(i - 1)));
    }

    // sagte Heidtmann; Heidtmann (CDU) sagte: without an article one alone is no noun, and a party behind it is somebody's.
    private bool IsSubjectOfOne(int at)
    {
        if (!_language.Has(LanguageTraits.NounsAreCapitalised))
            return false;
        bool hasParty = text[at + 1].Kind == TokenKind.OpenBracket && text[at + 2].IsCapitalised && text[at + 3].Kind == TokenKind.CloseBracket;
        // What ends the verb of several ends nouns as well.
        return hasParty || (at > 0 && text.Has(at - 1, GrammarClass.Says) && !text[at - 1].IsCapitalised && text[at + 1].BreaksClause
            && !_language.EndsIn(text.Word(at - 1), GrammarClass.NounEnding));
    }

    // Ada Brook Jonas Lind: whose is whose only the case tells, and names have none.
    private bool IsTwoNames(int name, int end)
    {
        if (!_language.Has(LanguageTraits.NounsAreCapitalised) || end - name < 4 || !names.IsGivenName(text.Word(name)))
            return false;
        bool hasSurname = false;
        for (int i = name + 1; i < end - 1; i++)
        {
            bool isGiven = names.IsGivenName(text.Word(i));
            if (hasSurname && isGiven && !text.Has(i - 1, GrammarClass.Particle))
                return true;
            hasSurname |= !isGiven && !text.Has(i, GrammarClass.Particle);
        }

        return false;
    }

    // der Deutschen Bahn, die Vereinten Nationen: the adjective is part of the name.
    private bool IsBodyBehindAdjective(int adjective) =>
        _language.EndsIn(text.Word(adjective), GrammarClass.NounEnding) && !IsGenitive(adjective) && text.Has(adjective + 1, GrammarClass.Body);

    // What a name tells wins over what its role tells.
    private static GrammarClass OneOf(GrammarClass name, GrammarClass role) => (name & Gender) != 0 ? name & Gender : (role & Gender) == Gender
        ? GrammarClass.None : role & Gender;

    // Obaman avustaja, Obamova asistentka: a name before a role in small letters is whose it is.
    private bool IsPossessor(int end, int limit)
    {
        ClauseToken next = text[end];
        if (end >= limit || !next.IsWord || next.IsCapitalised || next.Has(Closed))
            return false;
        return next.Has(GrammarClass.Role | GrammarClass.Body)
            || (_language.Has(LanguageTraits.SubjectBeforeVerbBehindQuotation) && !text[end - 1].HasEnding
                && _language.EndsIn(text.Word(end - 1), GrammarClass.OwnerEnding));
    }

    // Brooks Sprecher, but Hans Richter.
    private bool IsGenitive(int at) => _language.EndsIn(text.Word(at), GrammarClass.OwnerEnding) && !text.Has(at, GrammarClass.FirstName);

    private static Subject? NominalRun(int first, int at, int end, int role, GrammarClass gender) =>
        role < 0 ? null : new Subject(SubjectKind.Nominal, first, end, Math.Max(role, at), end, role, gender & Gender);

    private bool IsBodyBehindArticle(int name, bool hasDeterminer) =>
        hasDeterminer && _language.Has(LanguageTraits.NounsAreCapitalised) && !names.IsName(text.Word(name));

    private int GivenNameIn(int from, int end)
    {
        for (int i = from; i < end; i++)
        {
            if (names.IsGivenName(text.Word(i)))
                return i;
        }

        return -1;
    }

    // der Chef der Werft, Jonas Lind, sagte: the name behind the comma is the one whom the role means.
    private Subject? WithApposition(Subject subject, int limit)
    {
        int at = subject.End;
        // die Ministerin für Wirtschaft, Sabine Holm
        if (text.Has(at, GrammarClass.Preposition))
        {
            while (at < subject.End + LongestComplement && text[at].IsWord && !text.Has(at, GrammarClass.Says | GrammarClass.Auxiliary))
                at++;
        }

        if (subject.Kind != SubjectKind.Nominal || !text.Has(subject.Head, GrammarClass.Role) || text[at].Kind != TokenKind.Comma || !IsNamePart(at + 1))
            return subject;
        int end = RunEnd(at + 1, Math.Max(limit, at + LongestPhrase));
        int name = at + 1;
        while (name < end && text.Has(name, GrammarClass.Title))
            name++;
        bool closes = text[end].BreaksClause || text.Has(end, Closed);
        if (!closes || end - name < 2 || text.Has(end - 1, Noun))
            return subject;
        return subject with
        {
            Kind = SubjectKind.Name,
            End = end,
            NameFirst = name,
            NameEnd = end,
            Gender = OneOf(names.GenderOf(text, name, end), subject.Gender),
        };
    }

    private bool NameFollows(int at, int limit)
    {
        for (int i = at; i < Math.Min(limit, at + 6); i++)
        {
            if (text[i].BreaksClause || text.Has(i, GrammarClass.Says | GrammarClass.Auxiliary))
                return false;
            if (IsNamePart(i) && RunEnd(i, limit) - i >= 2 && GivenNameIn(i, RunEnd(i, limit) - 1) > 0)
                return true;
        }

        return false;
    }

    /// <summary>Whether the token is a word of a name: capitalised, and none of the small words that a sentence's first word may be.</summary>
    public bool IsNamePart(int at)
    {
        ClauseToken token = text[at];
        if (!token.IsWord || !token.IsCapitalised)
            return false;
        if (token.Has(GrammarClass.Particle) && OpensLastName(at))
            return true;
        if (text.OpensSentence(at))
            return !token.Has(Closed | AnyDeterminer | GrammarClass.Of) || (token.Has(GrammarClass.FirstName) && text[at + 1].IsCapitalised)
                || (token.Has(GrammarClass.Particle) && !token.Has(GrammarClass.Article | GrammarClass.Preposition | GrammarClass.Adverb)
                && text[at + 1].IsCapitalised);
        if (token.Has(GrammarClass.Particle))
            return text[at + 1].IsCapitalised || (at > 0 && text[at - 1].IsCapitalised);
        if (_language.Has(LanguageTraits.NounsAreCapitalised) && token.Has(AnyDeterminer | AnyPronoun | GrammarClass.Preposition | GrammarClass.Conjunction))
            return false;
        return !token.Has(GrammarClass.Month | GrammarClass.Weekday) || token.Has(GrammarClass.FirstName);
    }

    // Van der Schans, De la Cruz
    private bool OpensLastName(int at)
    {
        int next = at + 1;
        while (next < at + 3 && text.Has(next, GrammarClass.Particle) && !text[next].IsCapitalised)
            next++;
        return next > at + 1 && text[next].IsWord && text[next].IsCapitalised;
    }

    /// <summary>The token behind the run of name words that begins at <paramref name="at"/>.</summary>
    public int RunEnd(int at, int limit)
    {
        int end = at;
        while (end < limit)
        {
            if (IsNamePart(end) || (text.Has(end, GrammarClass.Title) && text[end].IsWord))
            {
                end++;
                if (text[end - 1].HasEnding)
                    break;
                continue;
            }

            int particle = end;
            while (particle < limit && end > at && text.Has(particle, GrammarClass.Particle) && !text[particle].IsCapitalised && particle < end + 3)
                particle++;
            bool joins = particle > end && particle < limit && IsNamePart(particle) && !text.Has(particle, Noun) && !IsParty(particle);
            if (joins && text.Has(end - 1, GrammarClass.Particle))
            {
                end = particle;
                continue;
            }

            if (!joins || (text.Has(end, GrammarClass.Of | GrammarClass.Article | GrammarClass.Preposition | GrammarClass.Conjunction)
                && !JoinsName(at, end, particle)))
                break;
            end = particle;
        }

        return end;
    }

    // Paul Krämer von der CDU
    private bool IsParty(int at) => _language.Has(LanguageTraits.NounsAreCapitalised) && IsAcronym(text.Word(at));

    /// <summary>CDU: a short word of capitals alone.</summary>
    public static bool IsAcronym(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (!char.IsUpper(c))
                return false;
        }

        return word.Length is > 1 and <= LongestAcronym;
    }

    // "Juan de la Cruz" is one name, "Juan de Madrid" too; "Politidirektoratet i Oslo" is not.
    private bool JoinsName(int first, int particle, int next) =>
        !text.Has(particle, GrammarClass.Conjunction) && (names.IsGivenName(text.Word(first)) || (next > particle
            && !_language.Has(LanguageTraits.NounsAreCapitalised) && text.Has(particle, GrammarClass.Of)))
        && !text.Has(next - 1, GrammarClass.Conjunction);

    private bool IsPronoun(int at, int limit)
    {
        if (!text.Has(at, AnyPronoun))
            return false;
        if (!text.Has(at, AnyDeterminer))
            return true;
        // "de" is they and the: a noun behind it decides.
        ClauseToken next = text[at + 1];
        return at + 1 >= limit || !next.IsWord || next.Has(Closed);
    }

    private GrammarClass GenderOfPronoun(int at)
    {
        ClauseToken token = text[at];
        return (token.Has(GrammarClass.He), token.Has(GrammarClass.She), token.Has(GrammarClass.They)) switch
        {
            (true, false, false) => GrammarClass.Masculine,
            (false, true, _) => GrammarClass.Feminine,
            _ => GrammarClass.None,
        };
    }

    // Of a shorter word the letters are its own: sen, net.
    private bool IsDefinite(int at) => text[at].Length >= ShortestDefinite && _language.EndsIn(text.Word(at), GrammarClass.DefiniteEnding);
}
