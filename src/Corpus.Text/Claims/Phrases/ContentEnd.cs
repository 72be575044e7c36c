using Corpus.Text.Claims.Words;
using Corpus.Text.Quoting;
using Corpus.Text.Quoting.Lexicon;
using Corpus.Text.Quoting.Phrases;
using Corpus.Text.Quoting.Tokens;

namespace Corpus.Text.Claims.Phrases;

/// <summary>Where a statement behind its attribution ends: at the end of the sentence, or where the next attribution begins.</summary>
internal static class ContentEnd
{
    // Verbs whose participle behind a comma is the speaker's next report: ..., adding that; ..., calling it a mistake; ..., urging them to wait.
    private const ClaimTraits Reports = ClaimTraits.ThatVerb | ClaimTraits.InfinitiveVerb | ClaimTraits.ObjectInfinitiveVerb | ClaimTraits.AccuseVerb | ClaimTraits.BlameVerb | ClaimTraits.AsVerb | ClaimTraits.CallVerb
        | ClaimTraits.FaultVerb | ClaimTraits.ForVerb | ClaimTraits.AskVerb;

    /// <summary>The token behind the statement that begins at <paramref name="first"/>.</summary>
    /// <param name="story">The story.</param>
    /// <param name="first">The first token of the statement.</param>
    /// <param name="limit">The end of the sentence.</param>
    /// <param name="isSubordinate">Whether the report is part of a longer clause that goes on behind a comma.</param>
    public static int Of(Story story, int first, int limit, bool isSubordinate = false)
    {
        int depth = 0;
        for (int at = first; at < limit; at++)
        {
            Token token = story.Tokens[at];
            if (token.Kind == TokenKind.OpenBracket)
                depth++;
            else if (token.Kind == TokenKind.CloseBracket && --depth < 0)
                return Trim(story, first, at);
            if (depth > 0 || (at == first && !(token.Kind == TokenKind.Quotation && story.Quotations[token.Quotation].EndsInPunctuation)))
                continue;

            bool parts = token.Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Semicolon or TokenKind.Quotation;
            if (parts && isSubordinate && token.Kind is TokenKind.Comma or TokenKind.Dash && !IsRelative(story, at + 1, limit))
                return at;
            // While Lind called it “careless,” the council voted: the comma within the marks ends the clause.
            if (isSubordinate && token.Kind == TokenKind.Quotation && story.Quotations[token.Quotation].LastCharacter == ',')
                return at + 1;
            // Lind, who warned the vote might be “rigged,” is abroad: the verb behind the marks is not the statement's.
            if (token.Kind == TokenKind.Quotation && at + 1 < limit && story.Quotations[token.Quotation].EndsInPunctuation && story.Tokens[at + 1].IsLower && story.Tokens[at + 1].Has(Traits.Auxiliary) && at > first && !story.Tokens[at - 1].Has(WordShape.Ed) && Clause.HasFinite(story, first, at))
                return at + 1;
            // The port will stay — raising hopes: what the reporter makes of it.
            if (token.Kind == TokenKind.Dash && at + 2 < limit && story.Tokens[at + 1].IsLower && story.Tokens[at + 1].Has(WordShape.Ing) && !story.Tokens[at + 1].Has(Traits.Preposition)
                && !ClaimVocabulary.Is(story, at + 1, ClaimTraits.GoesOn) && !HasDash(story, first, at) && !HasDash(story, at + 1, limit))
                return at;
            // urged Okafor to leave — a move that surprised Brook
            if (token.Kind == TokenKind.Dash && at + 3 < limit && (story.Is(at + 1, "a") || story.Is(at + 1, "an")) && (story.Is(at + 3, "that") || story.Is(at + 3, "which")) && !HasDash(story, first, at))
                return at;
            // The port is full, contrary to the council's figures.
            if (token.Kind is TokenKind.Comma or TokenKind.Dash && at + 2 < limit && story.Is(at + 1, "contrary") && story.Is(at + 2, "to"))
                return at;
            if (token.Kind == TokenKind.Semicolon && (NextReport.BeginsBehind(story, at, limit) || NextReport.BeginsBehind(story, NextReport.AfterLeadIn(story, at, limit), limit)))
                return at;
            if (parts && at + 1 < limit && BeginsAttribution(story, at + 1, limit))
                return token.Kind == TokenKind.Quotation ? at + 1 : at;
            // accusing him of “lying” and calling for a vote
            if (token.IsWord && token.Has(Traits.Conjunction) && story.Tokens[at - 1].Kind == TokenKind.Quotation && at + 2 < limit && story.Tokens[at + 1].Has(WordShape.Ing) && ReportingVerb.Is(story, at + 1, Reports))
                return at;
            if (IsAccording(story, at, limit) || (token.Has(Traits.Conjunction) && token.IsWord && (IsRefusal(story, at + 1, limit) || NextReport.BeginsBehind(story, at, limit))))
                return Trim(story, first, at);
        }

        return Trim(story, first, limit);
    }

