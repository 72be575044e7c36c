using Corpus.Text.Language.Lexicon;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Speech.Clauses;
using Corpus.Text.Speech.Quotations;

namespace Corpus.Text.Speech.Claims.Rules;

/// <summary>The port would stay, Lind said on Monday; the port, said Lind, would stay.</summary>
internal sealed class ReportBehind : ClaimRule
{
    private const int MostCommas = 3;
    private const int FarthestComma = 45;
    private const int LongestDescription = 20;

    public override ClaimTraits Triggers => ClaimTraits.ThatVerb | ClaimTraits.BehindVerb;

    public override Statement? Read(Story story, int at, Reach reach)
    {
        if (!ReportingVerb.Is(story, at, Triggers) || !ReportingVerb.IsFinite(story, at) || ReportingVerb.IsPassive(story, at) || !ReportingVerb.IsAsserted(story, at, reach.Left))
            return null;
        if (ClauseOf(story, at, reach) is not var (clause, first, after))
            return null;
        if (clause.Speaker.IsPronoun && !Frame.IsThirdPerson(story, clause.Speaker.Head))
            return null;
        if (!story.Tokens[at].Has(Traits.BareCue) && !Frame.CanState(story, clause.Speaker))
            return null;

        // After the vote, Lind responded in her way – with a smile: nothing stands before it, and the dash explains the way.
        if (after < reach.Limit && story.Tokens[after].Kind == TokenKind.Dash && !Parenthesis.IsComplete(story, reach.Left, first - 1) && after > at + 1 && clause.Speaker.First < at)
            return null;

        int partEnd = story.Tokens[first - 1].Kind == TokenKind.Quotation ? first : first - 1;
        if (partEnd <= reach.Left || Parenthesis.Content(story, reach.Left, partEnd, after, reach.Limit) is not var (contentFirst, contentEnd))
            return null;
        return By(clause.Speaker, at, contentFirst, contentEnd) with { IsVia = IsOutlet(story, clause), IsMainReport = !IsOutlet(story, clause) && story.Tokens.Has(TokenKind.Quotation, contentFirst, contentEnd) };
    }

    private static (SpeakerClause Clause, int First, int After)? ClauseOf(Story story, int verb, Reach reach)
    {
        int first = verb;
        while (first > reach.Left && ReportingVerb.IsAdverb(story, first - 1))
            first--;
        if (first > reach.Left && IsParting(story, first - 1) && Inverted.Read(story, verb, reach.Limit) is { } inverted)
            return (inverted, first, EndOfClause(story, inverted.Speaker.End, reach.Limit));

        (SpeakerClause Clause, int First, int After)? found = null;
        int commas = 0;
        for (int comma = verb - 1; comma >= reach.Left && comma > verb - FarthestComma && commas < MostCommas; comma--)
        {
            // The port is full, something Lind denies: nothing that she says.
            if (!IsParting(story, comma) || story.Is(comma + 1, "something"))
                continue;
            commas++;
            if (ClauseAt(story, comma + 1, verb, reach.Limit) is not { } clause || (found is not null && !clause.Speaker.IsName))
                continue;

            // Ada Lind, the council's head, said ...
            if (!story.Tokens.Has(TokenKind.Quotation, reach.Left, comma + 1) && SpeakerClause.Read(story, reach.Left, reach.Limit, (_, at) => at == verb) is not null)
                return null;
            Opening opening = BehindVerb.Read(story, verb, reach.Limit);
            if (opening.Kind is OpeningKind.That or OpeningKind.Colon)
                return null;
            if (opening.Kind == OpeningKind.Marks && !IsInterruption(story, comma, reach.Left))
                return null;
            if (opening.Kind == OpeningKind.Bare && (!IsAdjunct(story, opening.First) || Clause.Begins(story, opening.First, reach.Limit, isSure: false)))
                return null;
            int after = opening.Kind == OpeningKind.Marks ? opening.First - 1 : EndOfClause(story, opening.First, reach.Limit);
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

        // the Tidewater news agency said: a phrase that is only read from its end.
        int end = verb;
        while (end > first && story.Tokens[end - 1].Has(Traits.Auxiliary | Traits.Adverb) && story.Tokens[end - 1].IsWord)
            end--;
        if (end - first > NounPhraseReader.Longest || end <= first || SubjectFinder.PhraseEndingAt(story, end, first) is not { } phrase)
            return null;
        for (int at = first; at < phrase.First; at++)
        {
            // several Lind advisers and allies said
            if (!story.Tokens[at].Has(Traits.Determiner | Traits.PersonNoun) && !story.Tokens[at].IsCapitalised && !(at > first && story.Is(at, "and")))
                return null;
        }

        return new SpeakerClause(phrase with { First = first }, verb, false);
    }

    // three officials familiar with the talks said; a clerk who asked not to be named said: somebody, and what tells who that is.
    private static SpeakerClause? Described(Story story, int first, int verb, int limit)
    {
        if (NounPhraseReader.ReadExtended(story, first, limit) is not { IsPronoun: false } subject || subject.End >= verb || verb - subject.End > LongestDescription || !NounPhraseReader.IsPersonNoun(story, subject))
            return null;

        bool isRelative = story.Is(subject.End, "who");
        for (int at = subject.End; at < verb; at++)
        {
            if (story.Tokens[at].BreaksClause || (!isRelative && at > subject.End && Clause.IsFinite(story, at, first)))
                return null;
        }

        return isRelative || story.Tokens[subject.End].IsLower && !story.Tokens[subject.End].Has(Traits.Auxiliary | Traits.Conjunction) ? new SpeakerClause(subject, verb, true) : null;
    }

    // "...," Lind said, "..."; the port, Lind said, "is full".
    private static bool IsInterruption(Story story, int comma, int left)
    {
        if (story.Tokens[comma].Kind == TokenKind.Quotation || (comma > left && story.Tokens[comma - 1].Kind == TokenKind.Quotation))
            return true;
        return !Parenthesis.LeadsIn(story, left) && !ReportingVerb.IsAdverb(story, left) && !story.Tokens[left].Has(WordShape.Ing | WordShape.Ed | WordShape.Ly);
    }

    // Lind said after the vote; said while he left; said, smiling.
    private static bool IsAdjunct(Story story, int at)
    {
        Token token = story.Tokens[at];
        return (token.Has(Traits.Preposition | Traits.TimeConjunction) && !story.Is(at, "to")) || story.Is(at, "when") || story.Is(at, "while") || (token.Has(WordShape.Ing) && token.IsLower)
            || ClaimVocabulary.Is(story, at, ClaimTraits.ListenerPronoun);
    }

    private static bool IsParting(Story story, int at) => story.Tokens[at].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Quotation;

    private static int EndOfClause(Story story, int at, int limit)
    {
        while (at < limit && story.Tokens[at].Kind is not (TokenKind.Comma or TokenKind.Dash or TokenKind.Period or TokenKind.Semicolon or TokenKind.Question or TokenKind.Exclamation))
            at++;
        return at;
    }

    // Radio North reports.
    private static bool IsOutlet(Story story, SpeakerClause clause)
    {
        if (story.Tokens[clause.Verb].Has(Traits.ReportCue) || story.Is(clause.Verb, "published"))
            return true;
        for (int at = clause.Speaker.First; at < clause.Speaker.End; at++)
        {
            if (story.Tokens[at].Has(Traits.OutletWord | Traits.Agency))
                return true;
        }

        return false;
    }
}
