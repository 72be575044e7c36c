using Corpus.Text.Language.Languages;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Grammar;

/// <summary>Finds the subject of a verb, before or behind it.</summary>
internal sealed class VerbSubjects(ReportedText text, SubjectReader subjects)
{
    private const int FarthestBefore = 40;
    private const int LongestPhraseBetween = 6;

    private const GrammarClass AnyDeterminer = GrammarClass.Article | GrammarClass.Determiner | GrammarClass.Oblique;
    private const GrammarClass Small = AnyDeterminer | GrammarClass.Preposition | GrammarClass.Of | GrammarClass.Conjunction | GrammarClass.Subordinator
        | GrammarClass.Adverb | GrammarClass.Says
        | GrammarClass.Auxiliary | GrammarClass.Role | GrammarClass.Body | GrammarClass.Title | GrammarClass.Pronoun | GrammarClass.He | GrammarClass.She
            | GrammarClass.They;

    private const GrammarClass Noun = GrammarClass.Role | GrammarClass.Body | GrammarClass.Source;

    private readonly ReportingLanguage _language = text.Language;
    private readonly List<WordEnding> _clauseTopics = text.Language.EndingsOf(GrammarClass.ClauseTopic);
    private readonly bool _marksTopics = text.Language.EndingsOf(GrammarClass.TopicEnding).Count > 0;

    /// <summary>The subject of a verb in its sentence, by the order of the language.</summary>
    public Subject? Of(Verb verb, Sentence sentence)
    {
        int start = ClauseStart(verb.First, sentence);
        Subject? subordinate = InSubordinate(verb.First, start);
        if (subordinate is not null)
            return subordinate;
        // „Die Brücke“, sagte Lind, „ist alt“: between commas the subject stands right behind.
        if (verb.First > sentence.First && text[verb.First - 1].Kind == TokenKind.Comma && subjects.Read(verb.End, sentence.End) is { IsName: true } inserted
            && text[inserted.End].Kind is TokenKind.Comma or TokenKind.Period)
            return inserted;
        bool isFirst = start >= verb.First || text[verb.First - 1].Kind is TokenKind.Quotation;
        if (_language.Has(LanguageTraits.VerbSecond))
            return isFirst ? Behind(verb.End, sentence.End) : SecondPlace(verb, start, sentence);
        if (isFirst)
            return Behind(verb.End, sentence.End);
        return Before(verb.First, start) ?? NamedBehind(verb.End, sentence.End);
    }

    /// <summary>The subject behind a verb, past what may stand between: weekdays, adverbs, phrases of time and place.</summary>
    public Subject? Behind(int at, int limit)
    {
        limit = Math.Min(limit, at + FarthestBefore);
        for (int phrases = 0; phrases < 3; phrases++)
        {
            at = SkipSmall(at, limit);
            if (at >= limit || text[at].BreaksClause)
                return null;
            if (subjects.Read(at, limit) is { } subject)
                return subject;
            int past = PastPhrase(at, limit);
            if (past == at)
                return null;
            at = past;
        }

        return null;
    }

    /// <summary>The phrase that ends right before <paramref name="end"/>.</summary>
    public Subject? EndingAt(int end, int start, bool isOblique)
    {
        for (int at = Math.Max(start, end - 10); at < end; at++)
        {
            if (at > start && text[at - 1].IsWord
                && !text[at - 1].Has(GrammarClass.Conjunction | GrammarClass.Adverb | GrammarClass.Auxiliary | GrammarClass.Says) && !CanOpen(at))
                continue;
            if (subjects.Read(at, end, isOblique) is { } subject && (subject.End == end || (subject.End == end - 1
                && text[subject.End].Kind == TokenKind.Comma)))
                return subject;
        }

        return null;
    }

