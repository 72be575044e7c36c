using Corpus.Text.Language.Tokens;
using Corpus.Text.Speech.Clauses;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Quotations.Sieve;

/// <summary>Lind said: "..." — a cue that touches the mark. It beats even "..., Brook said" behind it.</summary>
/// <remarks>In the annotated news and novels 35 of its 35 names are right, those that he and she stand for apart.</remarks>
internal sealed class CueAtMark : SieveRule
{
    public override Attribution? Decide(Story story, Quotation quotation)
    {
        int left = story.Left(quotation);
        int cue = quotation.At - 1;
        if (cue > left && (story.Tokens[cue].Kind is TokenKind.Comma or TokenKind.Colon || story.Is(cue, "that")))
            cue--;
        if (cue < left || !Cue.IsStrong(story, cue) || Cue.IsPassive(story, cue) || !Cue.IsFinite(story, cue))
            return null;
        return SubjectFinder.Of(story, cue, left) is { } speaker ? By(speaker, cue) : null;
    }
}
