using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Speech.Clauses;
using Corpus.Text.Speech.Rows;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Claims.Rules;

/// <summary>Lind asked (the mayor) whether the port was full; questioned whether it was; wondered why.</summary>
internal sealed class AskedQuestion() : ClaimRule(ReportingRows.AskedQuestion)
{
    public override ReportingClasses Triggers => ReportingClasses.AskVerb;

    public override Statement? Read(Story story, int at, SentenceWindow window)
    {
        int first = at + 1;
        // asked that the vote be delayed: what one asks for.
        bool isBare = IsQuestionWord(story, first, window.Limit, isBare: true)
            || (BehindVerb.IsThat(story, first, window.Limit) && NounPhraseReader.Read(story, first + 1, window.Limit) is { End: var behind }
            && behind < window.Limit && story.Tokens[behind].IsLower);
        // Lind, who leads the council, asked Okafor whether: with an object it is no participle.
        bool isReduced = IsReduced(story, at, window.Left)
            && !(!isBare && ObjectPhrase.End(story, first, window.Limit) is var end && end > first && IsQuestionWord(story, end, window.Limit, isBare: false));
        if (IsParticiple(story, at) && isReduced)
            return Passive(story, at, window, isReduced: true);
        if (!ReportingVerb.Is(story, at, Triggers))
            return null;
        if (Cue.IsPassive(story, at))
            return Passive(story, at, window, isReduced: false);
        if (IsNoun(story, at, window.Left) || isReduced)
            return null;

        if (!isBare)
            first = ObjectPhrase.End(story, first, window.Limit);
        if (!isBare && !IsQuestionWord(story, first, window.Limit, isBare: false))
            return null;
        if (ReportingClause.Of(story, at, window) is not { Speaker: { } speaker } frame || !ReportingClause.CanState(story, speaker))
            return null;

        if (isBare && story.Is(first, FunctionWords.Complementizer))
            first++;
        int contentEnd = PhraseEnd.Of(story, first, window.Limit, frame.IsSubordinate);
        return contentEnd - first > 2 ? By(speaker, at, first, contentEnd) with { IsMainReport = !frame.IsSubordinate } : null;
    }

    // Lind was asked (by reporters) whether the port was full; asked whether it was full, Lind shrugged: the question is theirs, and hers the answer.
    private Statement? Passive(Story story, int verb, SentenceWindow window, bool isReduced)
    {
        NounPhrase? agent = verb + 1 < window.Limit && story.Is(verb + 1, FunctionWords.Agentive)
            ? NounPhraseReader.ReadExtended(story, verb + 2, window.Limit) : null;
        int first = agent?.End ?? verb + 1;
        if (first >= window.Limit)
            return null;
        first = BehindVerb.Time(story, first, window.Limit);
        if (!IsQuestionWord(story, first, window.Limit, isBare: true) || !ReportingVerb.IsAsserted(story, verb, window.Left))
            return null;
        int end = ContentEnd.Of(story, first, window.Limit, isSubordinate: isReduced || IsClauseOpened(story, window.Left));
        return end - first > 2 ? By(agent, verb, first, end) : null;
    }

    private static bool IsClauseOpened(Story story, int left) => story.Tokens[left].IsWord && story.Tokens[left].Has(WordClasses.Subordinator);

    // "a serious question whether": a form that is a noun, too, is a verb right behind somebody, or behind "to" and the like.
    private static bool IsNoun(Story story, int verb, int left)
    {
        int before = verb - 1;
        while (before >= left && ReportingVerb.IsAdverb(story, before))
            before--;
        if (!ReportingVerb.IsNounLike(story, verb) || before < left)
            return false;
        Token token = story.Tokens[before];
        return !(token.IsCapitalised
            || token.Has(WordClasses.Pronoun | WordClasses.Auxiliary | WordClasses.PersonNoun | WordClasses.BodyNoun | WordClasses.Conjunction)
            || story.Is(before, FunctionWords.InfinitiveMarker | FunctionWords.PersonalRelative));
    }

    // With a capital at the beginning of the sentence, too.
    private static bool IsParticiple(Story story, int at) =>
        story.Tokens[at].Has(WordShape.Ed) && story.Tokens[at].IsWord && (story.Tokens[at].IsLower || story.OpensSentence(at));

    // Asked whether ..., Lind shrugged; Lind, asked whether ..., shrugged; when asked whether: somebody else asked.
    private static bool IsReduced(Story story, int verb, int left)
    {
        int before = verb - 1;
        while (before >= left && ReportingVerb.IsAdverb(story, before))
            before--;
        return before < left || story.Tokens[before].BreaksClause
            || (story.Tokens[before].IsWord && story.Tokens[before].Has(WordClasses.Subordinator) && !story.Is(before, FunctionWords.PersonalRelative));
    }

    // "asked the man who had seen it": behind somebody, "who" and "which" tell who that is.
    private static bool IsQuestionWord(Story story, int at, int limit, bool isBare) =>
        at + 2 < limit && (story.Is(at, FunctionWords.Conditional | FunctionWords.Interrogative) || (story.Is(at, ClauseWords.WhWord) && (isBare
            || !story.Is(at, FunctionWords.PersonalRelative))));
}
