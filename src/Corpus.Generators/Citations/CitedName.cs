using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SourceSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace Corpus.Generators.Citations;

/// <summary>A speaker or a source as a citation names it.</summary>
/// <param name="Value">The name.</param>
/// <param name="Span">Where the name is written.</param>
/// <param name="IsMember">Whether it is the name of a generated member, as <c>nameof</c> gives it.</param>
internal sealed record CitedName(string Value, SourceSpan Span, bool IsMember)
{
    /// <summary>The speaker whom <paramref name="expression"/> names; null for none, or one that only the running program knows.</summary>
    public static CitedName? Speaker(ExpressionSyntax? expression, SemanticModel model, CancellationToken cancellationToken) =>
        Read(expression, "Speakers", model, cancellationToken);

    /// <summary>The source that <paramref name="expression"/> names; null for none, or one that only the running program knows.</summary>
    public static CitedName? Article(ExpressionSyntax? expression, SemanticModel model, CancellationToken cancellationToken) =>
        Read(expression, "Articles", model, cancellationToken);

    private static CitedName? Read(ExpressionSyntax? expression, string owner, SemanticModel model, CancellationToken cancellationToken)
    {
        if (expression is null)
            return null;
        if (MemberName.Of(expression, owner) is { Length: > 0 } member)
            return new CitedName(member, expression.Span, IsMember: true);

        return ConstantText.TryRead(expression, model, cancellationToken, out MappedText? text) && !string.IsNullOrWhiteSpace(text?.Value)
            ? new CitedName(text!.Value, expression.Span, IsMember: false)
            : null;
    }
}
