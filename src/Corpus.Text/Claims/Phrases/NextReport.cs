using Corpus.Text.Claims.Words;
using Corpus.Text.Quoting;
using Corpus.Text.Quoting.Lexicon;
using Corpus.Text.Quoting.Phrases;
using Corpus.Text.Quoting.Tokens;

namespace Corpus.Text.Claims.Phrases;

/// <summary>A second report in the same sentence, before which the statement of the first one ends.</summary>
internal static class NextReport
{
    private const int LongestLeadIn = 8;
    private const int LongestObject = 8;

    // Verbs whose statement is a noun phrase.
    private const ClaimTraits Objects = ClaimTraits.StatedVerb | ClaimTraits.JudgeVerb | ClaimTraits.DisputeVerb;

    /// <summary>The comma behind what leads in: ...; on Sunday morning, he said. The semicolon itself if nothing does.</summary>
    public static int AfterLeadIn(Story story, int semicolon, int limit)
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

    /// <summary>Whether another report with its statement stands behind the conjunction or mark: and added that ...; but Okafor said ...</summary>
    public static bool BeginsBehind(Story story, int conjunction, int limit)
    {
        int at = conjunction + 1;
        // what he and his deputies said: the conjunction joins two subjects.
        if (conjunction > 0 && (story.Is(conjunction - 1, "he") || story.Is(conjunction - 1, "she") || story.Is(conjunction - 1, "they")))
            return false;
        while (at < limit && ReportingVerb.IsAdverb(story, at))
            at++;
        if (at >= limit || story.Is(at, "that"))
            return false;
        if (IsOtherReport(story, at, limit))
            return true;

        int verb = at;
        if (!IsReport(story, verb))
        {
            if (story.Tokens[verb].Has(Traits.Auxiliary) || SpeakerClause.Read(story, at, limit, static (story, at) => IsReport(story, at) || ReportingVerb.Is(story, at, Objects)) is not { } clause)
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

    // and promised to ...; and accused Okafor of ...; and called on Okafor to ...
    private static bool IsOtherReport(Story story, int at, int limit)
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

    private static bool IsReport(Story story, int at) =>
        ReportingVerb.Is(story, at, ClaimTraits.ThatVerb) && ReportingVerb.IsFinite(story, at) && !ClaimVocabulary.Is(story, at, ClaimTraits.BeliefVerb);
}
