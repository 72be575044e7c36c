using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Speech.Clauses;
using Corpus.Text.Speech.Rows;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Claims.Rules;

/// <summary>The port would stay, Lind said on Monday; the port, said Lind, would stay.</summary>
internal sealed class ReportBehind() : ClaimRule(ReportingRows.ReportBehind)
{
    private const int MostCommas = 3;
    private const int FarthestComma = 45;
    private const int LongestDescription = 20;

    public override ReportingClasses Triggers => ReportingClasses.ThatVerb | ReportingClasses.BehindVerb;

    public override Statement? Read(Story story, int at, SentenceWindow window)
    {
        if (!ReportingVerb.Is(story, at, Triggers) || !ReportingVerb.IsFinite(story, at) || Cue.IsPassive(story, at)
            || !ReportingVerb.IsAsserted(story, at, window.Left))
            return null;
        if (ClauseOf(story, at, window) is not var (clause, first, after))
            return null;
        if (clause.Speaker.IsPronoun && !ReportingClause.IsThirdPerson(story, clause.Speaker.Head))
            return null;
        if (!story.Tokens[at].Has(WordClasses.BareCue) && !ReportingClause.CanState(story, clause.Speaker))
            return null;

        // Based on my search, the results found: what leads in is no finding.
        if (story.Is(at, ReportingClasses.EvidenceVerb) && story.Tokens[window.Left].Has(WordShape.Ed | WordShape.Ing))
            return null;

        // After the vote, Lind responded in her way – with a smile: nothing stands before it, and the dash explains the way.
        if (after < window.Limit && story.Tokens[after].Kind == TokenKind.Dash && !Parenthesis.IsComplete(story, window.Left, first - 1) && after > at + 1
            && clause.Speaker.First < at)
            return null;

        int partEnd = story.Tokens[first - 1].Kind == TokenKind.Quotation ? first : first - 1;
        if (partEnd <= window.Left || Parenthesis.Content(story, window.Left, partEnd, after, window.Limit) is not { } content)
            return null;
        Statement statement = By(clause.Speaker, at, content);
        bool isOutlet = IsOutlet(story, clause);
        return statement with { IsVia = isOutlet, IsMainReport = !isOutlet && story.Tokens.Has(TokenKind.Quotation, statement.First, statement.End) };
    }

    private static (SpeakerClause Clause, int First, int After)? ClauseOf(Story story, int verb, SentenceWindow window)
    {
        int first = verb;
        while (first > window.Left && ReportingVerb.IsAdverb(story, first - 1))
            first--;
        // Lind, who leads the council, asked Okafor whether the port was full: whom she asked stands behind.
        bool hasQuestion = story.Is(verb, ReportingClasses.AskVerb) && ObjectPhrase.End(story, verb + 1, window.Limit) is var end && end < window.Limit
            && story.Is(end, FunctionWords.Conditional | FunctionWords.Interrogative | FunctionWords.Manner | FunctionWords.Reason);
        if (!hasQuestion && first > window.Left && IsParting(story, first - 1) && Inverted.Read(story, verb, window.Limit) is { } inverted)
            return (inverted, first, EndOfClause(story, inverted.Speaker.End, window.Limit));

        (SpeakerClause Clause, int First, int After)? found = null;
        int commas = 0;
        for (int comma = verb - 1; comma >= window.Left && comma > verb - FarthestComma && commas < MostCommas; comma--)
        {
            // The port is full, something Lind denies: nothing that she says.
            if (!IsParting(story, comma) || story.Is(comma + 1, "something"))
                continue;
            // ..., a claim Brook denied
            if (story.Is(comma + 1, ClauseWords.Indefinite) && NextAttribution.IsClaimNounNear(story, comma + 2, verb))
                return null;
            commas++;
            if (ClauseAt(story, comma + 1, verb, window.Limit) is not { } clause || (found is not null && !clause.Speaker.IsName))
                continue;

            // Ada Lind, the council's head, said ...
            if (!story.Tokens.Has(TokenKind.Quotation, window.Left, comma + 1)
                && SpeakerClause.Read(story, window.Left, window.Limit, (_, at) => at == verb) is not null)
                return null;
            ContentStart opening = BehindVerb.Read(story, verb, window.Limit);
            if (opening.Kind is ContentStartKind.That or ContentStartKind.Colon)
                return null;
            if (opening.Kind == ContentStartKind.Marks && !IsInterruption(story, comma, window.Left))
                return null;
            // While it is early, one estimate figured as many as half had left, said Lind: the verb has its own object.
            if (opening.Kind == ContentStartKind.Bare && story.Is(window.Left, FunctionWords.Simultaneous | FunctionWords.Concessive)
                && !story.Tokens[verb].Has(WordClasses.BareCue))
                return null;
            if (opening.Kind == ContentStartKind.Bare && (!IsAdjunct(story, opening.First) || IsVerbWithParticle(story, verb, opening.First)
                || Clause.Begins(story, opening.First, window.Limit, isSure: false)))
                return null;
            int after = opening.Kind == ContentStartKind.Marks ? opening.First - 1 : EndOfClause(story, opening.First, window.Limit);
            found = (clause, comma + 1, after);
        }

        return found;
    }

