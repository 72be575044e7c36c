using Corpus.Text.Model;

namespace Corpus.Generators.Emit;

/// <summary>Finds where the words that are told of a thing stand in its document: "said" and "Arana" stand in the sentence around the quotation.</summary>
internal static class WordPlaces
{
    // As far as a paragraph goes. To look further would cost more for each of ten thousand quotations than the words themselves.
    private const int Reach = 1000;

    /// <summary>
    /// The start of the occurrence of <paramref name="words"/> that is nearest before the end of <paramref name="span"/>, or else behind it;
    /// null when none is near.
    /// </summary>
    public static int? Near(TextSpan span, string? words, string text)
    {
        if (string.IsNullOrEmpty(words) || span.Start < 0 || span.End > text.Length)
            return null;

        int start = Math.Max(0, span.Start - Reach);
        int end = Math.Min(text.Length, span.End + Reach);
        int before = text.AsSpan(start, span.Start - start).LastIndexOf(words.AsSpan());
        int behind = text.AsSpan(span.End, end - span.End).IndexOf(words.AsSpan());
        return before < 0 && behind < 0 ? null
            : behind < 0 || (before >= 0 && span.Start - start - before < span.Length + behind) ? start + before
            : span.End + behind;
    }
}
