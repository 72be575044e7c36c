using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Generators.Citations;

/// <summary>What an expression is to the citation that it stands in, known by the parameter or the property that takes it.</summary>
internal sealed class CitedRole(SemanticModel model, CitationMarkers marks, CancellationToken cancellationToken)
{
    public CitationRole Of(ExpressionSyntax expression) => expression.Parent switch
    {
        ArgumentSyntax { Parent: BaseArgumentListSyntax { Parent: { } owner } list } argument => Of(argument, list.Arguments.IndexOf(argument), owner),
        AttributeArgumentSyntax { Parent: AttributeArgumentListSyntax { Parent: AttributeSyntax attribute } list } argument =>
            AttributeCitation.RoleOf(attribute, argument, list.Arguments.IndexOf(argument), model, marks, cancellationToken),
        AssignmentExpressionSyntax assignment when assignment.Right == expression =>
            marks.RoleOf(model.GetSymbolInfo(assignment.Left, cancellationToken).Symbol),
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => marks.RoleOf(model.GetDeclaredSymbol(property, cancellationToken)),
        _ => CitationRole.None,
    };

    /// <summary>What the call or the attribute around <paramref name="expression"/> has in another role; null when it has nothing there.</summary>
    public ExpressionSyntax? Beside(ExpressionSyntax expression, CitationRole role)
    {
        IEnumerable<ExpressionSyntax> all = expression.Parent switch
        {
            ArgumentSyntax { Parent: BaseArgumentListSyntax list } => list.Arguments.Select(argument => argument.Expression),
            AttributeArgumentSyntax { Parent: AttributeArgumentListSyntax list } => list.Arguments.Select(argument => argument.Expression),
            _ => [],
        };
        return all.FirstOrDefault(other => other != expression && !other.IsMissing && Of(other) == role);
    }

    private CitationRole Of(ArgumentSyntax argument, int index, SyntaxNode owner)
    {
        if (owner is InvocationExpressionSyntax call && UnboundCall.IsCiteQuote(call))
            return UnboundCall.RoleOf(argument, index);

        string? name = argument.NameColon?.Name.Identifier.ValueText;
        SymbolInfo info = model.GetSymbolInfo(owner, cancellationToken);
        IEnumerable<IParameterSymbol> parameters = (info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) switch
        {
            IMethodSymbol method => method.Parameters,
            IPropertySymbol indexer => indexer.Parameters,
            _ => [],
        };
        return marks.RoleOf(parameters.FirstOrDefault(parameter => name is null ? parameter.Ordinal == index : parameter.Name == name));
    }
}
