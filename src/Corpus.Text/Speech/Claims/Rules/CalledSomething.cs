using Corpus.Text.Language.Lexicon;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Speech.Clauses;
using Corpus.Text.Speech.Quotations;

namespace Corpus.Text.Speech.Claims.Rules;

/// <summary>Lind called the mayor a liar; labelled it a mistake: an object, and a second one that says what it is.</summary>
internal sealed class CalledSomething : ClaimRule
{
    public override ClaimTraits Triggers => ClaimTraits.CallVerb;

    public override Statement? Read(Story story, int at, Reach reach)
    {
        int first = at + 1;
        if (first + 2 >= reach.Limit || !ReportingVerb.Is(story, at, Triggers) || ReportingVerb.IsPassive(story, at))
            return null;

        int second = ObjectEnd(story, first, reach.Limit);
        if (second == first || second >= reach.Limit)
            return null;
        if (IsAdjective(story, first, second, reach.Limit))
            return Frame.Of(story, at, reach) is { Speaker: { } judge } && Frame.CanState(story, judge) ? By(judge, at, first, second + 1) : null;
        // declared Lind the winner: only a verb of saying gives a title with "the".
        bool isTitle = story.Is(second, "the") && ClaimVocabulary.Is(story, at, ClaimTraits.ThatVerb);
        if (second + 1 >= reach.Limit || !(isTitle || story.Is(second, "a") || story.Is(second, "an")))
            return null;
        // He called the mayor an hour later.
        if (BehindVerb.Time(story, second, reach.Limit) > second || NounPhraseReader.Read(story, second, reach.Limit) is not { } name)
            return null;
        if (name.Head >= 0 && story.Tokens[name.Head].Has(Traits.TimeNoun))
            return null;
        if (Frame.Of(story, at, reach) is not { Speaker: { } speaker } frame || !Frame.CanState(story, speaker))
            return null;

        int end = PhraseEnd.Of(story, first, reach.Limit, frame.IsSubordinate);
        return end > second + 1 ? By(speaker, at, first, end) : null;
    }

    // called it ridiculous; but "called him back" and "called him again".
    private static bool IsAdjective(Story story, int first, int second, int limit)
    {
        Token token = story.Tokens[second];
        bool ends = second + 1 >= limit || story.Tokens[second + 1].BreaksClause || (story.Tokens[second + 1].IsWord && story.Tokens[second + 1].Has(Traits.Conjunction));
        return ends && second == first + 1 && (story.Is(first, "it") || story.Is(first, "them")) && token.IsLower && token.Length > 4
            && !token.Has(Traits.Preposition | Traits.Adverb | Traits.Conjunction | Traits.Subordinator | Traits.TimeNoun | Traits.Auxiliary | Traits.Pronoun);
    }

    private static int ObjectEnd(Story story, int first, int limit)
    {
        if (ClaimVocabulary.Is(story, first, ClaimTraits.ListenerPronoun))
            return first + 1;
        return NounPhraseReader.Read(story, first, limit) is { IsPronoun: false } phrase ? phrase.End : first;
    }
}
