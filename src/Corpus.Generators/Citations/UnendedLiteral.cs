using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Generators.Citations;

/// <summary>Knows a literal without its closing mark: somebody is still typing it, and it takes in the rest of the line.</summary>
internal static class UnendedLiteral
{
    /// <summary>Whether a literal in <paramref name="expression"/> has no end.</summary>
    public static bool IsIn(ExpressionSyntax expression)
    {
        foreach (SyntaxNode node in expression.DescendantNodesAndSelf())
        {
            if (node is InterpolatedStringExpressionSyntax { StringEndToken.IsMissing: true } || (node is LiteralExpressionSyntax literal && Is(literal.Token)))
                return true;
        }

        return false;
    }

    // A newline in a constant, an unterminated string, an unterminated raw string.
    public static bool Is(SyntaxToken literal) =>
        literal.ContainsDiagnostics && literal.GetDiagnostics().Any(diagnostic => diagnostic.Id is "CS1010" or "CS1039" or "CS8997");
}
