using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Clauses;

/// <summary>The reporting verb to the left of a quotation, and who spoke by it.</summary>
internal static class LeftCue
{
    private const int FarthestAgent = 7;

    /// <summary>The nearest strong cue left of <paramref name="at"/>, in the sentence that begins at <paramref name="left"/>; -1 if there is none.</summary>
    public static int NearestStrong(Story story, int at, int left)
    {
        for (int i = at - 1; i >= left; i--)
        {
            if (Cue.IsStrong(story, i) && !IsHeard(story, i, left))
                return OuterOf(story, i, at, left);
        }

        return -1;
    }

    /// <summary>The nearest weak cue.</summary>
    public static int NearestWeak(Story story, int at, int left)
    {
        for (int i = at - 1; i >= left; i--)
        {
            if (Cue.IsWeak(story, i))
                return i;
        }

        return -1;
    }

    /// <summary>The subject of the cue; of a passive one the agent behind "by".</summary>
    public static NounPhrase? Speaker(Story story, int cue, int at, int left)
    {
        if (!Cue.IsPassive(story, cue))
            return AgentBehind(story, cue, at) ?? SubjectFinder.Of(story, cue, left);

        for (int by = cue + 1; by < at && by <= cue + FarthestAgent; by++)
        {
            if (story.Is(by, FunctionWords.Agentive))
                return NounPhraseReader.ReadExtended(story, by + 1, at) is { } agent && !IsInsideSubject(story, cue, agent.End, at) ? agent : null;
        }

        // has been called "reckless" by Okafor
        if (cue + FarthestAgent >= at && at + 2 < story.Tokens.Length && story.Tokens[at].Kind == TokenKind.Quotation
            && story.Is(at + 1, FunctionWords.Agentive))
            return NounPhraseReader.ReadExtended(story, at + 2, story.SentenceOf(story.Quotations[story.Tokens[at].Quotation]).End);
        // "was quoted as saying": the one who is quoted did speak; who was praised as "good" did not.
        return !story.Tokens[cue].Has(WordClasses.StrongCue) || story.Is(cue, ReportingClasses.Verb) || story.Tokens[cue].Has(WordClasses.NounLike)
            || cue + 1 >= at || !story.Is(cue + 1, FunctionWords.Equative) ? null : SubjectFinder.Of(story, cue, left);
    }

    // The plan, called "reckless" by Okafor, was dropped.
    private static NounPhrase? AgentBehind(Story story, int cue, int at)
    {
        if (!story.Tokens[cue].Has(WordShape.Ed) || cue + FarthestAgent < at || at + 2 >= story.Tokens.Length || story.Tokens[at].Kind != TokenKind.Quotation
            || !story.Is(at + 1, FunctionWords.Agentive) || !story.Tokens[cue - 1].BreaksClause)
            return null;
        return NounPhraseReader.ReadExtended(story, at + 2, story.SentenceOf(story.Quotations[story.Tokens[at].Quotation]).End) is { } agent
            && (agent.IsName || NounPhraseReader.IsPersonNoun(story, agent)) ? agent : null;
    }

    // fees demanded by singers had "gone through the roof": the verb behind the agent takes the quotation.
    private static bool IsInsideSubject(Story story, int participle, int agentEnd, int at) =>
        agentEnd < at && story.Tokens[agentEnd].IsLower && story.Tokens[agentEnd].Has(WordClasses.Auxiliary)
        && !(participle > 0 && story.Tokens[participle - 1].Has(WordClasses.Auxiliary | WordClasses.Adverb));

    // A clerk asked Lind if she agreed that it was "...": what nobody says that she did.
    private static bool IsUncertain(Story story, int cue, int left) =>
        SubjectFinder.PhraseEndingAt(story, cue, left) is { } subject && subject.First > left && story.Is(subject.First - 1, ClauseWords.Hypothetical);

    // Lind said that when Brook told the council it was full, "...": the clause behind "that" only leads to what she said, and a comma closes it.
    private static bool IsInLeadIn(Story story, int cue, int quotation, int left)
    {
        int comma = cue + 1;
        while (comma < quotation && !story.Tokens[comma].BreaksClause)
            comma++;
        if (comma >= quotation || story.Tokens[comma].Kind != TokenKind.Comma)
            return false;
        for (int at = cue - 1; at > left; at--)
        {
            Token token = story.Tokens[at];
            if (token.BreaksClause)
                return false;
            if (story.Is(at - 1, FunctionWords.Complementizer))
                return token.IsWord && (token.Has(WordClasses.TimeConjunction)
                    || story.Is(at, FunctionWords.Conditional | FunctionWords.Temporal | FunctionWords.Causal | FunctionWords.Concessive)
                    || story.Is(at, ClauseWords.Hypothetical));
        }

        return false;
    }

    // Asked by Brook about the port, Lind called it "..."; when told of it: a participle that says what somebody heard.
    private static bool IsHeard(Story story, int cue, int left)
    {
        if (!story.Tokens[cue].Has(WordShape.Ed) || !(story.Tokens[cue].Has(WordClasses.TellCue) || story.Is(cue, ReportingClasses.AskVerb)))
            return false;
        Token before = cue > left ? story.Tokens[cue - 1] : default;
        bool opens = cue == left || before.Kind == TokenKind.Comma
            || (before.IsWord && before.Has(WordClasses.Subordinator) && !before.Has(WordClasses.Relative));
        Token behind = story.Tokens[cue + 1];
        return opens && behind.IsWord && behind.Has(WordClasses.Preposition | WordClasses.Subordinator);
    }

    // "Brook said she would like Lind to explain ...", "Lind should explain": an infinitive or a progressive form gives way to a finite form of say.
    private static int OuterOf(Story story, int cue, int quotation, int left)
    {
        bool isInner = cue > left
            && (story.Is(cue - 1, ClauseWords.Modal)
            || IsUncertain(story, cue, left)
            || IsInLeadIn(story, cue, quotation, left)
            || (!Cue.IsFinite(story, cue) && (story.Is(cue - 1, FunctionWords.InfinitiveMarker) || story.Tokens[cue - 1].Has(WordClasses.Be))));
        if (!isInner)
            return cue;

        for (int i = cue - 1; i >= left; i--)
        {
            if (story.Tokens[i].Kind == TokenKind.Quotation)
                return cue;
            if (story.Tokens[i].Has(WordClasses.BareCue) && Cue.IsStrong(story, i) && Cue.IsFinite(story, i) && !IsHeard(story, i, left))
                return i;
        }

        return cue;
    }
}
