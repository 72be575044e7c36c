using Corpus.Text.Language.Lexicon;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Speech.Quotations;

namespace Corpus.Text.Speech.Clauses;

/// <summary>A second report in the sentence, whose statement comes behind it: "... and added that ...", "...; but Okafor said ...".</summary>
internal static class NextReport
{
    private const ClaimTraits Objects = ClaimTraits.StatedVerb | ClaimTraits.JudgeVerb | ClaimTraits.DisputeVerb;

    private const int LongestLeadIn = 8;
    private const int LongestObject = 8;

    /// <summary>Whether one begins behind the conjunction or semicolon at <paramref name="joint"/>.</summary>
    public static bool IsBehind(Story story, int joint, int limit)
    {
        int at = joint + 1;
        // what he and his deputies said: the conjunction joins two subjects.
        if (joint > 0 && (story.Is(joint - 1, "he") || story.Is(joint - 1, "she") || story.Is(joint - 1, "they")))
            return false;
        while (at < limit && ReportingVerb.IsAdverb(story, at))
            at++;
        if (at >= limit || story.Is(at, "that"))
            return false;
        if (IsWithObject(story, at, limit))
            return true;

        int verb = at;
        if (!IsOfClause(story, verb))
        {
            if (story.Tokens[verb].Has(Traits.Auxiliary) || SpeakerClause.Read(story, at, limit, static (story, at) => IsOfClause(story, at) || ReportingVerb.Is(story, at, Objects)) is not { } clause)
                return false;
            verb = clause.Verb;
            // and she predicted a long vote, but Okafor denied any wrongdoing
            if (ReportingVerb.Is(story, verb, Objects) && verb + 2 < limit && story.Tokens[verb + 1].IsWord && story.Tokens[verb + 1].Has(Traits.Determiner | Traits.Article))
                return true;
        }

        Opening opening = BehindVerb.Read(story, verb, limit);
        return opening.Kind is OpeningKind.That or OpeningKind.Marks or OpeningKind.Colon
            || (opening.Kind == OpeningKind.Bare && !story.Tokens[opening.First].Has(Traits.Conjunction) && Clause.Begins(story, opening.First, limit));
    }

    /// <summary>As above, also where a phrase leads in behind a semicolon: "...; on Sunday morning, he said".</summary>
    public static bool IsBehindSemicolon(Story story, int semicolon, int limit) =>
        IsBehind(story, semicolon, limit) || IsBehind(story, AfterLeadIn(story, semicolon, limit), limit);

    /// <summary>Whether the speaker refuses more at <paramref name="at"/>: "... but declined to give details".</summary>
    public static bool IsRefusal(Story story, int at, int limit)
    {
        if (at < limit && story.Tokens[at].IsWord && story.Tokens[at].Has(Traits.Pronoun))
            at++;
        return at + 1 < limit && ClaimVocabulary.Is(story, at, ClaimTraits.Refusal) && story.Is(at + 1, "to");
    }

    private static bool IsOfClause(Story story, int at) =>
        ReportingVerb.Is(story, at, ClaimTraits.ThatVerb) && ReportingVerb.IsFinite(story, at) && !ClaimVocabulary.Is(story, at, ClaimTraits.BeliefVerb);

    private static int AfterLeadIn(Story story, int semicolon, int limit)
    {
        if (semicolon + 1 >= limit || !story.Tokens[semicolon + 1].Has(Traits.Preposition))
            return semicolon;
        for (int at = semicolon + 2; at < limit && at < semicolon + LongestLeadIn; at++)
        {
            if (story.Tokens[at].Kind == TokenKind.Comma)
                return at;
        }

        return semicolon;
    }

    // and promised to ...; and accused Okafor of ...; and called on Okafor to ...
    private static bool IsWithObject(Story story, int at, int limit)
    {
        if (at + 2 >= limit || story.Tokens[at].Has(WordShape.Ing) || ClaimVocabulary.Is(story, at, ClaimTraits.BaseForm))
            return false;
        if (ReportingVerb.Is(story, at, ClaimTraits.AskVerb) && IsQuestion(story, ObjectPhrase.End(story, at + 1, limit), limit))
            return true;
        if (ReportingVerb.Is(story, at, ClaimTraits.CallVerb | ClaimTraits.AsVerb) && IsNamed(story, at, limit))
            return true;
        if (!ReportingVerb.Is(story, at, ClaimTraits.InfinitiveVerb | ClaimTraits.ObjectInfinitiveVerb | ClaimTraits.AccuseVerb | ClaimTraits.BlameVerb | ClaimTraits.ForVerb))
            return false;
        ClaimTraits traits = ClaimVocabulary.Of(story, at);
        if ((traits & ClaimTraits.InfinitiveVerb) != 0 && story.Is(at + 1, "to"))
            return true;
        if ((traits & ClaimTraits.ForVerb) != 0 && (story.Is(at + 1, "for") || story.Is(at + 1, "on")))
            return true;
        int end = ObjectPhrase.End(story, at + 1, limit);
        if (end == at + 1 || end >= limit)
            return false;
        return (traits & ClaimTraits.ObjectInfinitiveVerb) != 0 ? story.Is(end, "to") : (traits & (ClaimTraits.AccuseVerb | ClaimTraits.BlameVerb)) != 0 && (story.Is(end, "of") || story.Is(end, "for"));
    }

    private static bool IsQuestion(Story story, int at, int limit) =>
        at + 1 < limit && (story.Is(at, "whether") || story.Is(at, "if") || story.Is(at, "why") || story.Is(at, "how"));

    // and called it a mistake, called him “weak”; and described the vote as a farce
    private static bool IsNamed(Story story, int verb, int limit)
    {
        int end = ObjectPhrase.End(story, verb + 1, limit);
        if (end == verb + 1 || end >= limit)
            return false;
        return ClaimVocabulary.Is(story, verb, ClaimTraits.CallVerb) && (story.Is(end, "a") || story.Is(end, "an") || story.Tokens[end].Kind == TokenKind.Quotation)
            || ClaimVocabulary.Is(story, verb, ClaimTraits.AsVerb) && end < verb + LongestObject && story.Is(end, "as");
    }
}
