using Corpus.Text.Model;

namespace Corpus.Generators.Naming;

/// <summary>Names an article's quotations, each after its first words. What is said twice has a number the second time.</summary>
internal static class QuoteNaming
{
    private const int LongestName = 40;
    private const int MostWords = 6;

    // A name needs the first few words only, and a quotation may be a megabyte.
    private const int Scope = 400;

    /// <summary>The names, in the order of the quotations.</summary>
    public static IReadOnlyList<Name> Of(Article article, string enclosingClass)
    {
        var taken = new TakenNames(enclosingClass);
        List<Name> wanted = article.Quotes.Select(quote => taken.Permitted(FirstWords(article.Text, quote.Span), "Quote")).ToList();

        // The plain names first, so that the number of a repeated one gives way to words that end in a number.
        List<Name?> plain = wanted.Select(name => taken.TryTake(name) ? name : (Name?)null).ToList();
        return plain.Select((name, i) => name ?? taken.TakeNumbered(wanted[i])).ToList();
    }

    private static Name FirstWords(string text, TextSpan span) =>
        Identifier.From(text.Substring(span.Start, Math.Min(span.Length, Scope)), LongestName, MostWords) ?? new Name("Quote", "quote");
}
