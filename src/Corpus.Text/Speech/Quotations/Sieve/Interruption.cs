using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Quotations.Sieve;

/// <summary>“A,” she said, “B.”: one utterance that the reporter's words interrupt.</summary>
internal static class Interruption
{
    /// <summary>Whether <paramref name="quotation"/> goes on with the quotation before it.</summary>
    public static bool IsResumed(Story story, Quotation quotation, Attributions attributions)
    {
        if (quotation.Index == 0 || attributions.IsScare(quotation) || attributions[quotation] is not { Cue: >= 0 } attribution)
            return false;

        Quotation before = story.Quotations[quotation.Index - 1];
        return story.SentenceOf(before) == story.SentenceOf(quotation) && !attributions.IsScare(before) && !before.EndsInStop && before.EndsInPunctuation
            && attributions[before]?.Cue == attribution.Cue && attribution.Cue > before.At && attribution.Cue < quotation.At;
    }
}
