using Corpus.Text.Model;

namespace Corpus.Text.Speech.Quotations;

/// <summary>The same words quoted twice, as in a headline and in the body, have one speaker if only one of them is known.</summary>
internal static class RepeatedQuotation
{
    public const string Rule = nameof(RepeatedQuotation);

    /// <summary>Gives a quotation without a speaker the speaker of another one with the same words.</summary>
    public static void Share(string text, List<Quote> quotes, IReadOnlyList<bool> areTitles)
    {
        if (!quotes.Exists(quote => quote.Speaker is null))
            return;

        var known = new Dictionary<string, Quote?>(StringComparer.Ordinal);
        for (int i = 0; i < quotes.Count; i++)
        {
            Quote quote = quotes[i];
            if (quote.Speaker is null || areTitles[i])
                continue;
            string words = quote.Span.In(text);
            known[words] = known.TryGetValue(words, out Quote? other) && (other is null || other.Speaker != quote.Speaker) ? null : quote;
        }

        if (known.Count == 0)
            return;

        for (int i = 0; i < quotes.Count; i++)
        {
            Quote quote = quotes[i];
            if (quote.Speaker is null && !areTitles[i]
                && known.TryGetValue(quote.Span.In(text), out Quote? other) && other is not null && !IsSomebodyElse(quote))
            {
                quotes[i] = quote with
                {
                    Speaker = other.Speaker,
                    Kind = quote.Kind == QuoteKind.Scare ? other.Kind : quote.Kind,
                    Mention = null,
                    Cue = null,
                    Rule = Rule,
                };
            }
        }
    }

    // "she", "a spokesman": somebody who was not named may well have said the same.
    private static bool IsSomebodyElse(Quote quote) => quote.Mention is not null && quote.Region != Region.Title && quote.Cue is not null;
}
