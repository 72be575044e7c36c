using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Speech.Clauses;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Claims.Rules;

/// <summary>What verbs take for their statement when it is no clause, a row each.</summary>
internal static class ObjectFrames
{
    /// <summary>Lind promised (not) to close the port.</summary>
    public static ClaimRule Infinitive { get; } = new ObjectFrame("StatedInfinitive", ReportingClasses.InfinitiveVerb, 2, onlySomebody: false,
        InfinitiveBehind);

    /// <summary>Lind denied closing the port; admitted (to) having lied.</summary>
    public static ClaimRule Gerund { get; } = new ObjectFrame("StatedGerund", ReportingClasses.GerundVerb, 2, onlySomebody: false, GerundBehind);

    /// <summary>Lind warned of delays; complained about the council; warned against waiting.</summary>
    public static ClaimRule Matter { get; } = new ObjectFrame(
        "Complement", ReportingClasses.OfVerb, 2, onlySomebody: false, (story, verb, _) => story.Is(verb + 1, ReportingClasses.OfComplement) ? verb + 2 : -1);

    /// <summary>Lind called for an end to the works; asked for a toll of two crowns.</summary>
    public static ClaimRule Request { get; } = new ObjectFrame(
        "Complement", ReportingClasses.ForVerb | ReportingClasses.AskVerb, 2, onlySomebody: false, (story, verb, _) =>
            story.Is(verb + 1, "for") ? verb + 2 : -1);

    /// <summary>Lind pointed to the rising costs.</summary>
    public static ClaimRule Pointing { get; } = new ObjectFrame("Complement", ReportingClasses.PointVerb, 2, onlySomebody: true, PointedAt);

    /// <summary>Lind criticized the plan for the port; praised his conduct: a thing that is judged. Somebody alone is only the listener.</summary>
    public static ClaimRule Judgement { get; } = new ObjectFrame("Judgement", ReportingClasses.JudgeVerb, 3, onlySomebody: true, ThingJudged);

    private static int InfinitiveBehind(Story story, int verb, SentenceWindow window)
    {
        int to = story.Is(verb + 1, "not") ? verb + 2 : verb + 1;
        // more committed to openness than Brook: no promise.
        bool isCompared = verb > window.Left && (story.Is(verb - 1, "more") || story.Is(verb - 1, "most") || story.Is(verb - 1, "so"));
        return !isCompared && to + 1 < window.Limit && story.Is(to, "to") && story.Tokens[to + 1].IsLower ? verb + 1 : -1;
    }

    private static int GerundBehind(Story story, int verb, SentenceWindow window)
    {
        int first = story.Is(verb + 1, "to") ? verb + 2 : verb + 1;
        return first + 1 < window.Limit && story.Tokens[first].IsLower && story.Tokens[first].Has(WordShape.Ing) ? first : -1;
    }

    private static int PointedAt(Story story, int verb, SentenceWindow window) =>
        ReportingVerb.IsFinite(story, verb) && story.Is(verb + 1, "to") && verb + 4 < window.Limit ? verb + 2 : -1;

    private static int ThingJudged(Story story, int verb, SentenceWindow window)
    {
        bool isThing = NounPhraseReader.Read(story, verb + 1, window.Limit) is { Kind: PhraseKind.Nominal } phrase && phrase.End - phrase.First > 1
            && !NounPhraseReader.IsPersonNoun(story, phrase) && !story.Tokens[phrase.Head].Has(WordClasses.BodyNoun)
            // criticized the prison over its meals: the prison is who is to blame.
            && !(phrase.End < window.Limit && story.Is(phrase.End, "over"));
        return isThing ? verb + 1 : -1;
    }
}
