using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Generators.Citations;

/// <summary>Reads names of generated members from the syntax alone: while somebody types, the generated types may be stale or absent.</summary>
internal static class MemberName
{
    /// <summary>The last identifier of <c>nameof(A.B)</c>; null for anything else.</summary>
    public static string? Nameof(ExpressionSyntax expression) =>
        expression is InvocationExpressionSyntax
        {
            Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" },
            ArgumentList.Arguments: { Count: 1 } arguments,
        }
            ? Last(arguments[0].Expression)
            : null;

    /// <summary>The member that <c>nameof(Speakers.X)</c>, <c>Speakers.X.Name</c> or <c>Articles.X.Id</c> names; null for anything else.</summary>
    public static string? Of(ExpressionSyntax expression, string owner)
    {
        if (Nameof(expression) is { } name)
            return name;

        return expression is MemberAccessExpressionSyntax
        {
            Name.Identifier.ValueText: "Id" or "Name" or "Title" or "Path" or "Outlet" or "Url",
            Expression: MemberAccessExpressionSyntax { Expression: { } type, Name.Identifier.ValueText: { } member },
        } && Last(type) == owner
            ? member
            : null;
    }

    /// <summary>The members that <c>Quotes.Article.Quote.Text</c> names; null for anything else.</summary>
    public static (string Article, string Quote)? OfQuotation(ExpressionSyntax expression) =>
        expression is MemberAccessExpressionSyntax
        {
            Name.Identifier.ValueText: "Text",
            Expression: MemberAccessExpressionSyntax
            {
                Name.Identifier.ValueText: { } quote,
                Expression: MemberAccessExpressionSyntax { Expression: { } type, Name.Identifier.ValueText: { } article },
            },
        } && Last(type) == "Quotes"
            ? (article, quote)
            : null;

    /// <summary>The last identifier of a name: C of <c>A.B.C</c>; null for anything else.</summary>
    public static string? Last(ExpressionSyntax expression) => expression switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        _ => null,
    };
}
