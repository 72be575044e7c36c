using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Clauses;

/// <summary>A second report in the sentence, whose statement comes behind it: "... and added that ...", "...; but Okafor said ...".</summary>
internal static class NextReport
{
    private const ReportingClasses Objects = ReportingClasses.StatedVerb | ReportingClasses.JudgeVerb | ReportingClasses.DisputeVerb;

    private const ReportingClasses OtherReports = ReportingClasses.SubjectVerb | ReportingClasses.CallVerb | ReportingClasses.AsVerb
        | ReportingClasses.InfinitiveVerb | ReportingClasses.ObjectInfinitiveVerb | ReportingClasses.AccuseVerb | ReportingClasses.BlameVerb
        | ReportingClasses.ForVerb | ReportingClasses.AskVerb | ReportingClasses.GerundVerb;

    private const int LongestLeadIn = 8;
    private const int LongestObject = 8;

    /// <summary>Whether one begins behind the conjunction or semicolon at <paramref name="joint"/>.</summary>
    public static bool IsBehind(Story story, int joint, int limit)
    {
        int at = joint + 1;
        // what he and his deputies said: the conjunction joins two subjects.
        if (joint > 0 && story.Is(joint - 1, ClauseWords.Personal))
            return false;
        while (at < limit && ReportingVerb.IsAdverb(story, at))
            at++;
        if (at < limit)
            at = BehindSetting(story, at, limit);
        if (at >= limit || story.Is(at, FunctionWords.Complementizer))
            return false;
        if (IsWithObject(story, at, limit))
            return true;

        int verb = at;
        if (Quantity.Reporting(story, at, limit) is var (_, report))
        {
            verb = report;
        }
        else if (!IsOfClause(story, verb))
        {
            if (story.Tokens[verb].Has(WordClasses.Auxiliary)
                || SpeakerClause.Read(story, at, limit, static (story, at) => IsOfClause(story, at) || ReportingVerb.Is(story, at, Objects | OtherReports))
                    is not { } clause)
                return false;
            verb = clause.Verb;
            if (IsWithObject(story, verb, limit) || IsDenial(story, verb, limit))
                return true;
            // and she predicted a long vote, but Okafor denied any wrongdoing
            if (ReportingVerb.Is(story, verb, Objects) && verb + 2 < limit && story.Tokens[verb + 1].IsWord
                && story.Tokens[verb + 1].Has(WordClasses.Determiner | WordClasses.Article))
                return true;
        }

        ContentStart opening = BehindVerb.Read(story, verb, limit);
        return opening.Kind is ContentStartKind.That or ContentStartKind.Marks or ContentStartKind.Colon
            || (opening.Kind == ContentStartKind.Bare && !story.Tokens[opening.First].Has(WordClasses.Conjunction)
            && Clause.Begins(story, opening.First, limit));
    }

    /// <summary>As above, also where a phrase leads in behind a semicolon: "...; on Sunday morning, he said".</summary>
    public static bool IsBehindSemicolon(Story story, int semicolon, int limit) =>
        IsBehind(story, semicolon, limit) || IsBehind(story, AfterLeadIn(story, semicolon, limit), limit);

    /// <summary>Whether a clause behind <paramref name="joint"/> quotes somebody: when the host asked, "..."; as Brook said: "...".</summary>
    public static bool Quotes(Story story, int joint, int limit) =>
        SpeakerClause.Read(story, joint + 1, limit, static (story, at) => ReportingVerb.Is(story, at, ReportingClasses.ThatVerb | ReportingClasses.AskVerb)
            && ReportingVerb.IsFinite(story, at)) is { } clause
        && BehindVerb.Read(story, clause.Verb, limit).Kind is ContentStartKind.Marks or ContentStartKind.Colon;

    /// <summary>Whether the speaker refuses more at <paramref name="at"/>: "... but declined to give details".</summary>
    public static bool IsRefusal(Story story, int at, int limit)
    {
        if (at < limit && story.Tokens[at].IsWord && story.Tokens[at].Has(WordClasses.Pronoun))
            at++;
        return at + 1 < limit && story.Is(at, ClauseWords.Refusal) && story.Is(at + 1, FunctionWords.InfinitiveMarker);
    }

    // but Brook denied it, but Brook disagreed: nothing of it is the first one's.
    private static bool IsDenial(Story story, int verb, int limit)
    {
        int at = verb + 1;
        if (at < limit && story.Tokens[at].IsWord && story.Tokens[at].Has(WordClasses.Pronoun))
            at++;
        return ReportingVerb.Is(story, verb, ReportingClasses.DisputeVerb | ReportingClasses.SubjectVerb) && (at >= limit || story.Tokens[at].BreaksClause);
    }

