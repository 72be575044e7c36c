using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Speech.Clauses;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Claims.Rules;

/// <summary>Lind denied closing the port; admitted having lied.</summary>
internal sealed class StatedGerund : ClaimRule
{
    public override ReportingClasses Triggers => ReportingClasses.GerundVerb;

    public override Statement? Read(Story story, int at, SentenceWindow window)
    {
        int first = at + 1;
        if (first < window.Limit && story.Is(first, "to"))
            first++;
        if (first + 1 >= window.Limit || !story.Tokens[first].IsLower || !story.Tokens[first].Has(WordShape.Ing) || !ReportingVerb.Is(story, at, Triggers)
            || ReportingVerb.IsPassive(story, at))
            return null;
        if (ReportingClause.Of(story, at, window) is not { Speaker: { } speaker } frame || !ReportingClause.CanState(story, speaker))
            return null;

        int end = PhraseEnd.Of(story, first, window.Limit, frame.IsSubordinate);
        return end - first > 1 ? By(speaker, at, first, end) : null;
    }
}
