using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Clauses;

/// <summary>Whether a word is a verb that reports, and whether what it reports was said.</summary>
internal static class ReportingVerb
{
    private const int LongestGroup = 7;

    /// <summary>Whether the word is a verb of one of <paramref name="classes"/> where it stands.</summary>
    public static bool Is(Story story, int at, ReportingClasses classes)
    {
        Token token = story.Tokens[at];
        if (!token.IsWord)
            return false;
        ReportingClasses found = story.ReportingOf(at);
        if ((found & classes) == 0)
            return false;
        if (token.IsCapitalised && !(story.OpensSentence(at) && token.Has(WordShape.Ing)))
            return false;
        if (at > 0 && story.Tokens[at - 1].Has(WordClasses.Article) && story.Tokens[at - 1].IsWord && !story.Is(at - 1, FunctionWords.Complementizer))
            return false;
        if ((found & ReportingClasses.BaseForm) != 0 && !MayBeBaseForm(story, at))
            return false;
        if (token.Has(WordShape.Ing) && at > 0
            && story.Is(
                at - 1, FunctionWords.Equative | FunctionWords.Agentive | FunctionWords.Locative | FunctionWords.Sequential | FunctionWords.Comparative))
            return true;
        // "more than expected", "the council's proposed tax": a participle that states nothing.
        if (token.Has(WordShape.Ed) && at > 0 && (story.Is(at - 1, FunctionWords.Comparative) || story.Tokens[at - 1].Kind == TokenKind.Possessive))
            return false;
        // "raised fears that": the noun is what was raised.
        if ((found & (ReportingClasses.BeliefNoun | ReportingClasses.ClaimNoun)) != 0 && at > 0 && story.Is(at - 1, ReportingClasses.ExpressVerb))
            return false;
        // "protest leader Ada Lind": a noun before another one.
        if ((found & ReportingClasses.BaseForm) != 0 && (found & ReportingClasses.NounLike) != 0 && at + 1 < story.Tokens.Length
            && story.Tokens[at + 1].IsLower && story.Tokens[at + 1].Has(WordClasses.PersonNoun | WordClasses.Title))
            return false;
        // "harsh comments that Brook made": between an adjective and "that" a noun of saying is no verb.
        if ((found & ReportingClasses.ClaimNoun) != 0 && at > 1 && at + 1 < story.Tokens.Length && story.Is(at + 1, FunctionWords.Complementizer)
            && IsAdjectiveBefore(story, at))
            return false;
        bool isNounLike = (found & ReportingClasses.NounLike) != 0 || token.Has(WordClasses.NounLike);
        return !isNounLike || Cue.IsVerbHere(story, at) || IsBetweenNumberAndThat(story, at) || IsDoneByMany(story, at, found);
    }

    /// <summary>Whether a word of both tables is a noun, too.</summary>
    public static bool IsNounLike(Story story, int at) => story.Tokens[at].Has(WordClasses.NounLike) || story.Is(at, ReportingClasses.NounLike);

    /// <summary>A form with a subject of its own.</summary>
    public static bool IsFinite(Story story, int at) => Cue.IsFinite(story, at);

    /// <summary>Whether the report is one of something said: not negated, not only possible, not refused.</summary>
    public static bool IsAsserted(Story story, int verb, int left)
    {
        for (int at = verb - 1; at >= left && at > verb - LongestGroup; at--)
        {
            Token token = story.Tokens[at];
            if (!token.IsWord || token.Has(WordClasses.Weekday))
                return token.Kind != TokenKind.Word || at - 1 < left || IsAsserted(story, at, left);

            if (story.Is(at, ClauseWords.Negation | ClauseWords.Modal) || IsContractedNot(story, at))
                return false;
            // stopped short of condemning
            if (story.Is(at, FunctionWords.Genitive) && at > left && story.Is(at - 1, "short"))
                return false;
            if (story.Is(at, FunctionWords.InfinitiveMarker))
                return at > left && (story.Is(at - 1, FunctionWords.Comparative) || (story.Is(at - 1, FunctionWords.Equative) && story.Is(at - 2, "far"))
                    || (BeforeTime(story, at - 1, left) is var governor && IsGovernor(story, governor) && IsAsserted(story, governor, left)));
            if (!token.Has(WordClasses.Auxiliary | WordClasses.Adverb | WordClasses.Be) && !token.Has(WordShape.Ly))
                break;
        }

        return true;
    }