    private static SpeakerClause? ClauseAt(Story story, int first, int verb, int limit)
    {
        if (SpeakerClause.Read(story, first, limit, (_, at) => at == verb) is { } clause)
            return clause;

        if (Described(story, first, verb, limit) is { } described)
            return described;
        if (Quantity.Reporting(story, first, limit) is var (people, report) && report == verb)
            return new SpeakerClause(people, verb, false);

        // Trade fell in May, court papers show.
        if (story.Is(verb, ReportingClasses.EvidenceVerb)
            && Poll.SubjectOf(story, verb, first, ReportingClasses.PollNoun | ReportingClasses.EvidenceNoun) is { } document)
            return new SpeakerClause(document, verb, false);

        // the Tidewater news agency said: a phrase that is only read from its end.
        int end = verb;
        while (end > first && story.Tokens[end - 1].Has(WordClasses.Auxiliary | WordClasses.Adverb) && story.Tokens[end - 1].IsWord)
            end--;
        if (end - first > NounPhraseReader.Longest || end <= first || SubjectFinder.PhraseEndingAt(story, end, first) is not { } phrase)
            return null;
        for (int at = first; at < phrase.First; at++)
        {
            // several Lind advisers and allies said
            if (!story.Tokens[at].Has(WordClasses.Determiner | WordClasses.PersonNoun) && !story.Tokens[at].IsCapitalised
                && !(at > first && story.Is(at, FunctionWords.Additive)))
                return null;
        }

        return new SpeakerClause(phrase with { First = first }, verb, false);
    }

    // three officials familiar with the talks said; a clerk who asked not to be named said: somebody, and what tells who that is.
    private static SpeakerClause? Described(Story story, int first, int verb, int limit)
    {
        if (NounPhraseReader.ReadExtended(story, first, limit) is not { IsPronoun: false } subject || subject.End >= verb
            || verb - subject.End > LongestDescription || !NounPhraseReader.IsPersonNoun(story, subject))
            return null;

        bool isRelative = story.Is(subject.End, FunctionWords.PersonalRelative);
        for (int at = subject.End; at < verb; at++)
        {
            if (story.Tokens[at].BreaksClause || (!isRelative && at > subject.End && Clause.IsFinite(story, at, first)))
                return null;
        }

        return isRelative || story.Tokens[subject.End].IsLower && !story.Tokens[subject.End].Has(WordClasses.Auxiliary | WordClasses.Conjunction)
            ? new SpeakerClause(subject, verb, true) : null;
    }

    // "...," Lind said, "..."; the port, Lind said, "is full".
    private static bool IsInterruption(Story story, int comma, int left)
    {
        bool isBehindMarks = story.Tokens[comma].Kind == TokenKind.Quotation || (comma > left && story.Tokens[comma - 1].Kind == TokenKind.Quotation);
        // After Brook said it was "slow," Lind said "it lives": two reports.
        if (isBehindMarks && !(Parenthesis.LeadsIn(story, left) && Clause.HasFinite(story, left, comma)))
            return true;
        return !Parenthesis.LeadsIn(story, left) && !ReportingVerb.IsAdverb(story, left)
            && !story.Tokens[left].Has(WordShape.Ing | WordShape.Ed | WordShape.Ly);
    }

    // Lind said after the vote; said while he left; said, smiling.
    private static bool IsAdjunct(Story story, int at)
    {
        Token token = story.Tokens[at];
        return (token.Has(WordClasses.Preposition | WordClasses.TimeConjunction) && !story.Is(at, FunctionWords.InfinitiveMarker))
            || story.Is(at, FunctionWords.Temporal | FunctionWords.Simultaneous)
            || (token.Has(WordShape.Ing) && token.IsLower)
            || story.Is(at, ClauseWords.ListenerPronoun);
    }

    // At the fair, the firm showed off its boats: the particle is part of a verb that takes an object.
    private static bool IsVerbWithParticle(Story story, int verb, int at) =>
        at == verb + 1 && !story.Tokens[verb].Has(WordClasses.BareCue) && story.Tokens[at].Has(WordClasses.VerbParticle)
            && !story.Is(at, FunctionWords.Locative);

    private static bool IsParting(Story story, int at) => story.Tokens[at].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Quotation;

    private static int EndOfClause(Story story, int at, int limit)
    {
        while (at < limit && story.Tokens[at].Kind is not (TokenKind.Comma or TokenKind.Dash or TokenKind.Period or TokenKind.Semicolon or TokenKind.Question
            or TokenKind.Exclamation))
            at++;
        return at;
    }

    // Radio North reports.
    private static bool IsOutlet(Story story, SpeakerClause clause)
    {
        if (story.Tokens[clause.Verb].Has(WordClasses.ReportCue) || story.Is(clause.Verb, "published"))
            return true;
        for (int at = clause.Speaker.First; at < clause.Speaker.End; at++)
        {
            if (story.Tokens[at].Has(WordClasses.OutletWord | WordClasses.Agency))
                return true;
        }

        return false;
    }
}
