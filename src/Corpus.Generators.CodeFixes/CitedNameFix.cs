using System.Threading.Tasks;
using Corpus.Generators.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.CodeFixes;

/// <summary>A fix that writes another name into a citation: as a member where the author named a member, as words where the author wrote words.</summary>
internal abstract class CitedNameFix(string named) : CitationFix
{
    public sealed override Task<(string Title, TextChange Change)?> FixAsync(
        Document document,
        SyntaxNode root,
        SourceText text,
        Diagnostic diagnostic,
        CancellationToken cancellationToken) => Task.FromResult(Fix(root, diagnostic));

    /// <summary>A diagnostic is about one name only, so the names of all kinds can be put right at once.</summary>
    public sealed override string Key => nameof(CitedNameFix);

    protected abstract string Title(string name);

    private (string, TextChange)? Fix(SyntaxNode root, Diagnostic diagnostic)
    {
        if (!diagnostic.Properties.TryGetValue(FixProperties.Named, out string? what) || what != named
            || !diagnostic.Properties.TryGetValue(FixProperties.Name, out string? name) || name is not { Length: > 0 })
        {
            return null;
        }

        if (CitedPlace.Expression(root, diagnostic.Location.SourceSpan) is not { } expression)
            return CommentedText.ReplaceName(root, diagnostic.Location.SourceSpan, name) is { } change ? (Title(name), change) : null;

        if (diagnostic.Properties.ContainsKey(FixProperties.IsMember))
            return Member(expression) is { } member ? (Title(name), new TextChange(member.Identifier.Span, name)) : null;

        return CitedPlace.FirstLiteral(expression) is { } literal ? (Title(name), new TextChange(expression.Span, LiteralText.Write(name, literal))) : null;
    }

    /// <summary>The X of <c>nameof(Speakers.X)</c> and of <c>Speakers.X.Name</c>.</summary>
    private static SimpleNameSyntax? Member(ExpressionSyntax expression) => expression switch
    {
        InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } => arguments[0].Expression switch
        {
            MemberAccessExpressionSyntax access => access.Name,
            SimpleNameSyntax simple => simple,
            _ => null,
        },
        MemberAccessExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => access.Name,
        _ => null,
    };
}
