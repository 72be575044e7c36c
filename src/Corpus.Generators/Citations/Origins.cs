using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Generators.Citations;

/// <summary>Finds what a variable was given, when that is all that it can ever hold.</summary>
/// <remarks>Followed are locals, fields and properties that nobody else can change. What one of them is given in two places is read at both.</remarks>
internal static class Origins
{
    /// <summary>Every value that the variable is given; none when <paramref name="expression"/> is no such variable.</summary>
    public static IReadOnlyList<ExpressionSyntax> Of(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken)
    {
        ExpressionSyntax bare = Arms.Bare(expression);
        if (bare.SyntaxTree != model.SyntaxTree || bare is not (IdentifierNameSyntax or MemberAccessExpressionSyntax))
            return [];

        return model.GetSymbolInfo(bare, cancellationToken).Symbol switch
        {
            ILocalSymbol { RefKind: RefKind.None } local => OfLocal(local, model, cancellationToken),
            IFieldSymbol field when field.IsReadOnly || field.DeclaredAccessibility == Accessibility.Private => OfField(field, model, cancellationToken),
            IPropertySymbol { IsVirtual: false, IsAbstract: false, IsOverride: false, IsIndexer: false } property =>
                OfProperty(property, model, cancellationToken),
            _ => [],
        };
    }

    private static IReadOnlyList<ExpressionSyntax> OfLocal(ILocalSymbol local, SemanticModel model, CancellationToken cancellationToken)
    {
        SyntaxNode? declaration = local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken);
        ExpressionSyntax? initial = declaration switch
        {
            VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax } variable => variable.Initializer?.Value,
            ForEachStatementSyntax loop => loop.Expression,
            _ => null,
        };
        SyntaxNode? scope = declaration?.Ancestors()
            .FirstOrDefault(node => node is CompilationUnitSyntax or MemberDeclarationSyntax and not GlobalStatementSyntax);
        return scope is null || declaration is not (VariableDeclaratorSyntax or ForEachStatementSyntax) || !IsFixed(local.Type)
            ? []
            : Writes.To(local, [scope], initial, model, cancellationToken);
    }

    private static IReadOnlyList<ExpressionSyntax> OfField(IFieldSymbol field, SemanticModel model, CancellationToken cancellationToken) =>
        field.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is VariableDeclaratorSyntax variable && IsFixed(field.Type)
            ? Writes.To(field, Parts(field.ContainingType, cancellationToken), variable.Initializer?.Value, model, cancellationToken)
            : [];

    private static IReadOnlyList<ExpressionSyntax> OfProperty(IPropertySymbol property, SemanticModel model, CancellationToken cancellationToken)
    {
        if (property.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is not PropertyDeclarationSyntax declaration
            || !IsFixed(property.Type))
            return [];
        if (declaration.ExpressionBody is { } body)
            return [body.Expression];

        AccessorDeclarationSyntax? getter = declaration.AccessorList?.Accessors.FirstOrDefault(accessor => accessor.Keyword.ValueText == "get");
        if (getter is { ExpressionBody: { } got })
            return [got.Expression];
        if (getter is { Body: { } block })
            return block.Statements.Count == 1 && block.Statements[0] is ReturnStatementSyntax { Expression: { } returned } ? [returned] : [];

        return getter is not null && property.SetMethod is null
            ? Writes.To(property, Parts(property.ContainingType, cancellationToken), declaration.Initializer?.Value, model, cancellationToken)
            : [];
    }

    private static IReadOnlyList<SyntaxNode> Parts(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        [.. type.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellationToken))];

    // A list is filled after it was made.
    private static bool IsFixed(ITypeSymbol type) =>
        type is IArrayTypeSymbol || type.SpecialType is SpecialType.System_String or SpecialType.System_Object
            || !type.GetMembers("Add").OfType<IMethodSymbol>().Any(method => method.ReturnsVoid || method.ReturnType.SpecialType == SpecialType.System_Boolean);
}
