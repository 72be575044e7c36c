using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;

namespace Corpus.Text.Syntax;

/// <summary>Whether a word reports speech where it stands.</summary>
internal static class Cue
{
    private const int LongestModifier = 6;
    private const int FarthestBe = 4;

    public static bool IsStrong(Story story, int at) => Is(story, at, WordClasses.StrongCue);

    public static bool IsWeak(Story story, int at) => Is(story, at, WordClasses.WeakCue);

    /// <summary>The reporting word as the text has it: "said", "according to".</summary>
    public static string Text(Story story, int cue) =>
        story.Slice(cue, story.Is(cue, ReportingClasses.According) && story.Is(cue + 1, FunctionWords.InfinitiveMarker) ? cue + 2 : cue + 1);

    public static bool IsParticiple(Story story, int at) => story.Tokens[at].Has(WordShape.Ing);

    /// <summary>A form that has a subject of its own: no -ing form and no infinitive.</summary>
    public static bool IsFinite(Story story, int at) => !IsParticiple(story, at) && !(at > 0 && story.Is(at - 1, FunctionWords.InfinitiveMarker));

    /// <summary>be or get before a past participle, or "by" behind it: the subject hears, it does not speak.</summary>
    public static bool IsPassive(Story story, int at)
    {
        if (at + 1 < story.Tokens.Length && story.Is(at + 1, FunctionWords.Agentive))
            return IsAgent(story, at + 2);
        if (IsParticiple(story, at))
            return false;

        int before = at - 1;
        while (before > 0 && before > at - FarthestBe && story.Tokens[before].Has(WordClasses.Adverb) && !story.Tokens[before].Has(WordClasses.Be))
            before--;
        return before >= 0 && story.Tokens[before].IsWord && (story.Tokens[before].Has(WordClasses.Be) || story.Is(before, "being"))
            && (story.Tokens[at].Has(WordShape.Ed) || !story.Tokens[at].Has(WordClasses.NounLike));
    }

    // by Lind, by Radio North, by Sterling; not by telephone, by video link, by saying.
    private static bool IsAgent(Story story, int at) =>
        !(story.Tokens[at].IsLower
            && (IsParticiple(story, at) || story.Tokens[at].Has(WordClasses.Means) || story.Tokens[at + 1].Has(WordClasses.Means)));

    private static bool Is(Story story, int at, WordClasses strength)
    {
        Token token = story.Tokens[at];
        if (!token.Has(strength) || !token.IsWord)
            return false;
        if (token.IsCapitalised && !(story.OpensSentence(at) && token.Has(WordClasses.BareCue)) && !NameWords.IsCapitalisedVerb(story, at))
            return false;
        if (at > 0 && story.Tokens[at - 1].Has(WordClasses.Article) && !token.Has(WordShape.Ing | WordShape.Ed))
            return false;
        // responded to the fire, will continue to provide: what somebody does.
        if (story.Is(at + 1, FunctionWords.InfinitiveMarker)
            && (story.Word(at).StartsWith("respond".AsSpan(), StringComparison.OrdinalIgnoreCase)
            || story.Word(at).StartsWith("continu".AsSpan(), StringComparison.OrdinalIgnoreCase)))
            return false;
        return !token.Has(WordClasses.NounLike) || (IsVerbHere(story, at) && !IsSentOut(story, at));
    }

    // saying "...", saying: "..."
    private static bool Touches(Story story, int at)
    {
        int next = at + 1;
        if (story.Tokens[next].Kind is TokenKind.Comma or TokenKind.Colon && next + 1 < story.Tokens.Length)
            next++;
        return story.Tokens[next].Kind == TokenKind.Quotation;
    }

    // a report released in June: what is told of the report; but "the force posted on its page".
    private static bool IsSentOut(Story story, int at) =>
        at > 0 && story.Is(at, "released") && story.Tokens[at - 1].IsLower
        && story.Tokens[at - 1].Has(WordClasses.BodyNoun) && story.Tokens[at + 1].Has(WordClasses.Preposition | WordClasses.Weekday);

    // a 2019 Harbour Board report, a government report: with "a" before the noun the bare form is no verb.
    private static bool IsNounBehindArticle(Story story, int at)
    {
        if (!story.Is(at, ReportingClasses.BaseForm))
            return false;
        int first = at - 1;
        while (first > 0 && first > at - LongestModifier
            && (story.Tokens[first].Kind == TokenKind.Number || story.Tokens[first].IsCapitalised
                || story.Tokens[first].Has(WordClasses.PersonNoun | WordClasses.BodyNoun)))
        {
            first--;
        }

        return story.Is(first, ClauseWords.Indefinite);
    }

    /// <summary>the US state department: a bare form between a name and a body is no verb.</summary>
    public static bool IsNounBeforeBody(Story story, int at) =>
        at > 0 && story.Tokens[at].IsLower && story.Tokens[at].Has(WordClasses.NounLike) && story.Is(at, ReportingClasses.BaseForm)
        && story.Tokens[at - 1].IsCapitalised && story.Tokens[at + 1].IsLower && story.Tokens[at + 1].Has(WordClasses.BodyNoun);

    // A form that is also a noun is a verb behind somebody, an auxiliary, an adverb, a comma, "and", "to", "who"; never behind an article or a preposition.
    internal static bool IsVerbHere(Story story, int at)
    {
        if (at == 0)
            return false;

        Token before = story.Tokens[at - 1];
        if (before.Kind is TokenKind.Comma or TokenKind.Quotation or TokenKind.CloseBracket or TokenKind.Dash)
            return true;
        if (!before.IsWord)
            return false;
        if (story.Is(at - 1, FunctionWords.InfinitiveMarker | FunctionWords.PersonalRelative | FunctionWords.ImpersonalRelative | FunctionWords.Additive))
            return true;
        if (before.Has(WordClasses.Pronoun | WordClasses.Auxiliary | WordClasses.Adverb) && !before.Has(WordClasses.Determiner))
            return true;
        // quoted as saying, by saying; but "scores in reading".
        if (before.Has(WordClasses.Preposition) && story.Tokens[at].Has(WordShape.Ing) && story.Tokens[at].Has(WordClasses.BareCue))
            return true;
        if (before.Has(WordClasses.Determiner | WordClasses.Preposition))
            return false;
        if (IsNounBehindArticle(story, at) || IsNounBeforeBody(story, at))
            return false;
        if (before.IsCapitalised || before.Has(WordClasses.PersonNoun | WordClasses.BodyNoun))
            return true;
        if (story.Tokens[at].Has(WordShape.Ed) && before.IsLower && (story.Tokens[at + 1].BreaksClause || story.Tokens[at + 1].Has(WordClasses.Preposition)))
            return true;
        if (at + 1 < story.Tokens.Length && (story.Is(at + 1, FunctionWords.Complementizer) || (story.Tokens[at].Has(WordShape.Ing) && Touches(story, at))))
            return true;
        return story.Is(at - 1, ClauseWords.Plural) || (before.Length > 3 && story.Text[before.End - 1] == 's' && story.Text[before.End - 2] != 's');
    }
}
