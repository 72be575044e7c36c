using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Generators.Citations;

/// <summary>Takes an expression apart that is a choice between values, or a collection of them.</summary>
internal static class Arms
{
    // A chain of "a ?? b ?? …" or of conditionals leans to one side as deep as it is long: a stack of our own, lest a long one ends the thread's.
    public static IEnumerable<ExpressionSyntax> Of(ExpressionSyntax expression)
    {
        var pending = new Stack<ExpressionSyntax>();
        pending.Push(expression);
        while (pending.Count > 0)
        {
            ExpressionSyntax next = pending.Pop();
            IReadOnlyList<ExpressionSyntax>? parts = Parts(Bare(next));
            if (parts is null)
            {
                if (!next.IsMissing)
                    yield return next;
                continue;
            }

            for (int i = parts.Count - 1; i >= 0; i--)
                pending.Push(parts[i]);
        }
    }

    /// <summary>The expression without what does not change the text: parentheses, <c>!</c>, a cast.</summary>
    public static ExpressionSyntax Bare(ExpressionSyntax expression)
    {
        while (true)
        {
            switch (expression)
            {
                case ParenthesizedExpressionSyntax parenthesized:
                    expression = parenthesized.Expression;
                    break;
                case PostfixUnaryExpressionSyntax suppressed when suppressed.IsKind(SyntaxKind.SuppressNullableWarningExpression):
                    expression = suppressed.Operand;
                    break;
                case CastExpressionSyntax cast:
                    expression = cast.Expression;
                    break;
                default:
                    return expression;
            }
        }
    }

    private static IReadOnlyList<ExpressionSyntax>? Parts(ExpressionSyntax expression) => expression switch
    {
        ConditionalExpressionSyntax choice => [choice.WhenTrue, choice.WhenFalse],
        SwitchExpressionSyntax choice => [.. choice.Arms.Select(arm => arm.Expression)],
        BinaryExpressionSyntax either when either.IsKind(SyntaxKind.CoalesceExpression) => [either.Left, either.Right],
        AssignmentExpressionSyntax assignment when assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) => [assignment.Right],
        ThrowExpressionSyntax => [],
        CollectionExpressionSyntax collection => [.. collection.Elements.Select(ElementOf).OfType<ExpressionSyntax>()],
        ArrayCreationExpressionSyntax { Initializer: { } elements } => elements.Expressions,
        ImplicitArrayCreationExpressionSyntax array => array.Initializer.Expressions,
        BaseObjectCreationExpressionSyntax { Initializer: { } elements } when elements.IsKind(SyntaxKind.CollectionInitializerExpression) =>
            elements.Expressions,
        InitializerExpressionSyntax elements when !elements.IsKind(SyntaxKind.ObjectInitializerExpression) => elements.Expressions,
        _ => null,
    };

    private static ExpressionSyntax? ElementOf(CollectionElementSyntax element) => element switch
    {
        ExpressionElementSyntax single => single.Expression,
        SpreadElementSyntax several => several.Expression,
        _ => null,
    };
}
