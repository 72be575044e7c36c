using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Corpus.Generators.Citations;

/// <summary>A value for a property marked <c>[QuotedText]</c>: an assignment, an object initialiser, or the property's own initialiser.</summary>
internal static class PropertyCitation
{
    /// <param name="assignment"><c>Words = "…"</c>, <c>Words ??= "…"</c>, or <c>Words = { "…", "…" }</c> within an initialiser.</param>
    public static IReadOnlyList<Citation> Read(IOperation assignment, CitationMarkers marks, CancellationToken cancellationToken)
    {
        if (assignment.SemanticModel is not { } model || Role(assignment, marks) != CitationRole.Text || Value(assignment) is not { } text)
            return [];

        // Beside it in an object initialiser stand the speaker and the source.
        ExpressionSyntax? speaker = null;
        ExpressionSyntax? article = null;
        if (assignment.Parent is IObjectOrCollectionInitializerOperation initializer)
        {
            foreach (IOperation neighbour in initializer.Initializers)
            {
                CitationRole role = Role(neighbour, marks);
                if (role == CitationRole.Speaker)
                    speaker ??= Value(neighbour);
                else if (role == CitationRole.Article)
                    article ??= Value(neighbour);
            }
        }

        return new CitedParts { Texts = [text], Speaker = speaker, Article = article }.Read(model, marks, cancellationToken);
    }

    /// <param name="assignment"><c>(Words, other) = ("…", 1)</c>.</param>
    public static IReadOnlyList<Citation> Read(IDeconstructionAssignmentOperation assignment, CitationMarkers marks, CancellationToken cancellationToken)
    {
        if (assignment is not { SemanticModel: { } model, Syntax: AssignmentExpressionSyntax { Left: TupleExpressionSyntax targets, Right: { } right } })
            return [];

        var citations = new List<Citation>();
        for (int i = 0; i < targets.Arguments.Count; i++)
        {
            if (marks.RoleOf(model.GetSymbolInfo(targets.Arguments[i].Expression, cancellationToken).Symbol as IPropertySymbol) != CitationRole.Text)
                continue;

            ExpressionSyntax text = right is TupleExpressionSyntax values && i < values.Arguments.Count ? values.Arguments[i].Expression : right;
            citations.AddRange(new CitedParts { Texts = [text] }.Read(model, marks, cancellationToken));
        }

        return citations;
    }

    public static IReadOnlyList<Citation> Read(IPropertyInitializerOperation initializer, CitationMarkers marks, CancellationToken cancellationToken) =>
        initializer.SemanticModel is { } model
        && initializer.InitializedProperties.Any(property => marks.RoleOf(property) == CitationRole.Text)
        && initializer.Syntax is EqualsValueClauseSyntax { Value: { } text }
            ? new CitedParts { Texts = [text], IsDefault = true }.Read(model, marks, cancellationToken)
            : [];

    private static CitationRole Role(IOperation assignment, CitationMarkers marks)
    {
        IOperation? target = assignment switch
        {
            IAssignmentOperation assigned => assigned.Target,
            IMemberInitializerOperation filled => filled.InitializedMember,
            _ => null,
        };
        return target is IPropertyReferenceOperation { Property: { } property } ? marks.RoleOf(property) : CitationRole.None;
    }

    private static ExpressionSyntax? Value(IOperation assignment) => (assignment.Syntax as AssignmentExpressionSyntax)?.Right;
}
