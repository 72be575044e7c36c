using System.Globalization;
using Corpus.Text.Model;

namespace Corpus.Generators.Naming;

/// <summary>
/// Names what stands in an article: quotations and claims after their first words, figures after what they count.
/// What is there twice has a number the second time.
/// </summary>
internal static class MemberNaming
{
    private const int LongestName = 40;
    private const int MostWords = 6;
    private const int MostUnitWords = 3;

    // A name needs the first few words only, and a quotation may be a megabyte.
    private const int Scope = 400;

    /// <summary>The names of an article's quotations, in their order.</summary>
    public static IReadOnlyList<Name> OfQuotes(Article article, string enclosingClass) =>
        Of(article.Quotes.Select(quote => FirstWords(article.Text, quote.Span)), enclosingClass, "Quote");

    /// <summary>The names of its claims.</summary>
    public static IReadOnlyList<Name> OfClaims(Article article, string enclosingClass) =>
        Of(article.Claims.Select(claim => FirstWords(claim.In(article.Text))), enclosingClass, "Claim");

    /// <summary>The names of its figures: <c>Prisoners94000</c>.</summary>
    public static IReadOnlyList<Name> OfFigures(Article article, string enclosingClass) =>
        Of(article.Figures.Select(UnitAndValue), enclosingClass, "Figure");

    private static List<Name> Of(IEnumerable<Name?> names, string enclosingClass, string kind)
    {
        var taken = new TakenNames(enclosingClass);
        List<Name> wanted = names.Select(name => taken.Permitted(name ?? new Name(kind, kind.ToLowerInvariant()), kind)).ToList();

        // The plain names first, so that the number of a repeated one gives way to words that end in a number.
        List<Name?> plain = wanted.Select(name => taken.TryTake(name) ? name : null).ToList();
        return plain.Select((name, i) => name ?? taken.TakeNumbered(wanted[i])).ToList();
    }

    private static Name? FirstWords(string text, TextSpan span) => FirstWords(text.Substring(span.Start, Math.Min(span.Length, Scope)));

    private static Name? FirstWords(string words) => Identifier.From(words.Length <= Scope ? words : words.Substring(0, Scope), LongestName, MostWords);

    // A currency's sign has no letter to be named by.
    private static Name? UnitAndValue(Figure figure)
    {
        Name unit = Identifier.From(figure.Unit, LongestName, MostUnitWords) ?? new Name("Amount", "amount");
        return Identifier.From(figure.Value.ToString(CultureInfo.InvariantCulture), LongestName) is { } value
            ? unit.Then(value with { Member = value.Member.TrimStart('_') })
            : unit;
    }
}
