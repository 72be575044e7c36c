using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Clauses;

/// <summary>What ends a statement behind a comma, a dash or a mark, since it says who said it, or begins to say something else.</summary>
internal static class NextAttribution
{
    // Verbs whose participle behind a comma is the speaker's next report: ..., adding that; ..., calling it a mistake; ..., urging them to wait.
    private const ReportingClasses Reports = ReportingClasses.ThatVerb | ReportingClasses.InfinitiveVerb | ReportingClasses.ObjectInfinitiveVerb
        | ReportingClasses.AccuseVerb | ReportingClasses.BlameVerb | ReportingClasses.AsVerb | ReportingClasses.CallVerb
        | ReportingClasses.FaultVerb | ReportingClasses.ForVerb | ReportingClasses.AskVerb;

    private const int FarthestNoun = 3;

    /// <summary>Whether it begins at <paramref name="at"/>: adding that ..., according to ..., Radio North reports, said Lind, a claim that ..., but Okafor
    /// said ...</summary>
    public static bool Begins(Story story, int at, int limit)
    {
        if (IsAccording(story, at, limit) || story.Is(at, "per") || story.Is(at, "something"))
            return true;

        // ..., before saying that ...; after telling reporters that ...
        int verb = story.Is(at, FunctionWords.Sequential) ? at + 1 : at;
        while (verb < limit && ReportingVerb.IsAdverb(story, verb))
            verb++;
        if (verb >= limit)
            return false;
        if (IsParticiple(story, verb) && !story.Is(verb, ReportingClasses.EvidenceVerb))
            return true;
        // ..., with Brook saying that; ..., then asked Brook to leave
        if (story.Tokens[at].Has(WordClasses.Preposition) && NounPhraseReader.Read(story, at + 1, limit) is { } beside && beside.End < limit
            && (beside.IsName || NounPhraseReader.IsPersonNoun(story, beside)) && IsParticiple(story, beside.End))
            return true;
        if (verb > at && ReportingVerb.IsFinite(story, verb) && story.Tokens[verb].Has(WordShape.Ed) && NextReport.IsBehind(story, at - 1, limit))
            return true;
        if (story.Tokens[at].Has(WordClasses.Conjunction) || story.Is(at, ClauseWords.Contrasting))
            return NextReport.IsBehind(story, at, limit) || NextReport.IsRefusal(story, at + 1, limit);
        // ..., even as she admitted a mistake; ..., whom she accused of lying
        int inner = story.Is(at, FunctionWords.ObjectRelative) ? at + 1 : story.Is(at, "even") && at + 1 < limit
            && story.Is(at + 1, FunctionWords.Equative) ? at + 2 : at;
        if (inner > at)
            return SpeakerClause.Read(story, inner, limit, static (story, at) => ReportingVerb.Is(story, at, ReportingClasses.Verb)) is not null;
        if (story.Is(at, FunctionWords.Equative) && at + 1 < limit && IsTrailing(story, at + 1, limit))
            return true;
        if (story.Is(at, ClauseWords.Indefinite) && IsClaimNounNear(story, at + 1, limit))
            return true;
        return IsTrailing(story, at, limit);
    }

    /// <summary>Whether "according to" stands at <paramref name="at"/>.</summary>
    public static bool IsAccording(Story story, int at, int limit) => at + 1 < limit && story.Is(at, ReportingClasses.According)
        && story.Is(at + 1, FunctionWords.InfinitiveMarker);

    /// <summary>Whether the speaker goes on in a participle: accusing him of “lying” and calling for a vote.</summary>
    public static bool IsParticiple(Story story, int at) => story.Tokens[at].Has(WordShape.Ing) && ReportingVerb.Is(story, at, Reports);

    // A clause of subject and verb with nothing stated behind it.
    private static bool IsTrailing(Story story, int at, int limit)
    {
        if (Inverted.Read(story, at, limit) is { } inverted)
            return inverted.Speaker.End >= limit || story.Tokens[inverted.Speaker.End].BreaksClause
                || BehindVerb.Time(story, inverted.Speaker.End, limit) > inverted.Speaker.End;
        if (SpeakerClause.Read(story, at, limit, static (story, at) => ReportingVerb.Is(story, at, ReportingClasses.ThatVerb | ReportingClasses.BehindVerb)
            && ReportingVerb.IsFinite(story, at)) is not { } clause)
            return false;
        return BehindVerb.Read(story, clause.Verb, limit).Kind == ContentStartKind.None;
    }

    /// <summary>Whether one of the few words from <paramref name="at"/> on is a noun for something said: a bold claim.</summary>
    public static bool IsClaimNounNear(Story story, int at, int limit)
    {
        for (int i = at; i < limit && i < at + FarthestNoun; i++)
        {
            if (story.Is(i, ReportingClasses.ClaimNoun))
                return true;
        }

        return false;
    }
}