    /// <summary>
    /// As above for an infinitive or a noun, which is no clause: a clause behind a comma that tells when it was said is not part of it, nor is a
    /// finite verb behind "and", whose subject is the speaker: urged the council to wait and left the hall.
    /// </summary>
    public static int OfPhrase(Story story, int first, int limit, bool isSubordinate = false)
    {
        int end = Of(story, first, limit, isSubordinate);
        bool isQuestion = ClaimVocabulary.Is(story, first, ClaimTraits.WhWord | ClaimTraits.Hypothetical);
        for (int at = first + 1; at + 1 < end; at++)
        {
            Token token = story.Tokens[at];
            if (token.Kind == TokenKind.Comma && story.Tokens[at + 1].IsWord && EndsPhrase(story, at + 1, end))
                return at;
            if (token.Kind == TokenKind.Comma && story.Tokens[at + 1].Has(Traits.Conjunction) && story.Tokens[at + 1].IsWord && BeginsClause(story, at + 2, end))
                return at;
            // alleged a plot amid a row over the port
            if (token.IsLower && (story.Is(at, "amid") || story.Is(at, "following")))
                return at;
            // asked why it was full, to which Okafor answered
            if (token.Kind == TokenKind.Comma && at + 2 < end && story.Tokens[at + 1].Has(Traits.Preposition) && story.Is(at + 2, "which"))
                return at;
            // criticized the plan as she left; accused Okafor of lying when asked about it
            if (token.IsWord && at + 1 < end && IsCircumstance(story, at))
                return story.Tokens[at - 1].Kind == TokenKind.Comma ? at - 1 : at;
            // What follows a relative pronoun has finite verbs of its own.
            if (token.IsWord && token.Has(Traits.Subordinator) && !token.Has(Traits.Preposition))
                return end;
            // threatened to leave and gained support
            if (story.Is(first, "to") && token.IsWord && token.Has(Traits.Conjunction) && story.Tokens[at + 1].IsLower && story.Tokens[at + 1].Has(WordShape.Ed) && at + 2 < end && !story.Tokens[at + 2].BreaksClause)
                return at;
            if (!isQuestion && token.IsWord && token.Has(Traits.Conjunction) && IsPredicate(story, at + 1, end))
                return story.Tokens[at - 1].Kind == TokenKind.Comma ? at - 1 : at;
        }

        return end;
    }

    // rejected the charges, and Okafor resigned: another subject with its verb.
    private static bool BeginsClause(Story story, int first, int end) =>
        first + 1 < end && NounPhraseReader.Read(story, first, end) is { } subject && subject.End < end && Clause.IsFinite(story, subject.End, first);

    // ..., after she left; ..., though Okafor denied it; but not "as well as".
    private static bool EndsPhrase(Story story, int at, int end) =>
        (story.Tokens[at].Has(Traits.TimeNoun) && at + 1 < end && (story.Is(at + 1, "after") || story.Is(at + 1, "before"))) || (ClaimVocabulary.Is(story, at, ClaimTraits.WhenWord) && !(at + 1 < end && story.Is(at + 1, "well"))) || story.Is(at, "though") || story.Is(at, "although");

    // said the deal was bad, which is why ...: the clause behind the comma tells more of the same.
    private static bool IsRelative(Story story, int at, int limit) =>
        at + 1 < limit && (story.Is(at, "which") || story.Is(at, "whose"));

    // as she left; when asked; while discussing the vote: when it was said.
    private static bool IsCircumstance(Story story, int at)
    {
        Token next = story.Tokens[at + 1];
        if (story.Is(at, "when") || story.Is(at, "while"))
            return next.IsLower && (next.Has(WordShape.Ing) || story.Is(at + 1, "asked") || story.Is(at + 1, "pressed"));
        return story.Is(at, "as") && next.IsWord && (story.Is(at + 1, "he") || story.Is(at + 1, "she") || story.Is(at + 1, "they"));
    }

    // and left the hall, and then rejected his offer; but not "and balanced growth".
    private static bool IsPredicate(Story story, int at, int end)
    {
        while (at < end && ReportingVerb.IsAdverb(story, at))
            at++;
        if (at + 1 >= end || !story.Tokens[at].IsLower || story.Tokens[at].Has(Traits.Auxiliary))
            return false;
        // and pledged reforms; and worry about the port
        bool isReport = ReportingVerb.Is(story, at, ClaimTraits.Verb) && ReportingVerb.IsFinite(story, at);
        if (isReport && (!ReportingVerb.IsNounLike(story, at) || story.Tokens[at + 1].Has(Traits.Preposition | Traits.Determiner)))
            return true;
        if (!Clause.IsFinite(story, at, at - 1))
            return false;
        Token next = story.Tokens[at + 1];
        return next.IsCapitalised || (next.IsWord && next.Has(Traits.Determiner | Traits.Pronoun | Traits.Preposition)) || story.Is(at + 1, "to") || ClaimVocabulary.Is(story, at + 1, ClaimTraits.ListenerPronoun);
    }

