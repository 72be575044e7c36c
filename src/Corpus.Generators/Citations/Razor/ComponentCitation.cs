using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SourceSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace Corpus.Generators.Citations.Razor;

/// <summary>A component in the markup of a <c>.razor</c> file whose parameter is marked <c>[QuotedText]</c>.</summary>
internal static class ComponentCitation
{
    private const string InferenceType = "TypeInference";

    public static IReadOnlyList<Citation> Read(IInvocationOperation operation, CitationMarkers marks, CancellationToken cancellationToken)
    {
        if (operation is not { SemanticModel: { } model, Syntax: InvocationExpressionSyntax call })
            return [];
        if (operation.TargetMethod is { ContainingType: { Name: InferenceType, TypeKind: TypeKind.Class } } inferring)
            return ReadInferred(inferring, call, model, marks, cancellationToken);
        if (operation.TargetMethod.ContainingType.Name != "RenderTreeBuilder" || ComponentParameter.Read(call, model, cancellationToken) is not { } parameter)
            return [];

        // Within the method that infers a generic component's types the values are its parameters; they are read where it is called.
        if (call.FirstAncestorOrSelf<ClassDeclarationSyntax>()?.Identifier.ValueText == InferenceType || marks.RoleOf(parameter.Property) != CitationRole.Text)
            return [];

        List<ComponentParameter> beside =
            [.. ComponentCalls.Around(call).Select(other => ComponentParameter.Read(other, model, cancellationToken)).OfType<ComponentParameter>()];
        return Read(parameter, beside, model, marks, cancellationToken);
    }

    private static IReadOnlyList<Citation> ReadInferred(
        IMethodSymbol inferring,
        InvocationExpressionSyntax call,
        SemanticModel model,
        CitationMarkers marks,
        CancellationToken cancellationToken)
    {
        List<ComponentParameter> all = Inferred(inferring, call, model, cancellationToken);
        return [.. all.SelectMany(text => Read(text, all, model, marks, cancellationToken))];
    }

    private static IReadOnlyList<Citation> Read(
        ComponentParameter text,
        IReadOnlyList<ComponentParameter> all,
        SemanticModel model,
        CitationMarkers marks,
        CancellationToken cancellationToken) =>
        marks.RoleOf(text.Property) != CitationRole.Text
            ? []
            : new CitedParts
            {
                Texts = [text.Value],
                Speaker = all.FirstOrDefault(parameter => marks.RoleOf(parameter.Property) == CitationRole.Speaker)?.Value,
                Article = all.FirstOrDefault(parameter => marks.RoleOf(parameter.Property) == CitationRole.Article)?.Value,
                Places = span => Place(all, span),
            }.Read(model, marks, cancellationToken);

    // A value that is plain text in the markup has no place of its own in the generated code: its attribute has.
    private static Location? Place(IEnumerable<ComponentParameter> all, SourceSpan span)
    {
        ComponentParameter? parameter = all.FirstOrDefault(given => given.Value.Span.Contains(span));
        return parameter?.Name is { } name && !TemplateFile.HasPlace(parameter.Value.SyntaxTree, span) ? name.GetLocation() : null;
    }

    /// <summary>The parameters that a method sets whose only purpose is to have the compiler infer a component's types.</summary>
    private static List<ComponentParameter> Inferred(
        IMethodSymbol inferring,
        InvocationExpressionSyntax call,
        SemanticModel model,
        CancellationToken cancellationToken)
    {
        if (inferring.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is not MethodDeclarationSyntax method
            || method.SyntaxTree != model.SyntaxTree)
            return [];

        var parameters = new List<ComponentParameter>();
        SeparatedSyntaxList<ArgumentSyntax> arguments = call.ArgumentList.Arguments;
        foreach (InvocationExpressionSyntax set in method.DescendantNodes().OfType<InvocationExpressionSyntax>())
        {
            if (ComponentParameter.Read(set, model, cancellationToken) is not { Value: IdentifierNameSyntax passed } parameter)
                continue;

            int position = method.ParameterList.Parameters.IndexOf(declared => declared.Identifier.ValueText == passed.Identifier.ValueText);
            if (position >= 0 && position < arguments.Count)
                parameters.Add(parameter with { Value = ComponentParameter.WithoutTypeCheck(arguments[position].Expression) });
        }

        return parameters;
    }
}
