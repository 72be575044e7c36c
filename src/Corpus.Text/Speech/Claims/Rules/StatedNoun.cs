using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Speech.Clauses;
using Corpus.Text.Speech.Rows;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Claims.Rules;

/// <summary>Lind announced the closing of the port; mentioned its plan to grow; expressed interest in the port.</summary>
internal sealed class StatedNoun() : ClaimRule(ReportingRows.StatedNoun)
{
    private const int FewestWords = 4;
    private const int FewestWordsAnnounced = 3;
    private const int FarthestNoun = 6;

    public override ReportingClasses Triggers => ReportingClasses.StatedVerb | ReportingClasses.ExpressVerb;

    public override Statement? Read(Story story, int at, SentenceWindow window)
    {
        if (!ReportingVerb.Is(story, at, Triggers) || Cue.IsPassive(story, at) || IsAdjective(story, at, window.Left))
            return null;

        ContentStart opening = BehindVerb.Read(story, at, window.Limit);
        int first = opening.First;
        if (opening.Kind is not (ContentStartKind.Bare or ContentStartKind.Marks) || first >= window.Limit || !MayBegin(story, first)
            || (story.Is(at, ReportingClasses.ObjectInfinitiveVerb) && ObjectPhrase.IsThing(story, first)))
            return null;
        if (ReportingClause.Of(story, at, window) is not { Speaker: { } speaker } frame || !ReportingClause.CanState(story, speaker))
            return null;

        int end = PhraseEnd.Of(story, first, window.Limit, frame.IsSubordinate);
        bool says = HasContentNoun(story, first, end)
            || (story.Is(at, ReportingClasses.StatedVerb) && (IsSaidOnly(story, at, first, end) || SaysSomething(story, at, first, end)));
        int matter = story.Is(at, ReportingClasses.ExpressVerb) ? Matter(story, first, end) : first;
        return says ? By(speaker, at, matter, WithoutCircumstance(story, matter, end)) : null;
    }

    // many promising plans; but "with many promising a vote"
    private static bool IsAdjective(Story story, int verb, int left) =>
        story.Tokens[verb].Has(WordShape.Ing) && verb > left && story.Is(verb - 1, ClauseWords.Quantifier)
            && !(verb - 1 > left && story.Is(verb - 2, FunctionWords.Comitative));

    // announced her resignation | on Monday, | at a rally, | because of the vote: when and where she did it. A vote on Monday is held then.
    private static int WithoutCircumstance(Story story, int first, int end)
    {
        if (story.Is(first, ClauseWords.Indefinite) || NounPhraseReader.Read(story, first, end) is not { Kind: PhraseKind.Nominal, End: var behind }
            || behind >= end || behind - first < 2)
            return end;
        bool isSetting = story.Tokens[behind].IsWord && story.Tokens[behind].Has(WordClasses.Preposition) && !story.Is(behind, ClauseWords.Matter)
            && NounPhraseReader.Read(story, behind + 1, end) is { Head: >= 0 and var head } && story.Is(head, ReportingClasses.SettingNoun)
            && !story.Is(behind, FunctionWords.Genitive);
        return isSetting || story.Is(behind, FunctionWords.Causal) || BehindVerb.Time(story, behind, end) > behind ? behind : end;
    }

    // alleged a plot, conceded defeat: a verb that nothing but words can do.
    private static bool IsSaidOnly(Story story, int verb, int first, int end) => end - first > 1 && story.Is(verb, ReportingClasses.MindVerb);

    private static bool MayBegin(Story story, int first)
    {
        Token token = story.Tokens[first];
        if (token.Kind is TokenKind.Quotation or TokenKind.Number)
            return true;
        return token.IsWord && !token.Has(WordClasses.Preposition | WordClasses.Conjunction | WordClasses.Auxiliary)
            && !(token.Has(WordClasses.Pronoun) && !token.Has(WordClasses.Determiner))
            && !(token.Has(WordClasses.Subordinator) && !token.Has(WordClasses.Determiner))
            && !story.Is(first, ClauseWords.WhWord | ClauseWords.Hypothetical)
            && (token.Has(WordClasses.Determiner) || !story.Is(first, ClauseWords.ListenerPronoun));
    }

    // expressed concern about | the port: the noun tells how it is meant, and what it is about is the statement.
    private static int Matter(Story story, int first, int end)
    {
        for (int at = first; at + 3 < end && at < first + FarthestNoun; at++)
        {
            if (story.Is(at, ReportingClasses.BeliefNoun) && (story.Is(at + 1, FunctionWords.Topical) || story.Is(at + 1, "over")))
                return at + 2;
        }

        return first;
    }

    // announced a new plan, the sale of the port; but "expect higher prices" and "promising ideas" are no statements.
    private static bool SaysSomething(Story story, int verb, int first, int end) =>
        (end - first >= FewestWords && HasComplement(story, first, end))
        || (end - first >= FewestWordsAnnounced && story.Tokens[verb].Has(WordShape.Ed) && story.Tokens[first].Has(WordClasses.Determiner)
            && !story.Is(verb, ReportingClasses.BeliefVerb | ReportingClasses.EvidenceVerb));

    private static bool HasComplement(Story story, int first, int end)
    {
        for (int at = first + 1; at + 1 < end; at++)
        {
            Token token = story.Tokens[at];
            if (token.Kind == TokenKind.Quotation || story.Is(at, ClauseWords.Complementing))
                return true;
            if (token.BreaksClause)
                return false;
        }

        return false;
    }

    // the importance of, interest in, its ambition to
    private static bool HasContentNoun(Story story, int first, int end)
    {
        for (int at = first; at + 1 < end && at < first + FarthestNoun; at++)
        {
            if (story.Is(at, ReportingClasses.ContentNoun)
                && (story.Tokens[at + 1].Has(WordClasses.Preposition) || story.Is(at + 1, FunctionWords.Complementizer) || IsClause(story, at, end)))
                return !IsClause(story, at, end);
        }

        return false;
    }

    // expressed concern that the port was full: what the noun holds is the statement.
    private static bool IsClause(Story story, int noun, int end) =>
        story.Is(noun, ReportingClasses.ClaimNoun | ReportingClasses.BeliefNoun) && BehindVerb.IsThat(story, BehindVerb.Time(story, noun + 1, end), end);
}