    /// <summary>Without the full stop and other marks at the end.</summary>
    public static int Trim(Story story, int first, int end)
    {
        while (end > first && story.Tokens[end - 1].Kind is TokenKind.Period or TokenKind.Question or TokenKind.Exclamation or TokenKind.Comma or TokenKind.Dash or TokenKind.Colon
            or TokenKind.Semicolon or TokenKind.CloseBracket or TokenKind.Other)
        {
            if (story.Tokens[end - 1].Kind == TokenKind.CloseBracket && HasOpenBracket(story, first, end - 1))
                break;
            end--;
        }

        return end;
    }

    // ... but declined to give details.
    private static bool IsRefusal(Story story, int at, int limit)
    {
        if (at < limit && story.Tokens[at].IsWord && story.Tokens[at].Has(Traits.Pronoun))
            at++;
        return at + 1 < limit && ClaimVocabulary.Is(story, at, ClaimTraits.Refusal) && story.Is(at + 1, "to");
    }

    private static bool HasDash(Story story, int first, int end)
    {
        for (int at = first; at < end; at++)
        {
            if (story.Tokens[at].Kind == TokenKind.Dash)
                return true;
        }

        return false;
    }

    private static bool HasOpenBracket(Story story, int first, int end)
    {
        for (int at = first; at < end; at++)
        {
            if (story.Tokens[at].Kind == TokenKind.OpenBracket)
                return true;
        }

        return false;
    }

    private static bool IsAccording(Story story, int at, int limit) => at + 1 < limit && story.Is(at, "according") && story.Is(at + 1, "to");

    // Behind a comma: adding that ..., according to ..., Radio North reports, said Lind, a claim that ..., but Okafor said ...
    private static bool BeginsAttribution(Story story, int at, int limit)
    {
        if (IsAccording(story, at, limit) || story.Is(at, "per") || story.Is(at, "something"))
            return true;

        // ..., before saying that ...; after telling reporters that ...
        int verb = story.Is(at, "before") || story.Is(at, "after") ? at + 1 : at;
        while (verb < limit && ReportingVerb.IsAdverb(story, verb))
            verb++;
        if (verb >= limit)
            return false;
        if (story.Tokens[verb].Has(WordShape.Ing) && ReportingVerb.Is(story, verb, Reports) && !ClaimVocabulary.Is(story, verb, ClaimTraits.EvidenceVerb))
            return true;
        if (story.Tokens[at].Has(Traits.Conjunction) || story.Is(at, "while") || story.Is(at, "although") || story.Is(at, "though"))
            return NextReport.BeginsBehind(story, at, limit) || IsRefusal(story, at + 1, limit);
        // ..., even as she admitted a mistake; ..., whom she accused of lying
        int inner = story.Is(at, "whom") ? at + 1 : story.Is(at, "even") && at + 1 < limit && story.Is(at + 1, "as") ? at + 2 : at;
        if (inner > at)
            return SpeakerClause.Read(story, inner, limit, static (story, at) => ReportingVerb.Is(story, at, ClaimTraits.Verb)) is not null;
        if (story.Is(at, "as") && at + 1 < limit && IsTrailing(story, at + 1, limit))
            return true;
        if ((story.Is(at, "a") || story.Is(at, "an")) && IsClaimNounNear(story, at + 1, limit))
            return true;
        return IsTrailing(story, at, limit);
    }

    // A clause of subject and verb with nothing stated behind it.
    private static bool IsTrailing(Story story, int at, int limit)
    {
        if (Inverted.Read(story, at, limit) is { } inverted)
            return inverted.Speaker.End >= limit || story.Tokens[inverted.Speaker.End].BreaksClause || BehindVerb.Time(story, inverted.Speaker.End, limit) > inverted.Speaker.End;
        if (SpeakerClause.Read(story, at, limit, static (story, at) => ReportingVerb.Is(story, at, ClaimTraits.ThatVerb | ClaimTraits.BehindVerb) && ReportingVerb.IsFinite(story, at)) is not { } clause)
            return false;
        return BehindVerb.Read(story, clause.Verb, limit).Kind == OpeningKind.None;
    }

    private static bool IsClaimNounNear(Story story, int at, int limit)
    {
        for (int i = at; i < limit && i < at + 3; i++)
        {
            if (ClaimVocabulary.Is(story, i, ClaimTraits.ClaimNoun))
                return true;
        }

        return false;
    }
}