    /// <summary>The subject before a quotation whose verb stands behind it.</summary>
    public Subject? BeforeQuotation(int start, int quotation)
    {
        if (_marksTopics)
            return Topic(start, quotation);
        int first = start;
        for (int at = quotation - 1; at >= start; at--)
        {
            if (text[at].Kind is TokenKind.Quotation or TokenKind.Semicolon || (text.Has(at, GrammarClass.Says) && at > start))
            {
                first = at + 1;
                break;
            }
        }

        for (int at = first; at < Math.Min(quotation, first + FarthestBefore); at++)
        {
            if (!subjects.IsNamePart(at) && !text.Has(at, GrammarClass.Role | GrammarClass.Body))
                continue;
            if (at > first && text[at - 1].IsWord && subjects.IsNamePart(at - 1))
                continue;
            if (subjects.Read(at, quotation) is not { } subject)
                continue;
            if (!text[subject.End - 1].HasEnding && (subject.IsName || text[subject.End].BreaksClause))
                return subject;
            at = subject.End - 1;
        }

        return BareBefore(first, quotation);
    }

    // ABD ordusu "…": a few words and nothing else before the quotation.
    private Subject? BareBefore(int first, int quotation)
    {
        int end = quotation;
        while (end > first && (text[end - 1].Kind is TokenKind.Comma or TokenKind.Colon || text.Has(end - 1, GrammarClass.Adverb)))
            end--;
        int at = first;
        while (at < end && text.Has(at, GrammarClass.Adverb | GrammarClass.Conjunction))
            at++;
        if (at >= end || end - at > 3)
            return null;
        for (int i = at; i < end; i++)
        {
            if (!text[i].IsWord || text[i].HasEnding || text.Has(i, Small & ~(AnyDeterminer | GrammarClass.Role | GrammarClass.Body)))
                return null;
        }

        return _language.EndsIn(text.Word(end - 1), GrammarClass.ConverbEnding)
            ? null : new Subject(SubjectKind.Nominal, at, end, end - 1, end, end - 1, GrammarClass.None);
    }

    // 허태열 최고위원은: the word with the ending of the subject, and the name before its title.
    private Subject? Topic(int start, int quotation)
    {
        for (int at = quotation - 1; at >= Math.Max(start, quotation - FarthestBefore); at--)
        {
            if (text[at].Kind is TokenKind.Quotation)
                return null;
            // An ending of the topic rules the sentence, one of the subject only its own clause.
            if (!text[at].HasEnding || text.Has(at, GrammarClass.Adverb) || (at < quotation - 2 && IsOfClause(at)))
                continue;
            return TopicAt(at, start);
        }

        return null;
    }

    private bool IsOfClause(int at) =>
        _clauseTopics.Exists(ending => string.CompareOrdinal(text.Text, text[at].End, ending.Text, 0, ending.Text.Length) == 0);

    private Subject? TopicAt(int at, int start)
    {
        GrammarClass classes = text[at].Classes;
        if ((classes & (GrammarClass.He | GrammarClass.She | GrammarClass.They | GrammarClass.Pronoun)) != 0)
        {
            GrammarClass sex = (classes & (GrammarClass.He | GrammarClass.She)) switch
            {
                GrammarClass.He => GrammarClass.Masculine,
                GrammarClass.She => GrammarClass.Feminine,
                _ => GrammarClass.None,
            };
            return new Subject(SubjectKind.Pronoun, at, at + 1, at, at + 1, at, sex);
        }

        bool isTitle = (classes & GrammarClass.TitleBehind) != 0 && at > start && text[at - 1].IsWord && !text[at - 1].HasEnding;
        return isTitle
            ? new Subject(SubjectKind.Name, at - 1, at + 1, at - 1, at, at, GrammarClass.None)
            : new Subject(SubjectKind.Name, at, at + 1, at, at + 1, -1, GrammarClass.None);
    }