    // and on Friday she said; and in a later interview she said
    private static int BehindSetting(Story story, int at, int limit)
    {
        if (!story.Tokens[at].IsWord || !story.Tokens[at].Has(WordClasses.Preposition) || at + 1 >= limit)
            return at;
        int behind = BehindVerb.Time(story, at, limit);
        if (behind == at && NounPhraseReader.Read(story, at + 1, limit) is { Head: >= 0 and var head } phrase && story.Is(head, ReportingClasses.SettingNoun))
            behind = phrase.End;
        return behind < limit && story.Tokens[behind].Kind == TokenKind.Comma ? behind + 1 : behind;
    }

    private static bool IsOfClause(Story story, int at) =>
        ReportingVerb.Is(story, at, ReportingClasses.ThatVerb) && ReportingVerb.IsFinite(story, at) && !story.Is(at, ReportingClasses.BeliefVerb);

    private static int AfterLeadIn(Story story, int semicolon, int limit)
    {
        if (semicolon + 1 >= limit || !story.Tokens[semicolon + 1].Has(WordClasses.Preposition))
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
        if (at + 2 >= limit || story.Tokens[at].Has(WordShape.Ing) || story.Is(at, ReportingClasses.BaseForm))
            return false;
        if (ReportingVerb.Is(story, at, ReportingClasses.AskVerb) && IsQuestion(story, ObjectPhrase.End(story, at + 1, limit), limit))
            return true;
        if (ReportingVerb.Is(story, at, ReportingClasses.CallVerb | ReportingClasses.AsVerb) && IsNamed(story, at, limit))
            return true;
        // but then she apologised for the delay
        if (ReportingVerb.Is(story, at, ReportingClasses.SubjectVerb) && ReportingVerb.IsFinite(story, at) && story.Is(at + 1, FunctionWords.Benefactive))
            return true;
        if (!ReportingVerb.Is(story, at, ReportingClasses.InfinitiveVerb | ReportingClasses.ObjectInfinitiveVerb | ReportingClasses.AccuseVerb
            | ReportingClasses.BlameVerb | ReportingClasses.ForVerb | ReportingClasses.GerundVerb))
            return false;
        ReportingClasses classes = story.ReportingOf(at);
        if ((classes & ReportingClasses.GerundVerb) != 0 && story.Tokens[at + 1].IsLower && story.Tokens[at + 1].Has(WordShape.Ing))
            return true;
        if ((classes & ReportingClasses.InfinitiveVerb) != 0 && story.Is(at + 1, FunctionWords.InfinitiveMarker))
            return true;
        if ((classes & ReportingClasses.ForVerb) != 0 && story.Is(at + 1, FunctionWords.Superessive | FunctionWords.Benefactive))
            return true;
        int end = ObjectPhrase.End(story, at + 1, limit);
        if ((classes & (ReportingClasses.AccuseVerb | ReportingClasses.BlameVerb)) != 0 && NounPhraseReader.Read(story, at + 1, limit) is { } blamed)
            end = blamed.End;
        if (end == at + 1 || end >= limit)
            return false;
        return (classes & ReportingClasses.ObjectInfinitiveVerb) != 0 ? story.Is(end, FunctionWords.InfinitiveMarker)
            : (classes & (ReportingClasses.AccuseVerb | ReportingClasses.BlameVerb)) != 0
            && story.Is(end, FunctionWords.Genitive | FunctionWords.Benefactive);
    }

    private static bool IsQuestion(Story story, int at, int limit) =>
        at + 1 < limit && story.Is(at, FunctionWords.Manner | FunctionWords.Reason | FunctionWords.Conditional | FunctionWords.Interrogative);

    // and called it a mistake, called him “weak”; and described the vote as a farce
    private static bool IsNamed(Story story, int verb, int limit)
    {
        int end = ObjectPhrase.End(story, verb + 1, limit);
        if (end == verb + 1 || end >= limit)
            return false;
        return story.Is(verb, ReportingClasses.CallVerb) && (story.Is(end, ClauseWords.Indefinite) || story.Tokens[end].Kind == TokenKind.Quotation)
            || story.Is(verb, ReportingClasses.AsVerb) && end < verb + LongestObject && story.Is(end, FunctionWords.Equative);
    }
}
