using Corpus.Text.Claims.Phrases;
using Corpus.Text.Claims.Words;
using Corpus.Text.Quoting;
using Corpus.Text.Quoting.Lexicon;
using Corpus.Text.Quoting.Phrases;
using Corpus.Text.Quoting.Tokens;

namespace Corpus.Text.Claims.Rules;

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
        if (second == first || second + 1 >= reach.Limit || !(story.Is(second, "a") || story.Is(second, "an")))
            return null;
        // He called the mayor an hour later.
        if (BehindVerb.Time(story, second, reach.Limit) > second || NounPhraseReader.Read(story, second, reach.Limit) is not { } name)
            return null;
        if (name.Head >= 0 && story.Tokens[name.Head].Has(Traits.TimeNoun))
            return null;
        if (Frame.Of(story, at, reach) is not { Speaker: { } speaker } frame || !Frame.CanState(story, speaker))
            return null;

        int end = ContentEnd.OfPhrase(story, first, reach.Limit, frame.IsSubordinate);
        return end > second + 1 ? By(speaker, at, first, end) : null;
    }

    private static int ObjectEnd(Story story, int first, int limit)
    {
        if (ClaimVocabulary.Is(story, first, ClaimTraits.ListenerPronoun))
            return first + 1;
        return NounPhraseReader.Read(story, first, limit) is { IsPronoun: false } phrase ? phrase.End : first;
    }
}
