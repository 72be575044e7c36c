using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Speech.Clauses;
using Corpus.Text.Speech.Rows;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Claims.Rules;

/// <summary>What verbs take for their statement when it is no clause, a row each.</summary>
internal static class ObjectFrames
{
    /// <summary>Lind promised (not) to close the port.</summary>
    public static ClaimRule Infinitive { get; } = new ObjectFrame(ReportingRows.StatedInfinitive, ReportingClasses.InfinitiveVerb, 2, onlySomebody: false,
        InfinitiveBehind);

    /// <summary>Lind denied closing the port; admitted (to) having lied.</summary>
    public static ClaimRule Gerund { get; } = new ObjectFrame(ReportingRows.StatedGerund, ReportingClasses.GerundVerb, 2, onlySomebody: false, GerundBehind);

    /// <summary>Lind warned of delays; complained about the council; warned against waiting.</summary>
    public static ClaimRule Matter { get; } = new ObjectFrame(
        ReportingRows.Complement, ReportingClasses.OfVerb | ReportingClasses.ListenerVerb, 2, onlySomebody: false, MatterBehind);

    /// <summary>Lind spoke of a dark day; insisted on a new vote; apologised for the delay.</summary>
    public static ClaimRule Subject { get; } = new ObjectFrame(ReportingRows.Complement, ReportingClasses.SubjectVerb, 2, onlySomebody: true, SubjectBehind);

    /// <summary>Lind called for an end to the works; asked for a toll of two crowns.</summary>
    public static ClaimRule Request { get; } = new ObjectFrame(
        ReportingRows.Complement, ReportingClasses.ForVerb | ReportingClasses.AskVerb, 2, onlySomebody: false, (story, verb, _) =>
            story.Is(verb + 1, FunctionWords.Benefactive) ? verb + 2 : -1);

    /// <summary>Lind likened the toll to a theft.</summary>
    public static ClaimRule Comparison { get; } = new ObjectFrame(ReportingRows.Comparison, ReportingClasses.ReferVerb, 3, onlySomebody: true, Compared);

    /// <summary>Lind pointed to the rising costs; ruled out a new vote.</summary>
    public static ClaimRule Pointing { get; } = new ObjectFrame(ReportingRows.Complement, ReportingClasses.PointVerb, 2, onlySomebody: true, PointedAt);

    /// <summary>Lind criticized the plan for the port; praised his conduct: a thing that is judged. Somebody alone is only the listener.</summary>
    public static ClaimRule Judgement { get; } = new ObjectFrame(ReportingRows.Judgement, ReportingClasses.JudgeVerb, 3, onlySomebody: true, ThingJudged);

    private static int InfinitiveBehind(Story story, int verb, SentenceWindow window)
    {
        int to = story.Is(verb + 1, FunctionWords.Negator) ? verb + 2 : verb + 1;
        // more committed to openness than Brook: no promise.
        bool isCompared = verb > window.Left && story.Is(verb - 1, FunctionWords.Degree);
        return !isCompared && to + 1 < window.Limit && story.Is(to, FunctionWords.InfinitiveMarker) && story.Tokens[to + 1].IsLower ? verb + 1 : -1;
    }

    // warned of delays, warned the council of delays, told reporters about her plan; but "told residents in the south".
    private static int MatterBehind(Story story, int verb, SentenceWindow window)
    {
        if (story.Is(verb + 1, ClauseWords.OfComplement))
            return story.Is(verb, ReportingClasses.OfVerb) ? verb + 2 : -1;
        if (!story.Is(verb, ReportingClasses.ListenerVerb) || story.Is(verb, ReportingClasses.EvidenceVerb))
            return -1;
        int of = -1;
        if (story.Is(verb + 1, ClauseWords.ListenerPronoun) && !story.Tokens[verb + 1].Has(WordClasses.Determiner))
            of = verb + 2;
        else if (NounPhraseReader.Read(story, verb + 1, window.Limit) is { IsPronoun: false } listener && ReportingClause.IsSomebody(story, listener))
            of = listener.End;
        return of > 0 && of + 1 < window.Limit && story.Is(of, ClauseWords.OfComplement) ? of + 1 : -1;
    }

    // spoke of the storm, agreed to a debate; but "spoke on Monday", "agreed to wait".
    private static int SubjectBehind(Story story, int verb, SentenceWindow window)
    {
        // spoke out against the toll
        int preposition = story.Is(verb + 1, "out") ? verb + 2 : verb + 1;
        int first = preposition + 1;
        if (first >= window.Limit || !story.Is(preposition, ClauseWords.Complementing)
            || BehindVerb.Time(story, preposition, window.Limit) > preposition)
            return -1;
        // spoke on (the) condition of anonymity
        if (story.Is(first, "condition") || story.Is(first + 1, "condition"))
            return -1;
        Token opening = story.Tokens[first];
        bool isListener = story.Is(preposition, FunctionWords.InfinitiveMarker) && (opening.IsCapitalised || !opening.Has(WordClasses.Determiner)
            || IsSomebody(story, first, window.Limit));
        return isListener || opening.Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Quotation)
            || (story.Is(first, ClauseWords.ListenerPronoun) && !opening.Has(WordClasses.Determiner)) ? -1 : first;
    }

    // spoke to the council: who hears it.
    private static bool IsSomebody(Story story, int first, int limit) =>
        NounPhraseReader.Read(story, first, limit) is { } phrase && ReportingClause.IsSomebody(story, phrase);

    private static int GerundBehind(Story story, int verb, SentenceWindow window)
    {
        int first = story.Is(verb + 1, FunctionWords.InfinitiveMarker) ? verb + 2 : verb + 1;
        // but "recommended energy-saving lamps"
        return first + 1 < window.Limit && story.Tokens[first].IsLower && story.Tokens[first].Has(WordShape.Ing) && story.Word(first).IndexOf('-') < 0
            ? first : -1;
    }

    // likened the toll to a theft, compared Okafor to a king; but "referred the matter to the council" and "compared to last year".
    private static int Compared(Story story, int verb, SentenceWindow window)
    {
        if (story.Is(verb, ReportingClasses.AsVerb))
            return -1;
        int to = ObjectPhrase.End(story, verb + 1, window.Limit);
        return to > verb + 1 && to + 1 < window.Limit && story.Is(to, FunctionWords.InfinitiveMarker)
            && BehindVerb.Time(story, to, window.Limit) == to ? verb + 1 : -1;
    }

    private static int PointedAt(Story story, int verb, SentenceWindow window) =>
        ReportingVerb.IsFinite(story, verb) && verb + 4 < window.Limit
            && (story.Is(verb + 1, FunctionWords.InfinitiveMarker) || (story.Is(verb + 1, "out") && !story.Tokens[verb + 2].Has(WordClasses.Preposition)))
            ? verb + 2 : -1;

    private static int ThingJudged(Story story, int verb, SentenceWindow window)
    {
        bool isThing = NounPhraseReader.Read(story, verb + 1, window.Limit) is { Kind: PhraseKind.Nominal } phrase && phrase.End - phrase.First > 1
            && !NounPhraseReader.IsPersonNoun(story, phrase) && !story.Tokens[phrase.Head].Has(WordClasses.BodyNoun)
            // criticized the prison over its meals: the prison is who is to blame.
            && !(phrase.End < window.Limit && story.Is(phrase.End, "over"));
        return isThing ? verb + 1 : -1;
    }
}
