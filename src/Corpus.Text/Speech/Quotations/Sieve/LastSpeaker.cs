using Corpus.Text.Speech.Rows;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Quotations.Sieve;

/// <summary>A paragraph that opens with a quotation of some length, after one whose last quotation has a speaker.</summary>
/// <remarks>It is for news, where one person is quoted on and on: where people take turns in talk, or ask and answer, it says nobody.</remarks>
internal sealed class LastSpeaker() : SieveRule(ReportingRows.LastSpeaker)
{
    private const int FewestWords = 4;

    public override Attribution? Decide(Story story, Quotation quotation, Attributions attributions)
    {
        // In a dialogue the next turn is somebody else's.
        bool opens = !story.IsDialogue && quotation.At == story.Paragraphs[quotation.Paragraph].FirstToken && quotation.Words >= FewestWords;
        if (!opens || quotation.LastCharacter == '?'
            || QuotationContext.LastOfParagraphBefore(story, quotation) is not { } last || attributions[last] is not { } before)
        {
            return null;
        }

        return last.LastCharacter == '?' || IsTurn(story, last, before, attributions) ? null : By(before.Speaker, before.Cue);
    }

    // Two people talk: the one before was a narrator, or answered somebody else of the paragraph before that.
    private static bool IsTurn(Story story, Quotation last, Attribution before, Attributions attributions)
    {
        if (before.Speaker.IsPronoun && story.Is(before.Speaker.Head, "I"))
            return true;
        return QuotationContext.LastOfParagraphBefore(story, last) is { } lastButOne && attributions[lastButOne] is { } first && !IsSame(story, first, before);
    }

    private static bool IsSame(Story story, Attribution left, Attribution right) =>
        left.Speaker == right.Speaker || left.Rule is LastSpeaker or LongQuotation || right.Rule is LastSpeaker or LongQuotation
        || story.Is(left.Speaker.End - 1, story.Slice(right.Speaker.End - 1, right.Speaker.End));
}
