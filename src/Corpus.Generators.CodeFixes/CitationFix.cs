using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.CodeFixes;

/// <summary>A fix that puts other characters in one place of the code. It is offered only when that changes something.</summary>
/// <remarks>Two such fixes never touch the same place, so all of a project can be applied at once.</remarks>
internal abstract class CitationFix : CodeFixProvider
{
    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root)
            return;

        SourceText text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (!root.FullSpan.Contains(diagnostic.Location.SourceSpan)
                || await FixAsync(context.Document, root, text, diagnostic, context.CancellationToken).ConfigureAwait(false) is not { } fix
                || text.ToString(fix.Change.Span) == fix.Change.NewText)
            {
                continue;
            }

            Document document = context.Document;
            context.RegisterCodeFix(
                CodeAction.Create(fix.Title, _ => Task.FromResult(document.WithText(text.WithChanges(fix.Change))), GetType().Name),
                diagnostic);
        }
    }

    /// <summary>What to put where, and what to call it; null when the diagnostic cannot be fixed in this way.</summary>
    protected abstract Task<(string Title, TextChange Change)?> FixAsync(
        Document document,
        SyntaxNode root,
        SourceText text,
        Diagnostic diagnostic,
        CancellationToken cancellationToken);
}
