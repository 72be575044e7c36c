using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Corpus.Generators.Citations;

/// <summary>A value for a property marked <c>[QuotedText]</c>: an assignment, an object initialiser, or the property's own initialiser.</summary>
internal static class PropertyCitation
{
    public static Citation? Read(ISimpleAssignmentOperation assignment, Marks marks, CancellationToken cancellationToken)
    {
        if (assignment.SemanticModel is not { } model || Role(assignment, marks) != CitationRole.Text || Value(assignment) is not { } text)
            return null;

        // Beside it in an object initialiser stand the speaker and the source.
        ExpressionSyntax? speaker = null;
        ExpressionSyntax? article = null;
        if (assignment.Parent is IObjectOrCollectionInitializerOperation initializer)
        {
            foreach (ISimpleAssignmentOperation neighbour in initializer.Initializers.OfType<ISimpleAssignmentOperation>())
            {
                CitationRole role = Role(neighbour, marks);
                if (role == CitationRole.Speaker)
                    speaker ??= Value(neighbour);
                else if (role == CitationRole.Article)
                    article ??= Value(neighbour);
            }
        }

        return Citation.Create(text, speaker, article, model, marks, cancellationToken);
    }

    public static Citation? Read(IPropertyInitializerOperation initializer, Marks marks, CancellationToken cancellationToken) =>
        initializer.SemanticModel is { } model
        && initializer.InitializedProperties.Any(property => marks.RoleOf(property) == CitationRole.Text)
        && initializer.Syntax is EqualsValueClauseSyntax { Value: { } text }
            ? Citation.Create(text, speaker: null, article: null, model, marks, cancellationToken)
            : null;

    private static CitationRole Role(ISimpleAssignmentOperation assignment, Marks marks) =>
        assignment.Target is IPropertyReferenceOperation { Property: { } property } ? marks.RoleOf(property) : CitationRole.None;

    private static ExpressionSyntax? Value(ISimpleAssignmentOperation assignment) => (assignment.Syntax as AssignmentExpressionSyntax)?.Right;
}
