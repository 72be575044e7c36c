using Corpus.Generators.Citations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.CodeFixes.Completion;

/// <summary>Where the caret stands in a citation.</summary>
/// <param name="Role">What the argument is to the citation.</param>
/// <param name="Literal">The string literal around the caret; null where no literal has been opened.</param>
/// <param name="Typed">What has been typed so far: the inside of the literal, or nothing at the caret.</param>
internal sealed record CompletionPlace(CitationRole Role, SyntaxToken? Literal, TextSpan Typed)
{
    public static CompletionPlace? At(SyntaxNode root, SemanticModel model, Marks marks, int position, CancellationToken cancellationToken)
    {
        SyntaxToken token = root.FindToken(Math.Max(0, position - 1));
        if (LiteralAround(token, position) is { } literal)
        {
            CitationRole role = RoleOf((ExpressionSyntax)token.Parent!, model, marks, cancellationToken);
            return role == CitationRole.None ? null : new CompletionPlace(role, token, literal);
        }

        // `speaker: ` with nothing behind it yet.
        SyntaxNode? argument = token.Parent?.AncestorsAndSelf().FirstOrDefault(node => node is ArgumentSyntax or AttributeArgumentSyntax or StatementSyntax);
        ExpressionSyntax? expression = argument switch
        {
            ArgumentSyntax { Expression: { } value } => value,
            AttributeArgumentSyntax { Expression: { } value } => value,
            _ => null,
        };
        if (expression is not (null or IdentifierNameSyntax))
            return null;

        CitationRole open = expression is null ? CitationRole.None : RoleOf(expression, model, marks, cancellationToken);
        if (open is not (CitationRole.Speaker or CitationRole.Article) || position > expression!.FullSpan.End)
            return null;

        return new CompletionPlace(open, null, expression.IsMissing ? new TextSpan(position, 0) : expression.Span);
    }

    private static TextSpan? LiteralAround(SyntaxToken token, int position)
    {
        if (token.Parent is not LiteralExpressionSyntax || !token.IsKind(SyntaxKind.StringLiteralToken) && !token.IsKind(SyntaxKind.SingleLineRawStringLiteralToken))
            return null;

        int marks = token.Text.IndexOf('"');
        int opening = marks;
        while (opening < token.Text.Length && token.Text[opening] == '"')
            opening++;

        // `""` is an empty literal with the caret in it, and not an opening of two marks.
        if (token.IsKind(SyntaxKind.StringLiteralToken))
            opening = marks + 1;

        int start = token.SpanStart + opening;
        bool isClosed = !token.ContainsDiagnostics && token.Span.Length > opening;
        int end = isClosed ? token.Span.End - (opening - marks) : position;
        return position >= start && position <= end ? TextSpan.FromBounds(start, end) : null;
    }

    private static CitationRole RoleOf(ExpressionSyntax expression, SemanticModel model, Marks marks, CancellationToken cancellationToken) => expression.Parent switch
    {
        ArgumentSyntax { Parent: ArgumentListSyntax { Parent: { } owner } list } argument => RoleOf(argument, list.Arguments.IndexOf(argument), owner, model, marks, cancellationToken),
        AttributeArgumentSyntax { Parent: AttributeArgumentListSyntax { Parent: AttributeSyntax attribute } list } argument =>
            AttributeCitation.RoleOf(attribute, argument, list.Arguments.IndexOf(argument), model, marks, cancellationToken),
        AssignmentExpressionSyntax assignment => marks.RoleOf(model.GetSymbolInfo(assignment.Left, cancellationToken).Symbol),
        _ => CitationRole.None,
    };

    private static CitationRole RoleOf(ArgumentSyntax argument, int index, SyntaxNode owner, SemanticModel model, Marks marks, CancellationToken cancellationToken)
    {
        if (owner is InvocationExpressionSyntax call && UnboundCall.IsCiteQuote(call))
            return UnboundCall.RoleOf(argument, index);

        string? name = argument.NameColon?.Name.Identifier.ValueText;
        SymbolInfo info = model.GetSymbolInfo(owner, cancellationToken);
        return (info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) is IMethodSymbol method
            ? marks.RoleOf(method.Parameters.FirstOrDefault(parameter => name is null ? parameter.Ordinal == index : parameter.Name == name))
            : CitationRole.None;
    }
}