    // The first constituent is the subject unless it is an adverb, a prepositional phrase, a clause or an object: then the subject stands behind the verb.
    private Subject? SecondPlace(Verb verb, int start, Sentence sentence)
    {
        bool isOther = text.Has(start, GrammarClass.Preposition | GrammarClass.Adverb | GrammarClass.Subordinator | GrammarClass.According)
            && !subjects.IsNamePart(start)
            && !(text.Has(start, GrammarClass.Article | GrammarClass.Determiner) && !text.Has(start, GrammarClass.Adverb | GrammarClass.Preposition));
        bool isObject = text.Has(start, GrammarClass.Oblique) && !text.Has(start, GrammarClass.Article | GrammarClass.Determiner);
        Subject? behind = Behind(verb.End, sentence.End);
        if (isObject)
            return behind;
        if (isOther && behind is not null)
            return behind;
        Subject? before = Before(verb.First, start);
        if (isOther || before is null)
            return before ?? behind;
        return !CanSpeak(before.Value) && behind is { } other && CanSpeak(other) && other.First <= verb.End + 1 ? other : before;
    }

    private bool CanSpeak(Subject subject) => subject.Kind != SubjectKind.Nominal || text.Has(subject.Head, Noun);

    private Subject? NamedBehind(int at, int limit) =>
        Behind(at, limit) is { } subject && (subject.IsName || subject.Kind == SubjectKind.Pronoun
            || text.Has(subject.Head, GrammarClass.Role | GrammarClass.Body)) && subject.First <= at + 2 ? subject : null;

    // The noun phrase that ends at the verb, past adverbs, what stands between commas, and a phrase of place or time.
    private Subject? Before(int verb, int start)
    {
        int first = Math.Max(start, verb - FarthestBefore);
        if (text.Has(verb - 1, GrammarClass.Conjunction))
            return First(first, verb);
        for (int at = first; at < verb; at++)
        {
            if (at > first && !CanOpen(at))
                continue;
            if (subjects.Read(at, verb) is not { } subject)
                continue;
            if (Adjoins(subject.End, verb))
                return subject;
            if (subject.IsName || text.Has(subject.Head, Noun))
                at = subject.End - 1;
        }

        return null;
    }

    // Lind eröffnete die Sitzung und sagte: the subject of the sentence's first verb.
    private Subject? First(int start, int verb)
    {
        int at = SkipSmall(start, verb);
        if (text.Has(at, GrammarClass.Preposition))
        {
            while (at < verb && text[at].Kind != TokenKind.Comma)
                at++;
            at++;
        }

        return at < verb ? subjects.Read(at, verb) : null;
    }

    private bool CanOpen(int at)
    {
        ClauseToken before = text[at - 1];
        if (before.BreaksClause)
            return true;
        if (before.Has(GrammarClass.Preposition | GrammarClass.Of | GrammarClass.According) || before.Has(AnyDeterminer))
            return false;
        if (subjects.IsNamePart(at) && subjects.IsNamePart(at - 1))
            return false;
        return subjects.IsNamePart(at) || text.Has(at, AnyDeterminer | Noun | GrammarClass.Title | GrammarClass.Pronoun | GrammarClass.He
            | GrammarClass.She | GrammarClass.They);
    }

    private bool Adjoins(int at, int verb)
    {
        while (at < verb)
        {
            ClauseToken token = text[at];
            if (token.Has(GrammarClass.Adverb | GrammarClass.Clitic | GrammarClass.Auxiliary | GrammarClass.Weekday | GrammarClass.Month
                | GrammarClass.Time) || token.Kind == TokenKind.Number)
                at++;
            else if (IsDate(at))
                at += 2;
            else if (token.Kind is TokenKind.Comma or TokenKind.OpenBracket or TokenKind.Dash)
            {
                int close = at + 1;
                while (close < verb && text[close].Kind != (token.Kind == TokenKind.OpenBracket ? TokenKind.CloseBracket : token.Kind))
                    close++;
                // The comma that closes an apposition stands alone.
                at = close >= verb ? at + 1 : close + 1;
            }
            else if (token.Has(GrammarClass.Preposition | GrammarClass.Of))
            {
                int past = PastPhrase(at, verb);
                if (past == at)
                    return false;
                at = past;
            }
            else
                return false;
        }

        return at == verb;
    }

