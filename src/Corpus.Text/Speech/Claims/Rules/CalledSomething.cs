using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Speech.Clauses;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Claims.Rules;

/// <summary>Lind called the mayor a liar; labelled it a mistake: an object, and a second one that says what it is.</summary>
internal sealed class CalledSomething : ClaimRule
{
    public override ReportingClasses Triggers => ReportingClasses.CallVerb;

    public override Statement? Read(Story story, int at, SentenceWindow window)
    {
        int first = at + 1;
        if (first + 2 >= window.Limit || !ReportingVerb.Is(story, at, Triggers) || ReportingVerb.IsPassive(story, at))
            return null;

        int second = ObjectEnd(story, first, window.Limit);
        if (second == first || second >= window.Limit)
            return null;
        if (IsAdjective(story, first, second, window.Limit))
            return ReportingClause.Of(story, at, window) is { Speaker: { } judge } && ReportingClause.CanState(story, judge)
                ? By(judge, at, first, second + 1) : null;
        // declared Lind the winner: only a verb of saying gives a title with "the".
        bool isTitle = story.Is(second, "the") && story.Is(at, ReportingClasses.ThatVerb);
        if (second + 1 >= window.Limit || !(isTitle || story.Is(second, ReportingClasses.Indefinite)))
            return null;
        // He called the mayor an hour later.
        if (BehindVerb.Time(story, second, window.Limit) > second || NounPhraseReader.Read(story, second, window.Limit) is not { } name)
            return null;
        if (name.Head >= 0 && story.Tokens[name.Head].Has(WordClasses.TimeNoun))
            return null;
        if (ReportingClause.Of(story, at, window) is not { Speaker: { } speaker } frame || !ReportingClause.CanState(story, speaker))
            return null;

        int end = PhraseEnd.Of(story, first, window.Limit, frame.IsSubordinate);
        return end > second + 1 ? By(speaker, at, first, end) : null;
    }

    // called it ridiculous; but "called him back" and "called him again".
    private static bool IsAdjective(Story story, int first, int second, int limit)
    {
        Token token = story.Tokens[second];
        bool ends = second + 1 >= limit || story.Tokens[second + 1].BreaksClause
            || (story.Tokens[second + 1].IsWord && story.Tokens[second + 1].Has(WordClasses.Conjunction));
        return ends && second == first + 1 && (story.Is(first, "it") || story.Is(first, "them")) && token.IsLower && token.Length > 4
            && !token.Has(WordClasses.Preposition | WordClasses.Adverb | WordClasses.Conjunction | WordClasses.Subordinator | WordClasses.TimeNoun
            | WordClasses.Auxiliary | WordClasses.Pronoun);
    }

    private static int ObjectEnd(Story story, int first, int limit)
    {
        if (story.Is(first, ReportingClasses.ListenerPronoun))
            return first + 1;
        return NounPhraseReader.Read(story, first, limit) is { IsPronoun: false } phrase ? phrase.End : first;
    }
}
