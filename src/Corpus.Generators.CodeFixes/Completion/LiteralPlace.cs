using Corpus.Generators.Citations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.CodeFixes.Completion;

/// <summary>The caret inside a string literal.</summary>
/// <param name="Expression">The literal, or the interpolated string.</param>
/// <param name="Inside">The stretch of text around the caret: between the marks, and in an interpolated string between its holes.</param>
/// <param name="Form">How text is written there.</param>
internal sealed record LiteralPlace(ExpressionSyntax Expression, TextSpan Inside, WrittenForm Form)
{
    public static LiteralPlace? At(SyntaxToken before, int position) => before.Parent switch
    {
        LiteralExpressionSyntax literal => InLiteral(literal, position),
        InterpolatedStringExpressionSyntax interpolated => InInterpolated(interpolated, position),
        InterpolatedStringTextSyntax { Parent: InterpolatedStringExpressionSyntax interpolated } => InInterpolated(interpolated, position),
        InterpolationSyntax { Parent: InterpolatedStringExpressionSyntax interpolated } => InInterpolated(interpolated, position),
        _ => null,
    };

    private static LiteralPlace? InLiteral(LiteralExpressionSyntax literal, int position)
    {
        string written = literal.Token.Text;
        int first = written.IndexOf('"');
        bool isRaw = literal.Token.IsKind(SyntaxKind.SingleLineRawStringLiteralToken) || literal.Token.IsKind(SyntaxKind.MultiLineRawStringLiteralToken);
        if (first < 0 || (!isRaw && !literal.Token.IsKind(SyntaxKind.StringLiteralToken)))
            return null;

        // `""` is an empty literal with the caret in it, and not an opening of two marks.
        int marks = isRaw ? written.Length - first - written.Substring(first).TrimStart('"').Length : 1;
        int start = literal.SpanStart + first + marks;
        int end = UnendedLiteral.Is(literal.Token) ? position : literal.Span.End - marks;
        TextForm form = isRaw ? TextForm.Raw : written[0] == '@' ? TextForm.Verbatim : TextForm.Escaped;
        bool isOnLineOfItsOwn = literal.Token.IsKind(SyntaxKind.MultiLineRawStringLiteralToken);
        return start <= position && position <= end
            ? new LiteralPlace(literal, TextSpan.FromBounds(start, end), new WrittenForm(form, marks, IsOnLineOfItsOwn: isOnLineOfItsOwn))
            : null;
    }

    private static LiteralPlace? InInterpolated(InterpolatedStringExpressionSyntax interpolated, int position)
    {
        int start = interpolated.StringStartToken.Span.End;
        int end = interpolated.StringEndToken.IsMissing ? position : interpolated.StringEndToken.SpanStart;
        foreach (InterpolationSyntax hole in interpolated.Contents.OfType<InterpolationSyntax>())
        {
            if (hole.Span.End <= position)
                start = hole.Span.End;
            else if (hole.SpanStart >= position)
                end = Math.Min(end, hole.SpanStart);
            else
                return null;
        }

        string opening = interpolated.StringStartToken.Text;
        int marks = opening.Count(c => c == '"');
        TextForm form = marks >= 3 ? TextForm.Raw : opening.Contains('@') ? TextForm.Verbatim : TextForm.Escaped;
        bool isOnLineOfItsOwn = interpolated.StringStartToken.IsKind(SyntaxKind.InterpolatedMultiLineRawStringStartToken);
        return start <= position && position <= end
            ? new LiteralPlace(interpolated, TextSpan.FromBounds(start, end), new WrittenForm(form, marks, opening.Count(c => c == '$'), isOnLineOfItsOwn))
            : null;
    }
}
