using Corpus.Text.Language;
using Corpus.Text.Model;

namespace Corpus.Text.Comparison;

/// <summary>Tells a sentence that two articles have from one hand.</summary>
/// <remarks>What stands in quotation marks does not tell: two reporters write down the same words of one speaker.</remarks>
internal static class SharedProse
{
    /// <summary>Nobody writes so many words in the same order as another by chance: one was copied from the other, or both from a third.</summary>
    private const int CopiedWords = 16;

    /// <summary>How far around a passage is looked at, in UTF-16 code units: well beyond so many words.</summary>
    private const int Reach = 400;

    private const int LongestPassage = 4_000;

    /// <summary>Whether the passages, which have the same words, stand in the same words of their reporters.</summary>
    public static bool IsCopied(Article left, TextSpan leftSpan, Article right, TextSpan rightSpan)
    {
        var one = new Surroundings(left, leftSpan);
        var other = new Surroundings(right, rightSpan);
        int copied = Math.Min(one.ProseWithin, other.ProseWithin);
        copied += Shared(one.Behind, other.Behind);
        copied += Shared(one.Before, other.Before);
        return copied >= CopiedWords;
    }

    // Both go away from the passage.
    private static int Shared(List<(int Hash, bool IsProse)> left, List<(int Hash, bool IsProse)> right)
    {
        int shared = 0;
        for (int i = 0; i < Math.Min(left.Count, right.Count) && left[i].Hash == right[i].Hash; i++)
            shared += left[i].IsProse && right[i].IsProse ? 1 : 0;

        return shared;
    }

    /// <summary>The words around a passage, and which of them are the reporter's.</summary>
    private sealed class Surroundings
    {
        private readonly string _text;
        private readonly List<TextSpan> _quoted;

        public Surroundings(Article article, TextSpan passage)
        {
            _text = article.Text;
            int start = Math.Max(0, passage.Start - Reach);
            int end = Math.Min(_text.Length, passage.End + Reach);
            _quoted =
            [
                .. article.Quotes.Where(quote => quote.Kind != QuoteKind.Scare && quote.Span.Start < end && quote.Span.End > start)
                    .Select(quote => quote.Span),
            ];

            // A cut inside of a word makes another word, which nothing is compared with further out.
            Before = Words(start, passage.Start);
            Before.Reverse();
            Behind = Words(passage.End, end);
            ProseWithin = Words(passage.Start, Math.Min(passage.End, passage.Start + LongestPassage)).Count(word => word.IsProse);
        }

        /// <summary>The words before the passage, the nearest first.</summary>
        public List<(int Hash, bool IsProse)> Before { get; }

        /// <summary>The words behind the passage, the nearest first.</summary>
        public List<(int Hash, bool IsProse)> Behind { get; }

        /// <summary>How many words of the passage itself are the reporter's.</summary>
        public int ProseWithin { get; }

        private List<(int Hash, bool IsProse)> Words(int start, int end)
        {
            var words = new List<(int, bool)>();
            for (int i = WordScanner.Next(_text, start, end); i < end; i = WordScanner.Next(_text, i, end))
            {
                int wordEnd = WordScanner.End(_text, i, end);
                int at = i;
                words.Add((WordForm.Hash(_text, i, wordEnd), !_quoted.Exists(quote => quote.Start <= at && at < quote.End)));
                i = wordEnd;
            }

            return words;
        }
    }
}
