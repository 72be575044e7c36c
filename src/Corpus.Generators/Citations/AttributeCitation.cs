using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Generators.Citations;

/// <summary><c>[Cites("…", Speaker = …, Article = …)]</c>, known to the compiler or not, and every attribute with marked parameters or properties.</summary>
internal static class AttributeCitation
{
    public static IReadOnlyList<Citation> Read(AttributeSyntax attribute, SemanticModel model, CitationMarkers marks, CancellationToken cancellationToken)
    {
        if (attribute.ArgumentList is not { Arguments: { Count: > 0 } arguments })
            return [];

        (IMethodSymbol? constructor, bool isCites) = Bind(attribute, model, marks, cancellationToken);
        var texts = new List<ExpressionSyntax>();
        ExpressionSyntax? speaker = null;
        ExpressionSyntax? article = null;
        for (int i = 0; i < arguments.Count; i++)
        {
            CitationRole role = isCites ? RoleInCites(arguments[i], i) : MarkedRole(arguments[i], i, constructor, model, marks, cancellationToken);
            if (role == CitationRole.Text && !arguments[i].Expression.IsMissing)
                texts.Add(arguments[i].Expression);
            else if (role == CitationRole.Speaker)
                speaker ??= arguments[i].Expression;
            else if (role == CitationRole.Article)
                article ??= arguments[i].Expression;
        }

        return new CitedParts { Texts = texts, Speaker = speaker, Article = article }.Read(model, marks, cancellationToken);
    }

    /// <summary>What one argument of an attribute is to a citation.</summary>
    public static CitationRole RoleOf(
        AttributeSyntax attribute,
        AttributeArgumentSyntax argument,
        int position,
        SemanticModel model,
        CitationMarkers marks,
        CancellationToken cancellationToken)
    {
        (IMethodSymbol? constructor, bool isCites) = Bind(attribute, model, marks, cancellationToken);
        return isCites ? RoleInCites(argument, position) : MarkedRole(argument, position, constructor, model, marks, cancellationToken);
    }

    private static (IMethodSymbol? Constructor, bool IsCites) Bind(
        AttributeSyntax attribute,
        SemanticModel model,
        CitationMarkers marks,
        CancellationToken cancellationToken)
    {
        SymbolInfo info = model.GetSymbolInfo(attribute, cancellationToken);
        var constructor = (info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) as IMethodSymbol;
        bool isCites = constructor is null
            ? model.GetTypeInfo(attribute, cancellationToken).Type is not INamedTypeSymbol { TypeKind: not TypeKind.Error } known
                ? MemberName.Last(attribute.Name) is "Cites" or "CitesAttribute"
                : marks.IsGenerated(known, "CitesAttribute")
            : marks.IsGenerated(constructor.ContainingType, "CitesAttribute");
        return (constructor, isCites);
    }

    private static CitationRole RoleInCites(AttributeArgumentSyntax argument, int position) => argument switch
    {
        { NameEquals.Name.Identifier.ValueText: "Speaker" } => CitationRole.Speaker,
        { NameEquals.Name.Identifier.ValueText: "Article" } => CitationRole.Article,
        { NameEquals: not null } => CitationRole.None,
        { NameColon.Name.Identifier.ValueText: "text" } => CitationRole.Text,
        _ => position == 0 ? CitationRole.Text : CitationRole.None,
    };

    private static CitationRole MarkedRole(
        AttributeArgumentSyntax argument,
        int position,
        IMethodSymbol? constructor,
        SemanticModel model,
        CitationMarkers marks,
        CancellationToken cancellationToken)
    {
        if (argument.NameEquals is { } property)
            return marks.RoleOf(model.GetSymbolInfo(property.Name, cancellationToken).Symbol);
        if (constructor is null)
            return CitationRole.None;

        IParameterSymbol? parameter = argument.NameColon is { } named
            ? constructor.Parameters.FirstOrDefault(candidate => candidate.Name == named.Name.Identifier.ValueText)
            : position < constructor.Parameters.Length ? constructor.Parameters[position]
            : constructor.Parameters.LastOrDefault() is { IsParams: true } last ? last : null;
        return marks.RoleOf(parameter);
    }
}
