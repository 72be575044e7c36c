using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Speech.Clauses;
using Corpus.Text.Speech.Rows;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Quotations.Sieve;

/// <summary>after Judge Reed's conclusion that it was "..." — where no verb decides: the one whose claim, warning or remark it is.</summary>
internal sealed class NounOfSpeech() : SieveRule(ReportingRows.NounOfSpeech)
{
    private const int Farthest = 14;

    public override Attribution? Decide(Story story, Quotation quotation, Attributions attributions)
    {
        int left = story.Left(quotation);
        for (int at = quotation.At - 1; at > left && at >= quotation.At - Farthest; at--)
        {
            if (!story.Tokens[at].Has(WordClasses.ClaimOfSomebody) || !TakesContent(story, at + 1, quotation.At))
                continue;

            int possessive = at - 1;
            while (possessive > left && story.Tokens[possessive].IsLower
                && !story.Tokens[possessive].Has(WordClasses.Preposition | WordClasses.Determiner | WordClasses.Auxiliary))
            {
                possessive--;
            }

            if (story.Tokens[possessive].Kind == TokenKind.Possessive
                && SubjectFinder.PhraseEndingAt(story, possessive, left) is { } possessor && QuotationContext.IsPerson(story, possessor))
            {
                return By(possessor, at);
            }
        }

        return null;
    }

    private static bool TakesContent(Story story, int at, int quotation) =>
        at == quotation || story.Is(at, FunctionWords.InfinitiveMarker | FunctionWords.Complementizer) || story.Tokens[at].Has(WordClasses.Preposition);
}
