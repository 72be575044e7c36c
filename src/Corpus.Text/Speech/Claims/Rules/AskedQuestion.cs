using Corpus.Text.Language.Lexicon;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Speech.Clauses;
using Corpus.Text.Speech.Quotations;

namespace Corpus.Text.Speech.Claims.Rules;

/// <summary>Lind asked (the mayor) whether the port was full; questioned whether it was; wondered why.</summary>
internal sealed class AskedQuestion : ClaimRule
{
    public override ClaimTraits Triggers => ClaimTraits.AskVerb;

    public override Statement? Read(Story story, int at, Reach reach)
    {
        if (!ReportingVerb.Is(story, at, Triggers))
            return null;
        if (ReportingVerb.IsPassive(story, at))
            return Passive(story, at, reach);
        if (IsNoun(story, at, reach.Left) || IsReduced(story, at, reach.Left))
            return null;

        int first = at + 1;
        bool isBare = IsQuestionWord(story, first, reach.Limit, isBare: true);
        if (!isBare)
            first = ObjectPhrase.End(story, first, reach.Limit);
        if (!isBare && !IsQuestionWord(story, first, reach.Limit, isBare: false))
            return null;
        if (Frame.Of(story, at, reach) is not { Speaker: { } speaker } frame || !Frame.CanState(story, speaker))
            return null;

        int end = PhraseEnd.Of(story, first, reach.Limit, frame.IsSubordinate);
        return end - first > 2 ? By(speaker, at, first, end) with { IsMainReport = !frame.IsSubordinate } : null;
    }

    // Lind was asked (by reporters) whether the port was full: the question is theirs, and hers the answer.
    private Statement? Passive(Story story, int verb, Reach reach)
    {
        NounPhrase? agent = verb + 1 < reach.Limit && story.Is(verb + 1, "by") ? NounPhraseReader.ReadExtended(story, verb + 2, reach.Limit) : null;
        int first = agent?.End ?? verb + 1;
        if (first >= reach.Limit)
            return null;
        first = BehindVerb.Time(story, first, reach.Limit);
        if (!IsQuestionWord(story, first, reach.Limit, isBare: true) || !ReportingVerb.IsAsserted(story, verb, reach.Left))
            return null;
        int end = ContentEnd.Of(story, first, reach.Limit, isSubordinate: IsClauseOpened(story, reach.Left));
        return end - first > 2 ? By(agent, verb, first, end) : null;
    }

    private static bool IsClauseOpened(Story story, int left) => story.Tokens[left].IsWord && story.Tokens[left].Has(Traits.Subordinator);

    // "a serious question whether": a form that is a noun, too, is a verb right behind somebody, or behind "to" and the like.
    private static bool IsNoun(Story story, int verb, int left)
    {
        int before = verb - 1;
        while (before >= left && ReportingVerb.IsAdverb(story, before))
            before--;
        if (!ReportingVerb.IsNounLike(story, verb) || before < left)
            return false;
        Token token = story.Tokens[before];
        return !(token.IsCapitalised || token.Has(Traits.Pronoun | Traits.Auxiliary | Traits.PersonNoun | Traits.BodyNoun | Traits.Conjunction) || story.Is(before, "to") || story.Is(before, "who"));
    }

    // Asked whether ..., Lind shrugged; Lind, asked whether ..., shrugged; when asked whether: somebody else asked.
    private static bool IsReduced(Story story, int verb, int left)
    {
        int before = verb - 1;
        while (before >= left && ReportingVerb.IsAdverb(story, before))
            before--;
        return before < left || story.Tokens[before].BreaksClause || (story.Tokens[before].IsWord && story.Tokens[before].Has(Traits.Subordinator) && !story.Is(before, "who"));
    }

    // "asked the man who had seen it": behind somebody, "who" and "which" tell who that is.
    private static bool IsQuestionWord(Story story, int at, int limit, bool isBare) =>
        at + 2 < limit && (story.Is(at, "whether") || story.Is(at, "if") || (ClaimVocabulary.Is(story, at, ClaimTraits.WhWord) && (isBare || !story.Is(at, "who"))));
}
