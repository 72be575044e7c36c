using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Generators.CodeFixes;

/// <summary>What must stand before the generated types where an expression is written.</summary>
internal static class CorpusQualifier
{
    /// <summary>What stands before <c>Cite</c> in the same call, or the namespace where the types are out of sight; with its dot, or empty.</summary>
    public static string Of(ExpressionSyntax expression, SemanticModel? model, string? corpusNamespace)
    {
        if (expression.Parent?.Parent?.Parent is InvocationExpressionSyntax invocation
            && invocation.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Quote" } call)
        {
            if (call.Expression is IdentifierNameSyntax { Identifier.ValueText: "Cite" })
                return "";
            if (call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Cite" } qualified)
                return qualified.Expression + ".";
        }

        if (model?.LookupNamespacesAndTypes(expression.SpanStart, name: "Quotes").Any(symbol => symbol is INamedTypeSymbol) == true)
            return "";
        return string.IsNullOrEmpty(corpusNamespace) ? "" : "global::" + corpusNamespace + ".";
    }
}
