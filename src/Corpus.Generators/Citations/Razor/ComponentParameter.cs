using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Generators.Citations.Razor;

/// <summary>A parameter of a component as markup gives it: <c>&lt;Card Words="…"/&gt;</c>.</summary>
/// <param name="Property">The component's property.</param>
/// <param name="Name">Where generated code names it, at the place of the attribute in the markup; null in code of older compilers.</param>
/// <param name="Value">The value that is given.</param>
internal sealed record ComponentParameter(IPropertySymbol Property, SyntaxNode? Name, ExpressionSyntax Value)
{
    /// <summary>Reads <c>builder.AddComponentParameter(1, nameof(Card.Words), "…")</c>, or <c>AddAttribute(1, "Words", …)</c>; null for another call.</summary>
    public static ComponentParameter? Read(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken)
    {
        if (call is not
            {
                ArgumentList.Arguments: { Count: 3 } arguments,
                Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "AddComponentParameter" or "AddAttribute" }
            })
        {
            return null;
        }

        ExpressionSyntax value = WithoutTypeCheck(arguments[2].Expression);
        if (arguments[1].Expression is InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } named }
            && MemberName.Nameof(arguments[1].Expression) is not null)
        {
            SymbolInfo found = model.GetSymbolInfo(named[0].Expression, cancellationToken);
            return (found.Symbol ?? found.CandidateSymbols.FirstOrDefault()) is IPropertySymbol property
                ? new ComponentParameter(property, (named[0].Expression as MemberAccessExpressionSyntax)?.Name ?? named[0].Expression, value)
                : null;
        }

        return model.GetConstantValue(arguments[1].Expression, cancellationToken).Value is string name
            && PropertyOf(ComponentCalls.TypeOf(call, model, cancellationToken), name) is { } ofType
                ? new ComponentParameter(ofType, Name: null, value)
                : null;
    }

    /// <summary>The argument of <c>RuntimeHelpers.TypeCheck&lt;string&gt;("…")</c>, which hands it on; any other value as it is.</summary>
    public static ExpressionSyntax WithoutTypeCheck(ExpressionSyntax value) =>
        Arms.Bare(value) is InvocationExpressionSyntax
        {
            ArgumentList.Arguments: { Count: 1 } arguments,
            Expression: MemberAccessExpressionSyntax { Name: GenericNameSyntax { Identifier.ValueText: "TypeCheck" } },
        }
            ? arguments[0].Expression
            : value;

    private static IPropertySymbol? PropertyOf(ITypeSymbol? component, string name)
    {
        for (ITypeSymbol? type = component; type is not null; type = type.BaseType)
        {
            if (type.GetMembers(name).OfType<IPropertySymbol>().FirstOrDefault() is { } property)
                return property;
        }

        return null;
    }
}
