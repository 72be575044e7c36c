using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Speech.Clauses;
using Corpus.Text.Speech.Rows;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Claims.Rules;

/// <summary>Lind called the mayor a liar; labelled it a mistake: an object, and a second one that says what it is.</summary>
internal sealed class CalledSomething() : ClaimRule(ReportingRows.CalledSomething)
{
    private const int MostLettersOfAdverb = 4;

    public override ReportingClasses Triggers => ReportingClasses.CallVerb;

    public override Statement? Read(Story story, int at, SentenceWindow window)
    {
        int first = at + 1;
        if (first + 2 >= window.Limit || !ReportingVerb.Is(story, at, Triggers) || Cue.IsPassive(story, at))
            return null;

        // The toll, which Lind called a tax on the poor, will rise.
        if (story.Is(first, ClauseWords.Indefinite) && ReportingClause.Of(story, at, window) is { Speaker: { } namer }
            && ReportingClause.CanState(story, namer) && ReportingClause.HasRelativeObject(story, namer, window.Left))
            return By(namer, at, first, PhraseEnd.Of(story, first, window.Limit, isSubordinate: true));

        int second = ObjectEnd(story, first, window.Limit);
        if (second == first || second >= window.Limit)
            return null;
        if (IsAdjective(story, first, second, window.Limit))
        {
            return ReportingClause.Of(story, at, window) is { Speaker: { } judge } && ReportingClause.CanState(story, judge)
                ? By(judge, at, first, AdjectiveEnd(story, second, window.Limit)) : null;
        }

        // declared Lind the winner: only a verb of saying gives a title with "the".
        bool isTitle = story.Is(second, FunctionWords.DefiniteArticle) && story.Is(at, ReportingClasses.ThatVerb);
        if (second + 1 >= window.Limit || !(isTitle || story.Is(second, ClauseWords.Indefinite)))
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

    // called it ridiculous, called him unfit to lead; but "called him back" and "called him again".
    private static bool IsAdjective(Story story, int first, int second, int limit)
    {
        Token token = story.Tokens[second];
        bool ends = second + 1 >= limit || story.Tokens[second + 1].BreaksClause
            || (story.Tokens[second + 1].IsWord && story.Tokens[second + 1].Has(WordClasses.Conjunction))
            || story.Is(second + 1, FunctionWords.InfinitiveMarker);
        bool isThing = second == first + 1 && story.Is(first, ClauseWords.ListenerPronoun);
        bool isNamed = story.Tokens[second - 1].IsCapitalised && !token.Has(WordClasses.VerbParticle);
        return (ends ? (isThing || isNamed) && token.Length > MostLettersOfAdverb : isNamed && IsOn(story, second + 1, limit)) && token.IsLower
            && !token.Has(WordClasses.Preposition | WordClasses.Adverb | WordClasses.Conjunction | WordClasses.Subordinator | WordClasses.TimeNoun
            | WordClasses.Auxiliary | WordClasses.Pronoun);
    }

    // called Lind weak | on crime; but not "late on Monday".
    private static bool IsOn(Story story, int at, int limit) =>
        at + 1 < limit && story.Tokens[at].IsWord && story.Tokens[at].Has(WordClasses.Preposition) && BehindVerb.Time(story, at, limit) == at;

    private static int AdjectiveEnd(Story story, int adjective, int limit) =>
        IsOn(story, adjective + 1, limit) || (adjective + 2 < limit && story.Is(adjective + 1, FunctionWords.InfinitiveMarker))
            ? PhraseEnd.Of(story, adjective, limit) : adjective + 1;

    private static int ObjectEnd(Story story, int first, int limit)
    {
        if (story.Is(first, ClauseWords.ListenerPronoun))
            return first + 1;
        return NounPhraseReader.Read(story, first, limit) is { IsPronoun: false } phrase ? phrase.End : first;
    }
}
