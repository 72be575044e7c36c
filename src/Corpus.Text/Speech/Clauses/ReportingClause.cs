using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Clauses;

/// <summary>The clause of a reporting verb left of its statement: who reports, and how the clause stands in its sentence.</summary>
/// <param name="Speaker">Who reports; null for nobody in particular.</param>
/// <param name="IsSubordinate">Whether a main clause follows behind a comma.</param>
/// <param name="IsRelativeObject">Whether the statement is about what "which" before the clause means.</param>
/// <param name="IsPassive">Whether the subject is no speaker.</param>
internal readonly record struct ReportingClause(NounPhrase? Speaker, bool IsSubordinate, bool IsRelativeObject, bool IsPassive)
{
    private const int FarthestAgent = 7;
    private const int FarthestRelative = 30;
    private const int MostComplements = 3;
    private const int LongestSpan = 4;
    private const int LongestComplement = 6;

    /// <summary>The clause of the verb at <paramref name="verb"/>; null when it reports nothing, being only thought of or the reporter's own.</summary>
    public static ReportingClause? Of(Story story, int verb, SentenceWindow window)
    {
        if (!ReportingVerb.IsAsserted(story, verb, window.Left))
            return null;

        bool isParticiple = story.Tokens[verb].Has(WordShape.Ing);
        bool isQuotedAs = isParticiple && verb - 2 >= window.Left && story.Is(verb - 1, FunctionWords.Equative)
            && story.Is(verb - 2, ReportingClasses.PassedOn);
        if (!isQuotedAs && Cue.IsPassive(story, verb))
            return new ReportingClause(Agent(story, verb, window.Limit), false, false, true);

        int from = isQuotedAs ? verb - 2 : verb;
        int group = GroupFirst(story, from, window.Left);
        bool isRelative = IsRelative(story, from, window.Left);
        NounPhrase? speaker = OfSameRelative(story, group, window.Left)
            ?? (isParticiple ? SomeBeside(story, verb, window.Left)
            : Quantity.EndingAt(story, group, window.Left) ?? BodyBeside(story, group, window.Left) ?? BeforeRelativeClause(story, group, window.Left))
            ?? SubjectFinder.Of(story, from, window.Left);
        if ((speaker is null || !CanState(story, speaker.Value)) && story.Is(verb, ReportingClasses.EvidenceVerb)
            && Poll.SubjectOf(story, verb, window.Left, ReportingClasses.PollNoun | ReportingClasses.EvidenceNoun) is { } poll)
            speaker = poll;
        // supporters of the port who argued: whoever stands before the prepositions; and, behind "and", whoever did the report before.
        if (!isParticiple && (speaker is null || !CanState(story, speaker.Value)) && group > window.Left)
            speaker = (story.Is(group - 1, FunctionWords.PersonalRelative) ? Whole(story, group - 1, window.Left) : story.Is(group - 1, FunctionWords.Additive)
                ? OfReportBefore(story, group - 1, window.Left) : null) ?? speaker;
        // Lind, citing a clerk, wrote that Brook “lied”: what stands behind "that" does not write.
        if (speaker is { } behindThat && behindThat.First == verb + 1 && story.Is(verb + 1, FunctionWords.Complementizer))
            speaker = MainSubject.In(story, window.Left, verb);
        if (speaker is null && isParticiple && verb == window.Left && BehindLeadingPhrase(story, verb, window.Limit) is { } behind)
            return behind.IsPronoun && !IsThirdPerson(story, behind.Head) ? null : new ReportingClause(behind, true, false, false);
        if (speaker is not { } subject)
            return new ReportingClause(null, verb == window.Left, false, false);
        // Those who know him say: whoever stands before "who", and not the words of its clause.
        if (subject.First > window.Left + 1 && subject.End == group && story.Is(subject.First - 1, FunctionWords.PersonalRelative)
            && !story.Tokens[subject.First - 2].BreaksClause)
            subject = SubjectFinder.PhraseEndingAt(story, subject.First - 1, window.Left)
                ?? new NounPhrase(subject.First - 2, subject.First - 1, PhraseKind.Nominal, -1, -1, subject.First - 2);
        // show that members feared ...: the conjunction is no part of the subject.
        if (subject.End - subject.First > 1 && story.Is(subject.First, FunctionWords.Complementizer) && (subject.IsName || IsPlural(story, subject.Head)))
            subject = subject with { First = subject.First + 1 };
        if (subject.IsPronoun && !IsThirdPerson(story, subject.Head))
            return null;
        if (ReportingVerb.IsHypothetical(story, subject.First, window.Left) || IsNobody(story, subject.First))
            return null;

        int before = subject.First - 1;
        // not everyone believes; neither Lind nor Okafor said
        if (before >= window.Left && subject.First < verb && (story.Is(before, FunctionWords.Negator) || story.Is(before, "nor")))
            return null;
        bool hasOpener = before >= window.Left && subject.First < verb && story.Tokens[before].IsWord && story.Tokens[before].Has(WordClasses.Subordinator)
            && !story.Is(before, FunctionWords.Complementizer);
        if (hasOpener && (story.Is(before, FunctionWords.Thing | FunctionWords.Manner | FunctionWords.Reason)
            || (story.Is(before, "where") && (before == window.Left || story.Tokens[before - 1].Kind != TokenKind.Comma))))
            return null;

        bool opensSentence = OpensWithClause(story, window.Left, verb) || hasOpener
            && (before == window.Left || (before == window.Left + 1 && story.Tokens[window.Left].Has(WordClasses.Conjunction))
            || IsSpan(story, window.Left, before));
        bool isInRelative = isRelative && subject.First < group - 1;
        bool isWhich = hasOpener && story.Is(before, ClauseWords.Relative);
        // letters that Lind says were lost
        bool isThat = before > window.Left && subject.First < verb && story.Is(before, FunctionWords.Complementizer)
            && story.Tokens[before - 1].Kind is TokenKind.Word or TokenKind.Number
            && !story.Is(before - 1, ReportingClasses.Verb | ReportingClasses.ClaimNoun | ReportingClasses.BeliefNoun);
        return new ReportingClause(subject, opensSentence || isInRelative || isWhich
            || (isParticiple && (verb == window.Left || story.Tokens[verb - 1].Kind == TokenKind.Dash || IsEnclosed(story, verb, window))),
            isWhich || isThat, false);
    }

    // The Gazette, citing two clerks, | reported that ...: the comma closes the participle, as the sentence's verb comes next.
    private static bool IsEnclosed(Story story, int verb, SentenceWindow window)
    {
        if (verb - 1 <= window.Left || story.Tokens[verb - 1].Kind != TokenKind.Comma)
            return false;
        int comma = verb + 1;
        while (comma < window.Limit && !(story.Tokens[comma].BreaksClause && story.Tokens[comma].Kind != TokenKind.Quotation))
            comma++;
        return comma + 1 < window.Limit && story.Tokens[comma].Kind == TokenKind.Comma && story.Tokens[comma + 1].IsLower
            && Clause.IsFinite(story, comma + 1, comma) && !Clause.HasFinite(story, window.Left, verb - 1);
    }

    // Two days | after Lind said; just hours | before
    private static bool IsSpan(Story story, int first, int end)
    {
        if (end - first > LongestSpan || !story.Tokens[end - 1].Has(WordClasses.TimeNoun))
            return false;
        for (int at = first; at < end; at++)
        {
            if (story.Tokens[at].Kind != TokenKind.Number && !story.Tokens[at].Has(WordClasses.TimeNoun | WordClasses.Determiner | WordClasses.Adverb)
                && !story.Is(at, ClauseWords.Quantifier | ClauseWords.Approximator))
                return false;
        }

        return true;
    }

    /// <summary>Whether the verb at <paramref name="verb"/> is of the clause with which the sentence opens: while critics of the plan and a judge said
    /// ...</summary>
    public static bool OpensWithClause(Story story, int left, int verb)
    {
        // After a video of Lind boasting of the port, Brook left: the participle is part of what leads in.
        bool isLeadIn = story.Tokens[verb].Has(WordShape.Ing) && Parenthesis.LeadsIn(story, left);
        if (!isLeadIn && !(story.Is(left, FunctionWords.Temporal | FunctionWords.Simultaneous | FunctionWords.Concessive | FunctionWords.Causal)
            || story.Is(left, "after")))
            return false;
        for (int at = left + 1; at < verb; at++)
        {
            if (story.Tokens[at].BreaksClause)
                return false;
        }

        return true;
    }

    /// <summary>Whether the subject of the verb is a relative pronoun.</summary>
    public static bool IsRelative(Story story, int verb, int left)
    {
        int before = GroupFirst(story, verb, left) - 1;
        return before >= left
            && story.Is(before, FunctionWords.Complementizer | FunctionWords.PersonalRelative | FunctionWords.ImpersonalRelative | FunctionWords.Thing);
    }

    /// <summary>Whether the subject stands behind a pronoun that is the verb's object: the mayor, whom Lind accused of lying; the plan, which she described
    /// as reckless.</summary>
    public static bool HasRelativeObject(Story story, NounPhrase subject, int left)
    {
        int before = subject.First - 1;
        return before > left && story.Is(before, FunctionWords.PersonalRelative | FunctionWords.ImpersonalRelative | FunctionWords.ObjectRelative);
    }

    /// <summary>Who acts by a passive verb: accused by Okafor of ...</summary>
    public static NounPhrase? Agent(Story story, int verb, int limit)
    {
        for (int by = verb + 1; by < limit && by <= verb + FarthestAgent; by++)
        {
            if (story.Tokens[by].BreaksClause || story.Is(by, FunctionWords.Complementizer))
                return null;
            if (story.Is(by, FunctionWords.Agentive))
                return NounPhraseReader.ReadExtended(story, by + 1, limit);
        }

        return null;
    }

    /// <summary>Whether the phrase can state something: somebody, a body, a document, a name.</summary>
    public static bool CanState(Story story, NounPhrase phrase) =>
        phrase.IsName || phrase.IsPronoun || NounPhraseReader.IsPersonNoun(story, phrase)
        || (phrase.Head >= 0
        && (Quantity.IsAmount(story, phrase.Head)
        || story.Tokens[phrase.Head].Has(WordClasses.BodyNoun | WordClasses.OrganisationWord | WordClasses.OutletWord)
        || story.Is(phrase.Head, ReportingClasses.EvidenceNoun | ReportingClasses.ClaimNoun)));

    /// <summary>Whether the phrase is somebody, a body or a name, and no document.</summary>
    public static bool IsSomebody(Story story, NounPhrase phrase) =>
        phrase.IsName || (phrase.IsPronoun && !story.Is(phrase.Head, FunctionWords.NeuterPronoun)) || NounPhraseReader.IsPersonNoun(story, phrase)
        || (phrase.Head >= 0
        && (Quantity.IsAmount(story, phrase.Head)
        || story.Tokens[phrase.Head].Has(WordClasses.BodyNoun | WordClasses.OrganisationWord | WordClasses.OutletWord)));

    /// <summary>Whether the pronoun is neither the reporter nor the reader, and no relative one.</summary>
    public static bool IsThirdPerson(Story story, int at) => !story.Is(at, FunctionWords.SpeechParticipant | FunctionWords.PersonalRelative);

    // Lind, who called it reckless and said ...: the second verb has the subject of the first.
    private static NounPhrase? OfSameRelative(Story story, int group, int left)
    {
        int conjunction = group - 1;
        if (conjunction <= left || !story.Is(conjunction, FunctionWords.Additive | FunctionWords.Adversative))
            return null;
        for (int at = conjunction - 1; at > left + 1 && at > conjunction - FarthestRelative; at--)
        {
            if (story.Is(at, FunctionWords.PersonalRelative))
                return SubjectFinder.PhraseEndingAt(story, story.Tokens[at - 1].Kind == TokenKind.Comma ? at - 1 : at, left);
            if (story.Tokens[at].BreaksClause && story.Tokens[at].Kind != TokenKind.Quotation)
                return null;
        }

        return null;
    }

    private static bool IsPlural(Story story, int head) => head >= 0 && story.Text[story.Tokens[head].End - 1] == 's';

    // The council, which has known Okafor for years, said: the subject stands before the clause between the commas.
    private static NounPhrase? BeforeRelativeClause(Story story, int group, int left)
    {
        if (group - 1 <= left || story.Tokens[group - 1].Kind != TokenKind.Comma)
            return null;
        for (int at = group - 2; at > left && at > group - FarthestRelative; at--)
        {
            if (story.Tokens[at].Kind is TokenKind.Quotation or TokenKind.Semicolon or TokenKind.Colon)
                return null;
            if (story.Tokens[at].Kind == TokenKind.Comma && story.Is(at + 1, "including"))
                return Whole(story, at, left);
            if (story.Tokens[at].Kind == TokenKind.Comma && story.Is(at + 1, ClauseWords.Relative))
                return SubjectFinder.PhraseEndingAt(story, at, left) is { } subject && CanState(story, subject)
                    && !(subject.First > left && story.Tokens[subject.First - 1].Has(WordClasses.Preposition)) ? subject : null;
        }

        return null;
    }

    // as some members called for a vote and asked whether ...
    private static NounPhrase? OfReportBefore(Story story, int conjunction, int left)
    {
        for (int at = conjunction - 1; at > left && at > conjunction - FarthestRelative; at--)
        {
            if (story.Tokens[at].Kind is TokenKind.Semicolon or TokenKind.Colon)
                return null;
            if (ReportingVerb.Is(story, at, ReportingClasses.Verb) && ReportingVerb.IsFinite(story, at) && !Cue.IsPassive(story, at)
                && story.Tokens[at - 1].IsWord
                && (Quantity.EndingAt(story, GroupFirst(story, at, left), left)
                ?? SubjectFinder.PhraseEndingAt(story, GroupFirst(story, at, left), left)) is { } subject && IsSomebody(story, subject))
                return subject;
        }

        return null;
    }

    // leaders in the north, including Lind, said: what stands before the prepositions.
    private static NounPhrase? Whole(Story story, int end, int left)
    {
        for (int complements = 0; complements < MostComplements; complements++)
        {
            if (SubjectFinder.PhraseEndingAt(story, end, left) is not { } phrase)
            {
                // in safe Harbour seats: words that no phrase reads, up to their preposition
                int preposition = end - 1;
                while (preposition > left && preposition > end - LongestComplement
                    && !(story.Tokens[preposition].IsWord && story.Tokens[preposition].Has(WordClasses.Preposition)))
                    preposition--;
                if (preposition <= left || !story.Tokens[preposition].Has(WordClasses.Preposition))
                    return null;
                end = preposition;
                continue;
            }

            if (NounPhraseReader.IsPersonNoun(story, phrase) || phrase.First <= left || !story.Tokens[phrase.First - 1].Has(WordClasses.Preposition)
                || story.Tokens[phrase.First - 1].Has(WordClasses.TimeConjunction))
                return CanState(story, phrase) ? phrase : null;
            end = phrase.First - 1;
        }

        return null;
    }

    // Arguing that the port was full, Lind left: the subject stands behind the comma.
    private static NounPhrase? BehindLeadingPhrase(Story story, int verb, int limit)
    {
        for (int at = verb + 1; at + 1 < limit; at++)
        {
            Token token = story.Tokens[at];
            if (token.Kind != TokenKind.Comma && !(token.Kind == TokenKind.Quotation && story.Quotations[token.Quotation].LastCharacter == ','))
                continue;
            return NounPhraseReader.ReadExtended(story, at + 1, limit) is { } subject && IsSomebody(story, subject) ? subject : null;
        }

        return null;
    }

    // The day after the board reported that ...: a body with an article, right behind what opens its clause.
    private static NounPhrase? BodyBeside(Story story, int group, int left)
    {
        int head = group - 1;
        if (head <= left + 1 || !story.Tokens[head].IsLower || !story.Tokens[head].Has(WordClasses.BodyNoun)
            || SubjectFinder.PhraseEndingAt(story, group, left) is not { } body || body.First <= left)
            return null;
        Token before = story.Tokens[body.First - 1];
        bool opens = before.IsWord
            && (before.Has(WordClasses.TimeConjunction | WordClasses.ClauseOpener)
            || (before.Has(WordClasses.Subordinator) && !before.Has(WordClasses.Preposition)));
        return opens && story.Tokens[body.First].Has(WordClasses.Determiner) && !story.Is(body.First - 1, FunctionWords.PersonalRelative)
            && !story.Is(body.First - 1, FunctionWords.Complementizer) ? body
            : null;
    }

    // with some demanding that ...
    private static NounPhrase? SomeBeside(Story story, int verb, int left) =>
        verb - 2 >= left && story.Is(verb - 2, FunctionWords.Comitative) && story.Is(verb - 1, ClauseWords.Quantifier)
            ? new NounPhrase(verb - 1, verb, PhraseKind.Nominal, -1, -1, verb - 1) : null;

    // No one said; nobody, none of them, anyone who says.
    private static bool IsNobody(Story story, int first) =>
        (story.Is(first, "no") && story.Tokens[first + 1].Kind != TokenKind.Number) || story.Is(first, FunctionWords.AnyPerson)
            || story.Is(first, ClauseWords.Negation);

    private static int GroupFirst(Story story, int verb, int left)
    {
        int first = verb;
        while (first > left && story.Tokens[first - 1].IsWord && story.Tokens[first - 1].Has(WordClasses.Auxiliary | WordClasses.Adverb)
            && !story.Is(first - 1, FunctionWords.Complementizer))
            first--;
        return first;
    }
}
