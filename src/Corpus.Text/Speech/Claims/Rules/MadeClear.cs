using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Speech.Clauses;
using Corpus.Text.Speech.Rows;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Claims.Rules;

/// <summary>Lind made (it) clear, made the case that the port would stay; was confident that it would; is confident it will.</summary>
internal sealed class MadeClear() : ClaimRule(ReportingRows.MadeClear)
{
    public override ReportingClasses Triggers => ReportingClasses.ClearWord | ReportingClasses.MindAdjective;

    public override Statement? Read(Story story, int at, SentenceWindow window)
    {
        if (!story.Tokens[at].IsLower || at == window.Left)
            return null;
        bool hasThat = BehindVerb.IsThat(story, at + 1, window.Limit);
        bool isMind = story.Is(at, ReportingClasses.MindAdjective);
        bool isAbout = isMind && at + 3 < window.Limit
            && (story.Is(at + 1, FunctionWords.Topical) || (story.Is(at + 1, FunctionWords.Genitive) && story.Tokens[at + 2].IsLower
            && story.Tokens[at + 2].Has(WordShape.Ing)));
        if (isMind && (hasThat || isAbout) && story.Tokens[at - 1].Kind == TokenKind.Comma)
            return Beside(story, at, window);
        if (!hasThat && story.Is(at - 1, FunctionWords.DefiniteArticle))
            return null;
        if (!hasThat && !isAbout && !Clause.Begins(story, at + 1, window.Limit, isSure: false))
            return null;

        int verb = at - 1;
        while (verb > window.Left
            && (ReportingVerb.IsAdverb(story, verb) || story.Is(verb, FunctionWords.NeuterPronoun) || (story.Is(verb, FunctionWords.DefiniteArticle)
            && verb == at - 1)
            || story.Tokens[verb].Has(WordShape.Ly)))
            verb--;
        if (verb <= window.Left)
            return null;
        bool isVerb = story.Is(at, ReportingClasses.ClearWord)
            ? story.Is(verb, ClauseWords.Making)
            : story.Tokens[verb].Has(WordClasses.Be) && story.Tokens[verb].IsWord;
        if (!isVerb || !ReportingVerb.IsAsserted(story, at, window.Left) || !ReportingVerb.IsAsserted(story, verb, window.Left))
            return null;
        if (SubjectFinder.Of(story, verb, window.Left) is not { } speaker || !ReportingClause.CanState(story, speaker)
            || ReportingVerb.IsHypothetical(story, speaker.First, window.Left))
            return null;
        if (speaker.IsPronoun && (!ReportingClause.IsThirdPerson(story, speaker.Head) || story.Is(speaker.Head, FunctionWords.NeuterPronoun)))
            return null;

        int first = hasThat || isAbout ? at + 2 : at + 1;
        int end = isAbout ? PhraseEnd.Of(story, first, window.Limit) : ContentEnd.Of(story, first, window.Limit);
        return end > first + (isAbout ? 1 : 0) ? By(speaker, at, first, end) : null;
    }

    // Lind, worried that the port was full, left: somebody before the comma.
    private Statement? Beside(Story story, int adjective, SentenceWindow window)
    {
        NounPhrase? beside = SubjectFinder.PhraseEndingAt(story, adjective - 1, window.Left);
        if (beside is not { } somebody || !(somebody.IsName || NounPhraseReader.IsPersonNoun(story, somebody))
            || (somebody.First > window.Left && story.Tokens[somebody.First - 1].Has(WordClasses.Preposition)))
            beside = MainSubject.In(story, window.Left, adjective);
        if (beside is not { } speaker || !ReportingClause.IsSomebody(story, speaker))
            return null;
        int first = adjective + 2;
        int end = PhraseEnd.Of(story, first, window.Limit, isSubordinate: true);
        return end > first + 1 ? By(speaker, adjective, first, end) : null;
    }
}
