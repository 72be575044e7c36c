using Corpus.Text.Language.Lexicon;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Speech.Clauses;
using Corpus.Text.Speech.Quotations;

namespace Corpus.Text.Speech.Claims.Rules;

/// <summary>Lind made (it) clear, made the case that the port would stay; was confident that it would; is confident it will.</summary>
internal sealed class MadeClear : ClaimRule
{
    public override ClaimTraits Triggers => ClaimTraits.ClearWord | ClaimTraits.MindAdjective;

    public override Statement? Read(Story story, int at, Reach reach)
    {
        if (!story.Tokens[at].IsLower || at == reach.Left)
            return null;
        bool hasThat = BehindVerb.IsThat(story, at + 1, reach.Limit);
        bool isMind = ClaimVocabulary.Is(story, at, ClaimTraits.MindAdjective);
        bool isAbout = isMind && at + 3 < reach.Limit && (story.Is(at + 1, "about") || (story.Is(at + 1, "of") && story.Tokens[at + 2].IsLower && story.Tokens[at + 2].Has(WordShape.Ing)));
        if (isMind && (hasThat || isAbout) && story.Tokens[at - 1].Kind == TokenKind.Comma)
            return Beside(story, at, reach);
        if (!hasThat && story.Is(at - 1, "the"))
            return null;
        if (!hasThat && !isAbout && !Clause.Begins(story, at + 1, reach.Limit, isSure: false))
            return null;

        int verb = at - 1;
        while (verb > reach.Left && (ReportingVerb.IsAdverb(story, verb) || story.Is(verb, "it") || (story.Is(verb, "the") && verb == at - 1) || story.Tokens[verb].Has(WordShape.Ly)))
            verb--;
        if (verb <= reach.Left)
            return null;
        bool isVerb = ClaimVocabulary.Is(story, at, ClaimTraits.ClearWord)
            ? story.Is(verb, "made") || story.Is(verb, "makes") || story.Is(verb, "make") || story.Is(verb, "making")
            : story.Tokens[verb].Has(Traits.Be) && story.Tokens[verb].IsWord;
        if (!isVerb || !ReportingVerb.IsAsserted(story, at, reach.Left) || !ReportingVerb.IsAsserted(story, verb, reach.Left))
            return null;
        if (SubjectFinder.Of(story, verb, reach.Left) is not { } speaker || !Frame.CanState(story, speaker) || ReportingVerb.IsHypothetical(story, speaker.First, reach.Left))
            return null;
        if (speaker.IsPronoun && (!Frame.IsThirdPerson(story, speaker.Head) || story.Is(speaker.Head, "it")))
            return null;

        int first = hasThat || isAbout ? at + 2 : at + 1;
        int end = isAbout ? PhraseEnd.Of(story, first, reach.Limit) : ContentEnd.Of(story, first, reach.Limit);
        return end > first + (isAbout ? 1 : 0) ? By(speaker, at, first, end) : null;
    }

    // Lind, worried that the port was full, left: somebody before the comma.
    private Statement? Beside(Story story, int adjective, Reach reach)
    {
        NounPhrase? beside = SubjectFinder.PhraseEndingAt(story, adjective - 1, reach.Left);
        if (beside is not { } somebody || !(somebody.IsName || NounPhraseReader.IsPersonNoun(story, somebody)) || (somebody.First > reach.Left && story.Tokens[somebody.First - 1].Has(Traits.Preposition)))
            beside = MainSubject.In(story, reach.Left, adjective);
        if (beside is not { } speaker || !Frame.IsSomebody(story, speaker))
            return null;
        int first = adjective + 2;
        int end = PhraseEnd.Of(story, first, reach.Limit, isSubordinate: true);
        return end > first + 1 ? By(speaker, adjective, first, end) : null;
    }
}
