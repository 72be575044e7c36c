using System.Threading.Tasks;
using Corpus.Generators.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.CodeFixes;

/// <summary>A fix that writes other words into a citation, in the manner in which the author wrote the text.</summary>
internal abstract class CitedTextFix(string property, string title) : CitationFix
{
    public sealed override Task<(string Title, TextChange Change)?> FixAsync(
        Document document,
        SyntaxNode root,
        SourceText text,
        Diagnostic diagnostic,
        CancellationToken cancellationToken) => Task.FromResult(Fix(root, text, diagnostic));

    private (string, TextChange)? Fix(SyntaxNode root, SourceText text, Diagnostic diagnostic)
    {
        if (!diagnostic.Properties.TryGetValue(property, out string? words) || words is not { Length: > 0 })
            return null;

        TextChange? change = CitedPlace.Expression(root, diagnostic.Location.SourceSpan) is not { } expression
            ? CommentedText.Replace(root, text, diagnostic.Location.SourceSpan, words)
            : CitedPlace.FirstLiteral(expression) is { } literal ? new TextChange(expression.Span, LiteralText.Write(words, literal)) : null;
        return change is { } found ? (FixTitle.Of(title, text.ToString(found.Span), words), found) : null;
    }
}
