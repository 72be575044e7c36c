using Corpus.Text.Language.Lexicon;
using Corpus.Text.Speech.Clauses;
using Corpus.Text.Speech.Quotations;

namespace Corpus.Text.Speech.Claims.Rules;

/// <summary>Lind criticized the plan for the port; praised his conduct: a thing that is judged. Somebody alone is only the listener.</summary>
internal sealed class Judgement : ClaimRule
{
    // "criticized the vote" says too little of what was said.
    private const int FewestWords = 3;

    public override ClaimTraits Triggers => ClaimTraits.JudgeVerb;

    public override Statement? Read(Story story, int at, Reach reach)
    {
        int first = at + 1;
        if (first + 1 >= reach.Limit || !ReportingVerb.Is(story, at, Triggers) || ReportingVerb.IsPassive(story, at) || !IsThing(story, first, reach.Limit))
            return null;
        if (Frame.Of(story, at, reach) is not { Speaker: { } speaker } frame || !Frame.IsSomebody(story, speaker))
            return null;

        int end = PhraseEnd.Of(story, first, reach.Limit, frame.IsSubordinate);
        return end - first >= FewestWords ? By(speaker, at, first, end) : null;
    }

    private static bool IsThing(Story story, int first, int limit) =>
        NounPhraseReader.Read(story, first, limit) is { Kind: PhraseKind.Nominal } phrase && phrase.End - phrase.First > 1
        && !NounPhraseReader.IsPersonNoun(story, phrase) && !story.Tokens[phrase.Head].Has(Traits.BodyNoun)
        // criticized the prison over its meals: the prison is who is to blame.
        && !(phrase.End < limit && story.Is(phrase.End, "over"));
}
