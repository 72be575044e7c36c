using Corpus.Generators.Citations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.CodeFixes.Completion;

/// <summary>The caret in code that cites: in the literal of an argument or of a property's value, or where a name is about to be written.</summary>
internal static class ArgumentPlace
{
    public static CompletionPlace? At(
        SyntaxNode root,
        SourceText text,
        SemanticModel model,
        CitationMarkers marks,
        int position,
        CancellationToken cancellationToken)
    {
        SyntaxToken before = root.FindToken(Math.Max(0, position - 1));
        return LiteralPlace.At(before, position) is { } literal
            ? InLiteral(literal, text, model, marks, position, cancellationToken)
            : InExpression(before, model, marks, position, cancellationToken);
    }

    private static CompletionPlace? InLiteral(
        LiteralPlace literal,
        SourceText text,
        SemanticModel model,
        CitationMarkers marks,
        int position,
        CancellationToken cancellationToken)
    {
        ExpressionSyntax whole = CitedPlace.Whole(literal.Expression);
        var role = new CitedRole(model, marks, cancellationToken);
        CitationRole found = role.Of(whole);
        if (found == CitationRole.None || OnOneLine(literal, text, position) is not { } line)
            return null;

        // Words in the literals behind would stand behind what a choice writes.
        (string ahead, string behind) = ("", "");
        if (whole != literal.Expression || literal.Expression is InterpolatedStringExpressionSyntax)
        {
            if (!ConstantText.TryRead(whole, model, cancellationToken, out MappedText? all))
                return null;
            foreach (TextPiece piece in all?.Pieces ?? [])
            {
                if (piece.Source.End <= literal.Inside.Start && !literal.Inside.Contains(piece.Source))
                    ahead += piece.Value;
                else if (piece.Source.Start >= literal.Inside.End && !literal.Inside.Contains(piece.Source))
                    behind += piece.Value;
            }
        }

        return string.IsNullOrWhiteSpace(behind)
            ? new CompletionPlace(found, line.Typed)
            {
                Form = literal.Form,
                Before = ahead + line.Before,
                Speaker = CitedName.Speaker(role.Beside(whole, CitationRole.Speaker), model, marks, cancellationToken),
                Article = CitedName.Article(role.Beside(whole, CitationRole.Article), model, marks, cancellationToken),
            }
            : null;
    }

    /// <summary>The line of the literal that the caret stands on; null when a choice cannot be written there.</summary>
    /// <remarks>An editor replaces text on one line only.</remarks>
    private static (TextSpan Typed, string Before)? OnOneLine(LiteralPlace literal, SourceText text, int position)
    {
        TextLine first = text.Lines.GetLineFromPosition(literal.Inside.Start);
        TextLine line = text.Lines.GetLineFromPosition(position);
        if (literal.Form.IsOnLineOfItsOwn && (Holds(line, literal.Expression.SpanStart) || Holds(line, literal.Expression.Span.End)))
            return null; // the lines of the marks

        int start = Math.Max(literal.Inside.Start, line.Start);
        int end = Math.Min(literal.Inside.End, line.End);
        if (!string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(end, literal.Inside.End))))
            return null;
        while ((literal.Form.IsOnLineOfItsOwn || line.LineNumber > first.LineNumber) && start < position && char.IsWhiteSpace(text[start]))
            start++;

        return (TextSpan.FromBounds(start, end), literal.Form.Read(text.ToString(TextSpan.FromBounds(literal.Inside.Start, start))));
    }

    private static bool Holds(TextLine line, int position) => line.Start <= position && position <= line.End;

    /// <summary><c>speaker: </c> with nothing behind it yet, or with the beginning of a name.</summary>
    private static CompletionPlace? InExpression(
        SyntaxToken before,
        SemanticModel model,
        CitationMarkers marks,
        int position,
        CancellationToken cancellationToken)
    {
        if (Begun(before) is not { } expression || expression is not IdentifierNameSyntax || position > expression.FullSpan.End
            || (position < expression.SpanStart && !expression.IsMissing))
        {
            return null;
        }

        CitationRole role = new CitedRole(model, marks, cancellationToken).Of(expression);
        return role is CitationRole.Speaker or CitationRole.Article
            ? new CompletionPlace(role, expression.IsMissing ? new TextSpan(position, 0) : expression.Span)
            {
                Qualifier = CorpusQualifier.Of(expression, model, marks.Namespace),
            }
            : null;
    }

    private static ExpressionSyntax? Begun(SyntaxToken before)
    {
        if (before.IsKind(SyntaxKind.CommaToken))
        {
            return before.Parent switch
            {
                ArgumentListSyntax list => list.Arguments.FirstOrDefault(argument => argument.SpanStart >= before.Span.End)?.Expression,
                AttributeArgumentListSyntax list => list.Arguments.FirstOrDefault(argument => argument.SpanStart >= before.Span.End)?.Expression,
                _ => null,
            };
        }

        return before.Parent?.AncestorsAndSelf().FirstOrDefault(node => node is ArgumentSyntax or AttributeArgumentSyntax or StatementSyntax) switch
        {
            ArgumentSyntax argument => argument.Expression,
            AttributeArgumentSyntax argument => argument.Expression,
            _ => null,
        };
    }
}