    /// <summary>Whether the subject at <paramref name="subject"/> stands behind "if" or "whether".</summary>
    public static bool IsHypothetical(Story story, int subject, int left) =>
        subject > left && story.Is(subject - 1, ClauseWords.Hypothetical);

    public static bool IsAdverb(Story story, int at) =>
        story.Tokens[at].IsWord && story.Tokens[at].Has(WordClasses.Adverb) && !story.Tokens[at].Has(WordClasses.Be)
            && !story.Tokens[at].Has(WordClasses.Subordinator);

    /// <summary>didn't, hasn't.</summary>
    public static bool IsContractedNot(Story story, int at)
    {
        ReadOnlySpan<char> word = story.Word(at);
        return word.Length > 3 && word[word.Length - 1] == 't' && word[word.Length - 2] is '\'' or '’';
    }

    private static bool IsAdjectiveBefore(Story story, int noun)
    {
        Token before = story.Tokens[noun - 1];
        Token first = story.Tokens[noun - 2];
        return before.IsLower
            && !before.Has(WordClasses.PersonNoun | WordClasses.BodyNoun | WordClasses.Pronoun | WordClasses.Auxiliary | WordClasses.Adverb
            | WordClasses.Conjunction | WordClasses.Subordinator) && story.Text[before.End - 1] != 's'
            && first.IsWord && first.Has(WordClasses.Preposition | WordClasses.Determiner);
    }

    // began over the weekend to call: the word before what tells the time.
    private static int BeforeTime(Story story, int at, int left)
    {
        if (!story.Tokens[at].IsWord || !story.Tokens[at].Has(WordClasses.TimeNoun | WordClasses.Weekday))
            return at;
        int before = at - 1;
        while (before > left && before > at - 4 && story.Tokens[before].IsWord && story.Tokens[before].Has(WordClasses.Determiner | WordClasses.Preposition))
            before--;
        return before;
    }

    private static bool IsGovernor(Story story, int at) =>
        story.Is(at, ClauseWords.Governor) || (story.Is(at, ReportingClasses.SettingNoun) && story.Tokens[at].IsWord) || story.Is(at, "Twitter");

    // "officials say", "they say", "did say", "to say": a singular subject has another form.
    private static bool MayBeBaseForm(Story story, int at)
    {
        int before = at - 1;
        while (before > 0 && IsAdverb(story, before))
            before--;
        if (before >= 0 && story.Tokens[before].IsWord && story.Tokens[before].Has(WordClasses.Be))
            return false;
        if (before < 0 || !story.Tokens[before].IsWord
            || story.Tokens[before].Has(WordClasses.Auxiliary | WordClasses.Conjunction | WordClasses.Pronoun | WordClasses.Subordinator)
            || story.Is(before, FunctionWords.InfinitiveMarker))
            return !(before >= 0 && story.Is(before, FunctionWords.NeuterPronoun | FunctionWords.SingularPerson));
        for (int word = before; word >= 0 && word > before - LongestGroup && story.Tokens[word].IsWord; word--)
        {
            // Critics of the plan say; Lind and Brook say; those polled say: the noun beside the verb is not the whole subject.
            if (story.Tokens[word].Has(WordClasses.Preposition | WordClasses.Conjunction) || story.Is(word, ClauseWords.Quantifier))
                return true;
        }

        ReadOnlySpan<char> last = story.Word(before);
        return last[last.Length - 1] is 's' or 'S' || story.Tokens[before].Has(WordClasses.Determiner) || story.Tokens[before].Has(WordShape.AllCapitals)
            || last.EndsWith("en".AsSpan(), StringComparison.Ordinal)
            || story.Is(before, ClauseWords.Plural);
    }

    // Many fear the port will close; but "many fear and doubt".
    private static bool IsDoneByMany(Story story, int at, ReportingClasses found)
    {
        if ((found & ReportingClasses.BaseForm) == 0 || at == 0 || at + 1 >= story.Tokens.Length || !story.Is(at - 1, ClauseWords.Quantifier))
            return false;
        Token behind = story.Tokens[at + 1];
        return behind.IsWord && (behind.IsCapitalised || behind.Has(WordClasses.Determiner | WordClasses.Pronoun));
    }

    // Channel 9 reports that ...
    private static bool IsBetweenNumberAndThat(Story story, int at) =>
        at > 0 && story.Tokens[at - 1].Kind == TokenKind.Number && at + 1 < story.Tokens.Length && story.Is(at + 1, FunctionWords.Complementizer);
}
