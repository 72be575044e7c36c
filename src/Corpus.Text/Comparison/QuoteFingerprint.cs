using Corpus.Text.Language;
using Corpus.Text.Matching.Words;
using Corpus.Text.Model;

namespace Corpus.Text.Comparison;

/// <summary>A quotation's words in the form in which the same words are found again:
/// white space, the shape of marks and the first letter's case do not count.</summary>
/// <param name="Index">Its place among the article's quotations.</param>
/// <param name="Hash">A hash of the form.</param>
/// <param name="Words">How many words it has.</param>
internal readonly record struct QuoteFingerprint(int Index, ulong Hash, int Words)
{
    /// <summary>Fewer words may be the same by chance.</summary>
    public const int FewestWords = 5;

    private const int Most = 200;
    private const int LongestInWords = 2000;

    internal static EquatableArray<QuoteFingerprint> Of(Article article, CancellationToken cancellationToken)
    {
        var prints = new List<QuoteFingerprint>();
        for (int i = 0; i < article.Quotes.Count && prints.Count < Most; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Quote quote = article.Quotes[i];
            if (quote.Kind == QuoteKind.Scare || quote.Region is not (Region.Title or Region.Body or Region.Caption))
                continue;

            var print = Of(article.Text, quote.Span, i);
            if (print.Words >= FewestWords)
                prints.Add(print);
        }

        return prints.ToEquatableArray();
    }

    private static QuoteFingerprint Of(string text, TextSpan span, int index)
    {
        ulong hash = WordHashes.Start;
        int words = 0;
        int last = -1;
        for (int i = WordScanner.Next(text, span.Start, span.End); i < span.End && words < LongestInWords; i = WordScanner.Next(text, i, span.End))
        {
            int end = WordScanner.End(text, i, span.End);
            // One blank, which most gaps are, folds to nothing.
            bool isBlank = i - last == 1 && text[i - 1] == ' ' && !Characters.IsDigit(text[i]);
            if (last >= 0 && !isBlank && Fold(text, last, i) is { Length: > 0 } marks)
                hash = WordHashes.Add(hash, marks);
            hash = AddWord(hash, text, i, end, isFirst: words++ == 0);
            (last, i) = (end, end);
        }

        return new QuoteFingerprint(index, hash, words);
    }

    private static string Fold(string text, int start, int end) =>
        Gap.Fold(text, start, end, Characters.IsDigit(text[start - 1]) && Characters.IsDigit(text[end]));

    private static ulong AddWord(ulong hash, string text, int start, int end, bool isFirst)
    {
        for (int i = start; i < end; i++)
        {
            if (text[i] is >= '\u0080' or '\'')
            {
                string form = WordForm.Of(text, start, end);
                return WordHashes.Add(hash, isFirst ? char.ToLowerInvariant(form[0]) + form.Substring(1) : form);
            }
        }

        hash = WordHashes.Add(hash, isFirst ? char.ToLowerInvariant(text[start]) : text[start]);
        for (int i = start + 1; i < end; i++)
            hash = WordHashes.Add(hash, text[i]);

        return WordHashes.Add(hash, ' ');
    }
}
