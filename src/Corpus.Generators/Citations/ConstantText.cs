using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SourceSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace Corpus.Generators.Citations;

/// <summary>Reads a constant string out of an expression, piece by piece, so that every word of it can be found again in the file.</summary>
/// <remarks>The pieces are read from the syntax: the call around them may not bind, when the generated types are not there yet.</remarks>
internal sealed class ConstantText
{
    private const int MostSteps = 4;

    private readonly SemanticModel _model;
    private readonly CancellationToken _cancellationToken;
    private readonly StringBuilder _value = new();
    private readonly List<TextPiece> _pieces = [];
    private bool _isNull = true;
    private bool _isPart;

    private ConstantText(SemanticModel model, CancellationToken cancellationToken)
    {
        _model = model;
        _cancellationToken = cancellationToken;
    }

    /// <summary>Whether <paramref name="expression"/> is a constant string; <paramref name="text"/> is null for the constant null.</summary>
    public static bool TryRead(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken, out MappedText? text)
    {
        var reading = new ConstantText(model, cancellationToken);
        bool isConstant = reading.Add(expression);
        text = isConstant && !reading._isNull ? new MappedText(reading._value.ToString(), reading._pieces, expression.Span) : null;
        return isConstant;
    }

    /// <summary>Whether <paramref name="parts"/>, written one behind the other, are one constant text.</summary>
    public static bool TryRead(
        IReadOnlyList<ExpressionSyntax> parts,
        SourceSpan whole,
        SemanticModel model,
        CancellationToken cancellationToken,
        out MappedText? text)
    {
        var reading = new ConstantText(model, cancellationToken) { _isPart = true };
        bool isConstant = parts.Count > 0 && parts.All(reading.Add);
        text = isConstant && !reading._isNull ? new MappedText(reading._value.ToString(), reading._pieces, whole) : null;
        return isConstant;
    }

    private bool Add(ExpressionSyntax expression)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        switch (expression)
        {
            case ParenthesizedExpressionSyntax parenthesized:
                return Add(parenthesized.Expression);
            case PostfixUnaryExpressionSyntax suppressed when suppressed.IsKind(SyntaxKind.SuppressNullableWarningExpression):
                return Add(suppressed.Operand);
            case CastExpressionSyntax cast:
                return Add(cast.Expression);
            case LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression):
                Add(literal.Token);
                return true;
            case BinaryExpressionSyntax sum when sum.IsKind(SyntaxKind.AddExpression):
                return AddOperands(sum);
            case InterpolatedStringExpressionSyntax interpolated:
                return AddContents(interpolated);
            default:
                return AddFromElsewhere(expression);
        }
    }

    // "a" + "b" + … leans to the left as deep as it is long: a loop, lest a long one ends the stack.
    private bool AddOperands(BinaryExpressionSyntax sum)
    {
        var operands = new Stack<ExpressionSyntax>();
        ExpressionSyntax left = sum;
        while (left is BinaryExpressionSyntax binary && binary.IsKind(SyntaxKind.AddExpression))
        {
            operands.Push(binary.Right);
            left = binary.Left;
        }

        operands.Push(left);
        _isPart = true;
        while (operands.Count > 0)
        {
            if (!Add(operands.Pop()))
                return false;
        }

        return true;
    }

    private bool AddContents(InterpolatedStringExpressionSyntax interpolated)
    {
        string opening = interpolated.StringStartToken.Text;
        TextForm form = opening.Contains("\"\"\"") ? TextForm.Raw : opening.Contains('@') ? TextForm.Verbatim : TextForm.Escaped;
        _isNull = false;
        _isPart = true;
        foreach (InterpolatedStringContentSyntax content in interpolated.Contents)
        {
            switch (content)
            {
                case InterpolatedStringTextSyntax text:
                    // The token's value still has its braces doubled; in a raw string every brace is one.
                    string value = form == TextForm.Raw ? text.TextToken.ValueText : text.TextToken.ValueText.Replace("{{", "{").Replace("}}", "}");
                    Add(value, text.TextToken.Span, text.TextToken.Text, form, form != TextForm.Raw);
                    break;
                case InterpolationSyntax { AlignmentClause: null, FormatClause: null } hole when Add(hole.Expression):
                    break;
                default:
                    return false;
            }
        }

        return true;
    }

    private bool AddFromElsewhere(ExpressionSyntax expression)
    {
        bool isHere = expression.SyntaxTree == _model.SyntaxTree;
        Optional<object?> constant = isHere ? _model.GetConstantValue(expression, _cancellationToken) : default;
        if (!constant.HasValue)
        {
            if (MemberName.Nameof(expression) is { } name)
                constant = name;
            else if (IsEmpty(expression, isHere))
                constant = "";
            else if (isHere && _isPart && SingleOrigin(expression) is { } origin)
                constant = origin;
            else
                return false;
        }

        switch (constant.Value)
        {
            case null:
                return !isHere || expression.IsKind(SyntaxKind.NullLiteralExpression) || expression.IsKind(SyntaxKind.DefaultLiteralExpression)
                    || _model.GetTypeInfo(expression, _cancellationToken).Type is { SpecialType: SpecialType.System_String };
            case string value:
                Add(value, expression.Span, "", TextForm.Opaque, hasDoubledBraces: false);
                return true;
            default:
                return false;
        }
    }

    // string.Empty is no constant to the compiler.
    private bool IsEmpty(ExpressionSyntax expression, bool isHere) =>
        expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Empty" } access
        && (access.Expression is PredefinedTypeSyntax
            || (isHere && _model.GetSymbolInfo(access, _cancellationToken).Symbol is IFieldSymbol { ContainingType.SpecialType: SpecialType.System_String }));

    /// <summary>The one constant that a variable within a longer text can hold; null when it may hold another value, or an unknown one.</summary>
    private string? SingleOrigin(ExpressionSyntax expression)
    {
        for (int step = 0; step < MostSteps; step++)
        {
            IReadOnlyList<ExpressionSyntax> given = Origins.Of(expression, _model, _cancellationToken);
            if (given.Count != 1)
                return null;

            expression = given[0];
            if (TryRead(expression, _model, _cancellationToken, out MappedText? text))
                return text?.Value;
        }

        return null;
    }

    private void Add(SyntaxToken literal)
    {
        string written = literal.Text;
        (TextForm form, int opening) = (SyntaxKind)literal.RawKind switch
        {
            SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken => (TextForm.Raw, OpeningMarks(written)),
            _ when written.StartsWith("@", StringComparison.Ordinal) => (TextForm.Verbatim, 2),
            _ => (TextForm.Escaped, 1),
        };
        int end = written.Length;
        while (end > opening && written.Length - end < (form == TextForm.Raw ? opening : 1) && written[end - 1] == '"')
            end--;

        opening = Math.Min(opening, end);
        Add(
            literal.ValueText,
            SourceSpan.FromBounds(literal.SpanStart + opening, literal.SpanStart + end),
            written.Substring(opening, end - opening),
            form,
            hasDoubledBraces: false);
    }

    private void Add(string value, SourceSpan source, string written, TextForm form, bool hasDoubledBraces)
    {
        _isNull = false;
        _pieces.Add(new TextPiece(_value.Length, value, source, written, form, hasDoubledBraces));
        _value.Append(value);
    }

    private static int OpeningMarks(string written)
    {
        int count = 0;
        while (count < written.Length && written[count] == '"')
            count++;
        return count;
    }
}
