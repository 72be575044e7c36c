using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.CodeFixes;

/// <summary>Offers the fixes for some rules, the best one first: that is the one which a command line takes.</summary>
/// <remarks>A fix is offered only when it changes something. Two citations never share a place, so all of a project can be fixed at once.</remarks>
internal abstract class CitationFixProvider(params CitationFix[] fixes) : CodeFixProvider
{
    public sealed override FixAllProvider GetFixAllProvider() => new BestFixEverywhere(fixes[0].Key);

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        Document document = context.Document;
        if (await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root)
            return;

        SourceText text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (!FixableDiagnosticIds.Contains(diagnostic.Id) || IsStale(diagnostic, text, context.CancellationToken))
                continue;

            // What is reported in a Razor file has its place there, and not in the code that was made of it.
            if (!diagnostic.Location.IsInSource || !root.FullSpan.Contains(diagnostic.Location.SourceSpan))
                continue;

            foreach (CitationFix fix in fixes)
            {
                if (await fix.FixAsync(document, root, text, diagnostic, context.CancellationToken).ConfigureAwait(false) is not { } found
                    || text.ToString(found.Change.Span) == found.Change.NewText)
                {
                    continue;
                }

                context.RegisterCodeFix(
                    CodeAction.Create(found.Title, _ => Task.FromResult(document.WithText(text.WithChanges(found.Change))), fix.Key),
                    diagnostic);
            }
        }
    }

    // A place in an earlier text of the file would be another place now.
    private static bool IsStale(Diagnostic diagnostic, SourceText text, CancellationToken cancellationToken) =>
        diagnostic.Location.SourceTree is { } tree && !tree.GetText(cancellationToken).ContentEquals(text);
}
