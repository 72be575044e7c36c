using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Generators.Citations.Razor;

/// <summary>What a tag in a <c>.cshtml</c> file gives to a property of its tag helper.</summary>
/// <param name="Attribute">The attribute's name in the markup; null when the value has places of its own.</param>
/// <param name="Parts">The expressions that make up the value, in order.</param>
internal sealed record TagHelperValue(string? Attribute, IReadOnlyList<ExpressionSyntax> Parts)
{
    /// <summary>Reads <c>helper.Words = …</c> in generated code; null when it is no assignment of that kind.</summary>
    public static TagHelperValue? Read(AssignmentExpressionSyntax assignment, SemanticModel model, CancellationToken cancellationToken) =>
        Arms.Bare(assignment.Right) switch
        {
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Value", Expression: IdentifierNameSyntax field } =>
                OfPlainText(field, model, cancellationToken),
            IdentifierNameSyntax { Identifier.ValueText: "__tagHelperStringValueBuffer" } => OfWritten(assignment),
            _ => null,
        };

    // private static readonly TagHelperAttribute __attribute = new TagHelperAttribute("words", "…", …);
    private static TagHelperValue? OfPlainText(IdentifierNameSyntax field, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetSymbolInfo(field, cancellationToken).Symbol is IFieldSymbol { Type.Name: "TagHelperAttribute" } symbol
        && symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is VariableDeclaratorSyntax
        {
            Initializer.Value: BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: >= 2 } arguments },
        }
        && arguments[0].Expression is LiteralExpressionSyntax name
            ? new TagHelperValue(name.Token.ValueText, [arguments[1].Expression])
            : null;

    // BeginWriteTagHelperAttribute(); WriteLiteral("…"); Write(…); __tagHelperStringValueBuffer = EndWriteTagHelperAttribute();
    private static TagHelperValue? OfWritten(AssignmentExpressionSyntax assignment)
    {
        if (assignment.Parent is not ExpressionStatementSyntax { Parent: BlockSyntax block } statement)
            return null;

        var parts = new List<ExpressionSyntax>();
        for (int i = block.Statements.IndexOf(statement) - 1; i >= 0; i--)
        {
            if (block.Statements[i] is not ExpressionStatementSyntax
                {
                    Expression: InvocationExpressionSyntax { Expression: IdentifierNameSyntax method } call
                })
            {
                continue;
            }

            if (method.Identifier.ValueText == "BeginWriteTagHelperAttribute")
                break;
            if (method.Identifier.ValueText is "Write" or "WriteLiteral" && call.ArgumentList.Arguments.Count == 1)
                parts.Insert(0, call.ArgumentList.Arguments[0].Expression);
        }

        return parts.Count > 0 ? new TagHelperValue(Attribute: null, parts) : null;
    }
}
