using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Mutations;

/// <summary>The slips that a hand makes in code, for any code: what a proposal of new lines is taken from.</summary>
internal static class Operators
{
    private static readonly (string One, string Other)[] _operators = [("<", "<="), (">", ">="), ("==", "!="), ("&&", "||"), ("+", "-")];

    private static readonly (string One, string Other)[] _methods =
    [
        ("Any", "All"), ("First", "Last"), ("Min", "Max"), ("StartsWith", "EndsWith"), ("IndexOf", "LastIndexOf"), ("TrimStart", "TrimEnd"), ("Take", "Skip"),
    ];

    /// <summary>What could stand in place of an expression or a statement.</summary>
    public static IEnumerable<string> Of(SyntaxNode node)
    {
        if (IsOutOfReach(node))
            yield break;

        switch (node)
        {
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum when sum.DescendantNodes().Any(CodePlace.IsText):
                break;
            case BinaryExpressionSyntax binary when Counterpart(_operators, binary.OperatorToken.Text) is { } other:
                yield return $"{CodePlace.Flat(binary.Left)} {other} {CodePlace.Flat(binary.Right)}";
                if (binary.IsKind(SyntaxKind.LogicalAndExpression) || binary.IsKind(SyntaxKind.LogicalOrExpression))
                    yield return CodePlace.Flat(binary.Left);
                break;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce:
                yield return CodePlace.Flat(coalesce.Right);
                break;
            case LiteralExpressionSyntax { Token.Value: int and < 100_000 } number when node.Parent is not (BracketedArgumentListSyntax or ArgumentSyntax { Parent: BracketedArgumentListSyntax }):
                yield return $"{number.Token.Value} + 1";
                break;
            case LiteralExpressionSyntax { RawKind: (int)SyntaxKind.TrueLiteralExpression }:
                yield return "false";
                break;
            case LiteralExpressionSyntax { RawKind: (int)SyntaxKind.FalseLiteralExpression }:
                yield return "true";
                break;
            case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not:
                yield return CodePlace.Flat(not.Operand);
                break;
            case ConditionalExpressionSyntax conditional:
                yield return CodePlace.Flat(conditional.WhenTrue);
                yield return CodePlace.Flat(conditional.WhenFalse);
                break;
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call when Counterpart(_methods, access.Name.ToString()) is { } other:
                yield return $"{CodePlace.Flat(access.Expression)}.{other}{CodePlace.Flat(call.ArgumentList)}";
                break;
            case IfStatementSyntax { Else: null }:
            case ContinueStatementSyntax:
            case BreakStatementSyntax { Parent: not SwitchSectionSyntax }:
            case ExpressionStatementSyntax { Expression: InvocationExpressionSyntax or PostfixUnaryExpressionSyntax or AssignmentExpressionSyntax { Left: not IdentifierNameSyntax } }:
                yield return "";
                break;
        }
    }

    private static string? Counterpart((string One, string Other)[] pairs, string word) =>
        pairs.Where(pair => pair.One == word || pair.Other == word).Select(pair => pair.One == word ? pair.Other : pair.One).FirstOrDefault();

    // Where only a constant may stand, where a name is declared within (it would be declared twice), and where a fault says nothing: hashes and messages to programmers.
    private static bool IsOutOfReach(SyntaxNode node) =>
        node.DescendantNodesAndSelf().Any(inner => inner is DeclarationPatternSyntax or VarPatternSyntax or RecursivePatternSyntax { Designation: not null } or DeclarationExpressionSyntax or ListPatternSyntax)
        || node.Ancestors().Any(outer => outer is AttributeSyntax or CaseSwitchLabelSyntax or PatternSyntax or ParameterSyntax or ThrowStatementSyntax or ThrowExpressionSyntax or EnumMemberDeclarationSyntax)
        || CodePlace.MemberOf(node) is "" or "GetHashCode" or "Equals" or "ToString";
}
