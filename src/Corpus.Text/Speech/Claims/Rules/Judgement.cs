using Corpus.Text.Language;
using Corpus.Text.Speech.Clauses;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Claims.Rules;

/// <summary>Lind criticized the plan for the port; praised his conduct: a thing that is judged. Somebody alone is only the listener.</summary>
internal sealed class Judgement : ClaimRule
{
    // "criticized the vote" says too little of what was said.
    private const int FewestWords = 3;

    public override ReportingClasses Triggers => ReportingClasses.JudgeVerb;

    public override Statement? Read(Story story, int at, SentenceWindow window)
    {
        int first = at + 1;
        if (first + 1 >= window.Limit || !ReportingVerb.Is(story, at, Triggers) || ReportingVerb.IsPassive(story, at) || !IsThing(story, first, window.Limit))
            return null;
        if (ReportingClause.Of(story, at, window) is not { Speaker: { } speaker } frame || !ReportingClause.IsSomebody(story, speaker))
            return null;

        int end = PhraseEnd.Of(story, first, window.Limit, frame.IsSubordinate);
        return end - first >= FewestWords ? By(speaker, at, first, end) : null;
    }

    private static bool IsThing(Story story, int first, int limit) =>
        NounPhraseReader.Read(story, first, limit) is { Kind: PhraseKind.Nominal } phrase && phrase.End - phrase.First > 1
        && !NounPhraseReader.IsPersonNoun(story, phrase) && !story.Tokens[phrase.Head].Has(WordClasses.BodyNoun)
        // criticized the prison over its meals: the prison is who is to blame.
        && !(phrase.End < limit && story.Is(phrase.End, "over"));
}
