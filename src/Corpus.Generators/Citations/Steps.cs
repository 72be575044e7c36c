using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Generators.Citations;

/// <summary>Names what lies between a citation and literals that could have been checked.</summary>
internal static class Steps
{
    /// <summary>The step that is not taken: "a call of “Trim”"; null when the value is not written down in the code.</summary>
    public static string? Of(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken)
    {
        ExpressionSyntax bare = Arms.Bare(expression);
        if (bare is AwaitExpressionSyntax awaited)
            bare = Arms.Bare(awaited.Expression);
        if (bare.SyntaxTree != model.SyntaxTree)
            return null;

        switch (bare)
        {
            case InterpolatedStringExpressionSyntax or BinaryExpressionSyntax:
                return IsWrittenDown(bare, model, cancellationToken) ? "a text put together from parts" : null;
            case InvocationExpressionSyntax call when IsWrittenDown(call, model, cancellationToken):
                return "a call of “" + NameOf(call.Expression) + "”";
            case InvocationExpressionSyntax call:
                return Declares(call.Expression, model, cancellationToken) ? "the method “" + NameOf(call.Expression) + "”" : null;
            case ElementAccessExpressionSyntax element:
                return Declares(element.Expression, model, cancellationToken) ? "an element of “" + NameOf(element.Expression) + "”" : null;
            case IdentifierNameSyntax or MemberAccessExpressionSyntax:
                return Declares(bare, model, cancellationToken) ? "“" + NameOf(bare) + "”" : null;
            default:
                return null;
        }
    }

    /// <summary>Whether the expression has nothing in it but constants, and a literal among them.</summary>
    private static bool IsWrittenDown(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken)
    {
        bool hasLiteral = false;
        IEnumerable<SyntaxNode> nodes = expression.DescendantNodes(node => (node == expression || !IsLeaf(node)) && !IsCondition(node));
        foreach (ExpressionSyntax part in nodes.OfType<ExpressionSyntax>().Where(part => IsLeaf(part) && !IsCondition(part)))
        {
            if (model.GetConstantValue(part, cancellationToken) is { HasValue: true } constant)
                hasLiteral |= constant.Value is string { Length: > 0 };
            else if (part is InterpolatedStringExpressionSyntax)
                hasLiteral = true;
            else if (!IsHarmless(part, model, cancellationToken))
                return false;
        }

        return hasLiteral;
    }

    // What a choice depends on is no part of the text.
    private static bool IsCondition(SyntaxNode node) =>
        (node.Parent is ConditionalExpressionSyntax choice && choice.Condition == node)
        || (node.Parent is SwitchExpressionSyntax arms && arms.GoverningExpression == node);

    // A type, a variable that holds a constant, the name of a method that works on literals.
    private static bool IsHarmless(ExpressionSyntax part, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetSymbolInfo(part, cancellationToken).Symbol switch
        {
            ITypeSymbol or INamespaceSymbol => true,
            IMethodSymbol => part.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } call && HasLiteral(call),
            null => false,
            _ => Origins.Of(part, model, cancellationToken).Count > 0,
        };

    private static bool IsLeaf(SyntaxNode node) => node is LiteralExpressionSyntax or SimpleNameSyntax or ThisExpressionSyntax or TypeSyntax;

    /// <summary>Whether the code that declares a variable or a method gives it a literal.</summary>
    private static bool Declares(ExpressionSyntax named, SemanticModel model, CancellationToken cancellationToken)
    {
        ISymbol? symbol = model.GetSymbolInfo(named, cancellationToken).Symbol;
        SyntaxNode? declaration = symbol switch
        {
            // What anybody may set, or a caller gives, is not what its declaration says.
            IParameterSymbol => null,
            IPropertySymbol { SetMethod: not null } => null,
            IFieldSymbol { IsReadOnly: false } field when field.DeclaredAccessibility != Accessibility.Private => null,
            ILocalSymbol or IMethodSymbol or IFieldSymbol or IPropertySymbol => symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken),
            _ => null,
        };
        if (declaration is VariableDesignationSyntax or ForEachStatementSyntax)
            declaration = declaration.FirstAncestorOrSelf<StatementSyntax>();

        return declaration is ForEachStatementSyntax loop
            ? HasLiteral(loop.Expression) || (loop.Expression is IdentifierNameSyntax && Declares(loop.Expression, model, cancellationToken))
            : declaration is not null && HasLiteral(declaration);
    }

    private static bool HasLiteral(SyntaxNode node) => node.DescendantNodesAndSelf().Any(part =>
        (part.IsKind(SyntaxKind.StringLiteralExpression) && ((LiteralExpressionSyntax)part).Token.ValueText.Length > 0)
            || part is InterpolatedStringExpressionSyntax);

    private static string NameOf(ExpressionSyntax expression) => expression switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        _ => "…",
    };
}
