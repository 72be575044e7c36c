using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Generators.Citations;

/// <summary>Collects what is written into a variable.</summary>
internal static class Writes
{
    /// <summary>The initial value and every value that is assigned within <paramref name="scopes"/>; none when it is also written in a way that gives no
    /// value.</summary>
    public static IReadOnlyList<ExpressionSyntax> To(
        ISymbol variable,
        IReadOnlyList<SyntaxNode> scopes,
        ExpressionSyntax? initial,
        SemanticModel model,
        CancellationToken cancellationToken)
    {
        var values = new List<ExpressionSyntax>();
        if (initial is not null)
            values.Add(initial);

        foreach (IdentifierNameSyntax name in scopes.SelectMany(scope => scope.DescendantNodes()).OfType<IdentifierNameSyntax>())
        {
            if (name.Identifier.ValueText != variable.Name || IsOther(name, variable, model, cancellationToken))
                continue;

            ExpressionSyntax whole = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
            while (whole.Parent is ParenthesizedExpressionSyntax parenthesized)
                whole = parenthesized;

            switch (whole.Parent)
            {
                case AssignmentExpressionSyntax assignment when assignment.Left == whole && assignment.IsKind(SyntaxKind.SimpleAssignmentExpression):
                    values.Add(assignment.Right);
                    break;
                case AssignmentExpressionSyntax assignment when assignment.Left == whole && assignment.IsKind(SyntaxKind.CoalesceAssignmentExpression):
                    values.Add(assignment.Right);
                    break;
                case AssignmentExpressionSyntax assignment when assignment.Left == whole:
                case ArgumentSyntax { RefKindKeyword.RawKind: not 0 } argument when !argument.RefKindKeyword.IsKind(SyntaxKind.InKeyword):
                case ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: AssignmentExpressionSyntax or ForEachVariableStatementSyntax } }:
                case RefExpressionSyntax:
                case PrefixUnaryExpressionSyntax address when address.IsKind(SyntaxKind.AddressOfExpression):
                    return [];
                default:
                    break;
            }
        }

        return values;
    }

    // In another part of a partial type the name is all that can be seen, and counts.
    private static bool IsOther(IdentifierNameSyntax name, ISymbol variable, SemanticModel model, CancellationToken cancellationToken) =>
        name.SyntaxTree == model.SyntaxTree
        && model.GetSymbolInfo(name, cancellationToken).Symbol is { } symbol
        && !SymbolEqualityComparer.Default.Equals(symbol.OriginalDefinition, variable.OriginalDefinition);
}
