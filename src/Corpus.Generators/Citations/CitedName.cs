using Corpus.Text.Verification.Names;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SourceSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace Corpus.Generators.Citations;

/// <summary>A speaker or a source as a citation names it.</summary>
/// <param name="Value">The name.</param>
/// <param name="Span">Where the name is written.</param>
/// <param name="IsMember">Whether it is the name of a generated member, as <c>nameof</c> gives it.</param>
internal sealed record CitedName(string Value, SourceSpan Span, bool IsMember) : GivenName(Value, IsMember)
{
    /// <summary>The section that is named behind the source, where it has a place of its own; null where name and section are one text.</summary>
    public CitedSection? Section
    {
        get;
        init
        {
            field = value;
            Fragment = value?.Fragment;
        }
    }

    /// <summary>The speaker whom <paramref name="expression"/> names; the first of several; null for none, or one that only the running program
    /// knows.</summary>
    public static CitedName? Speaker(ExpressionSyntax? expression, SemanticModel model, CitationMarkers marks, CancellationToken cancellationToken) =>
        Read(expression, CitationRole.Speaker, model, marks, cancellationToken);

    /// <summary>The source that <paramref name="expression"/> names; the first of several; null for none, or one that only the running program knows.</summary>
    public static CitedName? Article(ExpressionSyntax? expression, SemanticModel model, CitationMarkers marks, CancellationToken cancellationToken) =>
        Read(expression, CitationRole.Article, model, marks, cancellationToken);

    private static CitedName? Read(
        ExpressionSyntax? expression,
        CitationRole role,
        SemanticModel model,
        CitationMarkers marks,
        CancellationToken cancellationToken)
    {
        var values = new CitedValues(role, model, marks, cancellationToken);
        values.Read(expression);
        return values.Names is { Count: > 0 } names ? names[0] : null;
    }
}
