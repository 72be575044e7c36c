using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Clauses;

/// <summary>
/// Where a statement ends that is an infinitive or a noun, which is no clause: a clause behind a comma that tells when it was said is not part of it, nor is a
/// finite verb behind "and", whose subject is the speaker: urged the council to wait and left the hall.
/// </summary>
internal static class PhraseEnd
{
    /// <summary>The token behind the statement that begins at <paramref name="first"/>.</summary>
    /// <param name="story">The story.</param>
    /// <param name="first">The first token of the statement.</param>
    /// <param name="limit">The end of the sentence.</param>
    /// <param name="isSubordinate">Whether the report is part of a longer clause that goes on behind a comma.</param>
    public static int Of(Story story, int first, int limit, bool isSubordinate = false)
    {
        int end = ContentEnd.Of(story, first, limit, isSubordinate);
        bool isQuestion = story.Is(first, ClauseWords.WhWord | ClauseWords.Hypothetical);
        for (int at = first + 1; at + 1 < end; at++)
        {
            Token token = story.Tokens[at];
            if (token.Kind == TokenKind.Comma && IsOver(story, at + 1, end))
                return at;
            if (!token.IsWord)
                continue;
            // alleged a plot amid a row over the port; but "for following the plan"
            if (token.IsLower && (story.Is(at, "amid") || (story.Is(at, "following") && !story.Tokens[at - 1].Has(WordClasses.Preposition))))
                return BeforeComma(story, at);
            if (IsCircumstance(story, at, end))
                return BeforeComma(story, at);
            // What follows a relative pronoun has finite verbs of its own.
            if (token.Has(WordClasses.Subordinator) && !token.Has(WordClasses.Preposition))
                return end;
            if (!token.Has(WordClasses.Conjunction))
                continue;
            // threatened to leave and gained support
            if (story.Is(first, FunctionWords.InfinitiveMarker) && story.Tokens[at + 1].IsLower && story.Tokens[at + 1].Has(WordShape.Ed) && at + 2 < end
                && !story.Tokens[at + 2].BreaksClause)
                return at;
            // mentioned the port but its tolls were low
            bool isContrast = story.Is(at, FunctionWords.Adversative) && BeginsClause(story, at + 1, end);
            if (!isQuestion && (isContrast || IsPredicate(story, at + 1, end) || IsOtherSpeaker(story, first, at, end)))
                return BeforeComma(story, at);
        }

        return end;
    }

    private static int BeforeComma(Story story, int at) => story.Tokens[at - 1].Kind == TokenKind.Comma ? at - 1 : at;

    // Behind a comma.
    private static bool IsOver(Story story, int at, int end)
    {
        Token token = story.Tokens[at];
        if (!token.IsWord)
            return false;
        // asked why it was full, to which Okafor answered
        return IsTime(story, at, end)
            || (token.Has(WordClasses.Conjunction) && BeginsClause(story, at + 1, end))
            || (token.Has(WordClasses.Preposition) && at + 1 < end && story.Is(at + 1, FunctionWords.ImpersonalRelative));
    }

    // ..., after she left; ..., though Okafor denied it; but not "as well as".
    private static bool IsTime(Story story, int at, int end) =>
        (story.Tokens[at].Has(WordClasses.TimeNoun) && at + 1 < end && story.Is(at + 1, FunctionWords.Sequential))
        || (story.Is(at, ClauseWords.WhenWord) && !(at + 1 < end && story.Is(at + 1, "well")))
        || story.Is(at, FunctionWords.Concessive);

    // rejected the charges, and Okafor resigned: another subject with its verb.
    private static bool BeginsClause(Story story, int first, int end) =>
        first + 1 < end && NounPhraseReader.Read(story, first, end) is { } subject && subject.End < end && Clause.IsFinite(story, subject.End, first);

    // called for lower tolls and Okafor pushed for more ships: somebody else does something else, and nothing before the conjunction has a verb.
    private static bool IsOtherSpeaker(Story story, int first, int conjunction, int end) =>
        story.Is(conjunction, FunctionWords.Additive | FunctionWords.Adversative) && !story.Tokens[conjunction - 1].IsCapitalised
            && NounPhraseReader.Read(story, conjunction + 1, end) is { } subject && subject.End < end
            && (subject.IsName || NounPhraseReader.IsPersonNoun(story, subject))
            && (Clause.IsFinite(story, subject.End, conjunction + 1) || Cue.IsWeak(story, subject.End) || Cue.IsStrong(story, subject.End))
            && !Clause.HasFinite(story, first, conjunction);

    // criticized the plan as she left; accused Okafor of lying when asked about it; while discussing the vote: when it was said.
    private static bool IsCircumstance(Story story, int at, int limit)
    {
        Token next = story.Tokens[at + 1];
        if (story.Is(at, FunctionWords.Temporal | FunctionWords.Simultaneous))
            return next.IsLower && (next.Has(WordShape.Ing) || story.Is(at + 1, "asked") || story.Is(at + 1, "pressed"));
        if (!story.Is(at, FunctionWords.Equative) || !next.IsWord)
            return false;
        return story.Is(at + 1, ClauseWords.Personal)
            || (next.IsCapitalised && NounPhraseReader.Read(story, at + 1, limit) is { IsName: true } name && name.End < limit
            && Clause.IsFinite(story, name.End, at + 1));
    }

    // and left the hall, and then rejected his offer; but not "and balanced growth".
    private static bool IsPredicate(Story story, int at, int end)
    {
        while (at < end && ReportingVerb.IsAdverb(story, at))
            at++;
        if (at + 1 >= end || !story.Tokens[at].IsLower || story.Tokens[at].Has(WordClasses.Auxiliary))
            return false;
        // and pledged reforms; and worry about the port
        bool isReport = ReportingVerb.Is(story, at, ReportingClasses.Verb) && ReportingVerb.IsFinite(story, at);
        if (isReport && (!ReportingVerb.IsNounLike(story, at) || story.Tokens[at + 1].Has(WordClasses.Preposition | WordClasses.Determiner)))
            return true;
        if (!Clause.IsFinite(story, at, at - 1))
            return false;
        Token next = story.Tokens[at + 1];
        return next.IsCapitalised || (next.IsWord && next.Has(WordClasses.Determiner | WordClasses.Pronoun | WordClasses.Preposition))
            || story.Is(at + 1, FunctionWords.InfinitiveMarker) || story.Is(at + 1, ClauseWords.ListenerPronoun);
    }
}
