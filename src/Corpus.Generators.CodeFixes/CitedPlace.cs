using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.CodeFixes;

/// <summary>Finds everything that stands for a cited text or name, from the words in it that a diagnostic points at.</summary>
internal static class CitedPlace
{
    /// <summary>The whole of the constant expression around <paramref name="span"/>; null in comments and documentation.</summary>
    public static ExpressionSyntax? Expression(SyntaxNode root, TextSpan span)
    {
        SyntaxNode? node = root.FindNode(span, findInsideTrivia: false, getInnermostNodeForTie: true);
        while (node is InterpolatedStringContentSyntax)
            node = node.Parent;
        if (node is not ExpressionSyntax expression || !expression.Span.Contains(span))
            return null;

        return Whole(expression);
    }

    /// <summary>All of the constant expression that <paramref name="part"/> is a part of.</summary>
    public static ExpressionSyntax Whole(ExpressionSyntax part)
    {
        while (Around(part) is { } outer)
            part = outer;
        return part;
    }

    /// <summary>The first literal in <paramref name="expression"/>, after whose manner a new one is written; null when the text is not written here.</summary>
    public static SyntaxToken? FirstLiteral(ExpressionSyntax expression)
    {
        foreach (SyntaxNode node in expression.DescendantNodesAndSelf())
        {
            if (node is InterpolatedStringExpressionSyntax interpolated)
                return interpolated.StringStartToken;
            if (node is LiteralExpressionSyntax literal && literal.IsKind(SyntaxKind.StringLiteralExpression))
                return literal.Token;
        }

        return null;
    }

    private static ExpressionSyntax? Around(ExpressionSyntax expression) => expression.Parent switch
    {
        ParenthesizedExpressionSyntax parenthesized => parenthesized,
        BinaryExpressionSyntax sum when sum.IsKind(SyntaxKind.AddExpression) => sum,
        PostfixUnaryExpressionSyntax suppressed when suppressed.IsKind(SyntaxKind.SuppressNullableWarningExpression) => suppressed,
        InterpolationSyntax { Parent: InterpolatedStringExpressionSyntax interpolated } => interpolated,
        MemberAccessExpressionSyntax access when access.Name == expression => access,
        _ => null,
    };
}
