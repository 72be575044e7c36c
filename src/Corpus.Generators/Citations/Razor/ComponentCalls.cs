using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Generators.Citations.Razor;

/// <summary>The calls of a render tree builder that make one component: from <c>OpenComponent</c> to <c>CloseComponent</c>.</summary>
internal static class ComponentCalls
{
    /// <summary>All calls for the component that <paramref name="call"/> is about.</summary>
    public static IEnumerable<InvocationExpressionSyntax> Around(InvocationExpressionSyntax call) =>
        Until(call, forward: false, "Open", "Close").Reverse().Append(call).Concat(Until(call, forward: true, "Close", "Open"));

    /// <summary>The component's type; null for an element.</summary>
    public static ITypeSymbol? TypeOf(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken)
    {
        InvocationExpressionSyntax? opening = Around(call).FirstOrDefault();
        return opening is not null && NameOf(opening) == "OpenComponent"
            && model.GetSymbolInfo(opening, cancellationToken).Symbol is IMethodSymbol { TypeArguments: { Length: 1 } types }
            ? types[0]
            : null;
    }

    private static IEnumerable<InvocationExpressionSyntax> Until(InvocationExpressionSyntax call, bool forward, string end, string nested)
    {
        if (call.Parent is not ExpressionStatementSyntax { Parent: BlockSyntax block } statement)
            yield break;

        int depth = 0;
        int step = forward ? 1 : -1;
        for (int i = block.Statements.IndexOf(statement) + step; i >= 0 && i < block.Statements.Count; i += step)
        {
            if (block.Statements[i] is not ExpressionStatementSyntax { Expression: InvocationExpressionSyntax other } || NameOf(other) is not { } name)
                continue;

            if (name.StartsWith(nested, StringComparison.Ordinal))
                depth++;
            if (depth == 0)
                yield return other;
            if (name.StartsWith(end, StringComparison.Ordinal) && --depth < 0)
                yield break;
        }
    }

    private static string? NameOf(InvocationExpressionSyntax call) => (call.Expression as MemberAccessExpressionSyntax)?.Name.Identifier.ValueText;
}
