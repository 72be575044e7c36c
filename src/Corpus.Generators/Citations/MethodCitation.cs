using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Corpus.Generators.Citations;

/// <summary>A method with a parameter marked <c>[QuotedText]</c> that is handed on as a delegate: whoever calls it then, the arguments are not seen.</summary>
internal static class MethodCitation
{
    public static IReadOnlyList<Citation> Read(IMethodReferenceOperation reference, CitationMarkers marks) =>
        reference.Method.Parameters.Any(parameter => marks.RoleOf(parameter) == CitationRole.Text)
            ? [
                new Citation
                {
                    Tree = reference.Syntax.SyntaxTree,
                    Span = reference.Syntax.Span,
                    Unchecked = [new UncheckedValue(CitationRole.Text, reference.Syntax.Span, Step: null)],
                },
            ]
            : [];
}
