using Corpus.Generators.Naming;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Generators.Citations;

/// <summary>
/// A name that code looks for in the generated classes: <c>Speakers.X</c>, <c>Articles.X</c>, <c>Quotes.X</c>, <c>Quotes.X.Y</c> and its like.
/// </summary>
/// <param name="Name">The name that is looked for.</param>
/// <param name="Thing">What it is the name of, in a sentence.</param>
/// <param name="Members">The names that are there.</param>
internal sealed record CatalogueAccess(SimpleNameSyntax Name, string Thing, IReadOnlyList<string> Members)
{
    /// <summary>The generated classes, and what their nested classes have members for.</summary>
    private static readonly Dictionary<string, (string Thing, Func<ArticleEntry, IEnumerable<string>>? Members)> _classes = new(StringComparer.Ordinal)
    {
        ["Articles"] = ("source", null),
        ["Speakers"] = ("speaker", null),
        ["Quotes"] = ("quotation", article => article.Quotes.Select(quote => quote.Member)),
        ["Claims"] = ("claim", article => article.Claims.Select(claim => claim.Member)),
        ["Figures"] = ("figure", article => article.Figures.Select(figure => figure.Member)),
    };

    /// <summary>Whether <paramref name="access"/> may be one, by its names alone.</summary>
    public static bool MayBe(MemberAccessExpressionSyntax access) =>
        _classes.ContainsKey(Last(access.Expression))
        || (access.Expression is MemberAccessExpressionSyntax article && _classes.ContainsKey(Last(article.Expression)));

    /// <summary>Reads it; null when the class is not the generated one.</summary>
    public static CatalogueAccess? Read(
        MemberAccessExpressionSyntax access,
        Catalogue catalogue,
        SemanticModel model,
        CitationMarkers marks,
        CancellationToken cancellationToken)
    {
        if (IsClass(access.Expression))
        {
            (string thing, Func<ArticleEntry, IEnumerable<string>>? members) = _classes[Last(access.Expression)];
            return new CatalogueAccess(
                access.Name,
                members is null ? thing : "source",
                [.. thing == "speaker" ? catalogue.Speakers.Select(speaker => speaker.Member) : catalogue.Articles.Select(article => article.Member)]);
        }

        if (access.Expression is not MemberAccessExpressionSyntax nested || !IsClass(nested.Expression)
            || _classes[Last(nested.Expression)] is not { Members: { } all } things)
        {
            return null;
        }

        ArticleEntry? entry = catalogue.Articles.FirstOrDefault(article => article.Member == nested.Name.Identifier.ValueText);
        return entry is null ? null : new CatalogueAccess(access.Name, things.Thing, [.. all(entry)]);

        bool IsClass(ExpressionSyntax expression) =>
            _classes.ContainsKey(Last(expression))
            && model.GetSymbolInfo(expression, cancellationToken).Symbol is INamedTypeSymbol type && marks.IsGenerated(type, Last(expression));
    }

    private static string Last(ExpressionSyntax expression) => expression switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        _ => "",
    };
}
