using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Corpus.Generators.Citations;

/// <summary>All the forms in which a statement or an expression cites.</summary>
internal static class CodeCitation
{
    /// <summary>The kinds of operations to read: one citation is never read from two of them.</summary>
    public static OperationKind[] Kinds { get; } =
    [
        OperationKind.Argument, OperationKind.SimpleAssignment, OperationKind.CoalesceAssignment,
        OperationKind.CompoundAssignment, OperationKind.DeconstructionAssignment,
        OperationKind.MemberInitializer, OperationKind.PropertyInitializer, OperationKind.MethodReference, OperationKind.Invocation, OperationKind.Invalid,
    ];

    public static IReadOnlyList<Citation> Read(IOperation operation, CitationMarkers marks, CancellationToken cancellationToken) => operation switch
    {
        IArgumentOperation argument => MarkedArgument.Read(argument, marks, cancellationToken),
        IPropertyInitializerOperation initializer => PropertyCitation.Read(initializer, marks, cancellationToken),
        IDeconstructionAssignmentOperation tuple => PropertyCitation.Read(tuple, marks, cancellationToken),
        IAssignmentOperation or IMemberInitializerOperation => PropertyCitation.Read(operation, marks, cancellationToken),
        IInvocationOperation call => MarkedArgument.ReadReceiver(call, marks, cancellationToken),
        IMethodReferenceOperation reference => MethodCitation.Read(reference, marks),
        IInvalidOperation invalid => UnboundCall.Read(invalid, marks, cancellationToken),
        _ => [],
    };

    /// <summary>The citations of an attribute or of a parameter's default; none for another node.</summary>
    public static IReadOnlyList<Citation> Read(SyntaxNode node, SemanticModel model, CitationMarkers marks, CancellationToken cancellationToken) => node switch
    {
        AttributeSyntax attribute => AttributeCitation.Read(attribute, model, marks, cancellationToken),
        ParameterSyntax parameter => DefaultCitation.Read(parameter, model, marks, cancellationToken),
        _ => [],
    };
}