    // wie Jonas Lind mitteilte; wonach der Hafen …: in a subordinate clause the subject stands behind its first word.
    private Subject? InSubordinate(int verb, int start)
    {
        if (!_language.Has(LanguageTraits.NounsAreCapitalised) || (verb + 1 < text.Length && !text[verb + 1].BreaksClause))
            return null;
        for (int at = verb - 1; at >= Math.Max(start, verb - 12); at--)
        {
            if (text[at].BreaksClause && text[at].Kind != TokenKind.CloseBracket)
                return null;
            bool opens = at == start || text[at - 1].Kind == TokenKind.Comma;
            if (opens && text.Has(at, GrammarClass.Subordinator) && at + 1 < verb)
                return subjects.Read(at + 1, verb);
        }

        return null;
    }

    private int ClauseStart(int verb, Sentence sentence)
    {
        int start = verb;
        while (start > sentence.First && text[start - 1].Kind is not (TokenKind.Colon or TokenKind.Semicolon or TokenKind.Quotation)
            && start > verb - FarthestBefore)
            start--;
        if (start > sentence.First && text[start - 1].Kind == TokenKind.Quotation)
        {
            while (start < verb && text[start].Kind is TokenKind.Comma or TokenKind.Dash)
                start++;
        }

        while (start < verb && (text.Has(start, GrammarClass.Conjunction) || text[start].Kind is TokenKind.Dash or TokenKind.Other)
            && !text.Has(start, GrammarClass.Adverb))
            start++;
        return start;
    }

    private int SkipSmall(int at, int limit)
    {
        while (at < limit && IsDate(at))
            at += 2;
        while (at < limit && text[at].IsWord && text.Has(at, GrammarClass.Adverb | GrammarClass.Clitic | GrammarClass.Weekday)
            && !text.Has(at, AnyDeterminer | GrammarClass.Role | GrammarClass.He | GrammarClass.She | GrammarClass.They)
            && !subjects.IsNamePart(at))
            at++;
        return at;
    }

    // el lunes, le lundi
    private bool IsDate(int at) => text.Has(at, AnyDeterminer) && text.Has(at + 1, GrammarClass.Weekday | GrammarClass.Time | GrammarClass.Month);

    // am Montag; in einer Mitteilung; à la radio: a preposition, what belongs to it, and one noun or date.
    private int PastPhrase(int at, int limit)
    {
        if (!text.Has(at, GrammarClass.Preposition | GrammarClass.Of) || text[at].IsCapitalised && subjects.IsNamePart(at))
            return at;
        int end = at + 1;
        bool isBare = !text.Has(end, AnyDeterminer) && !text.Has(at, GrammarClass.Contracted);
        while (end < limit && text.Has(end, AnyDeterminer))
            end++;
        if (end < limit && text.Has(end, GrammarClass.Weekday | GrammarClass.Month | GrammarClass.Time))
        {
            end++;
            while (end < limit && (text.Has(end, GrammarClass.Weekday | GrammarClass.Month | GrammarClass.Time) || text[end].Kind == TokenKind.Number))
                end++;
            return end;
        }

        if (end < limit && text[end].Kind == TokenKind.Number)
            end++;
        bool nouns = _language.Has(LanguageTraits.NounsAreCapitalised);
        for (int words = 0; end < limit && words < LongestPhraseBetween && text[end].IsWord; words++)
        {
            if (!nouns && isBare && words > 0 && !text[end].IsCapitalised && !text.Has(end, Small))
            {
                end++;
                continue;
            }

            if (text.Has(end, GrammarClass.Role | GrammarClass.Title | GrammarClass.Article | GrammarClass.He | GrammarClass.She) && words > 0)
                return end;
            bool isLast = nouns ? text[end].IsCapitalised : text[end].IsCapitalised || (isBare && (words > 0 || text.Has(end + 1, Small)
                || text[end + 1].IsCapitalised || !text[end + 1].IsWord));
            end++;
            if (!isLast && !nouns && (text[end].IsCapitalised || text.Has(end, AnyDeterminer | GrammarClass.Preposition | GrammarClass.Role)))
                return end;
            if (isLast)
                return end;
        }

        return end;
    }
}
