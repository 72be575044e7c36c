using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Generators.Citations;

/// <summary>The default value of a parameter marked <c>[QuotedText]</c>: what is cited where no argument is given.</summary>
internal static class DefaultCitation
{
    public static IReadOnlyList<Citation> Read(ParameterSyntax parameter, SemanticModel model, CitationMarkers marks, CancellationToken cancellationToken) =>
        parameter.Default?.Value is { } text
        && !text.IsKind(SyntaxKind.NullLiteralExpression)
        && !text.IsKind(SyntaxKind.NumericLiteralExpression)
        && marks.RoleOf(model.GetDeclaredSymbol(parameter, cancellationToken)) == CitationRole.Text
            ? new CitedParts { Texts = [text], IsDefault = true }.Read(model, marks, cancellationToken)
            : [];
}
