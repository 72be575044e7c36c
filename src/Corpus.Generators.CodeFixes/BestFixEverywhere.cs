using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Corpus.Generators.CodeFixes;

/// <summary>Takes the fix that is asked for wherever it is offered, and the best one when none in particular is asked for.</summary>
/// <remarks>
/// An editor asks for the fix that somebody chose. A command line asks for the fix of the first of all diagnostics of an analyzer, whatever its rule,
/// though it may have been fixed before, and though it may have no fix: then it asks for none, which must not keep all others from being fixed.
/// </remarks>
internal sealed class BestFixEverywhere(string bestKey) : FixAllProvider
{
    private static readonly FixAllProvider _batch = WellKnownFixAllProviders.BatchFixer;

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => _batch.GetSupportedFixAllScopes();

    public override async Task<CodeAction?> GetFixAsync(FixAllContext asked)
    {
        if (asked.CodeActionEquivalenceKey is not null)
            return await _batch.GetFixAsync(asked).ConfigureAwait(false);

        // Where nothing can be fixed, that is the answer: a command line takes none for a fault of the fixes.
        return await _batch.GetFixAsync(Best(asked)).ConfigureAwait(false)
            ?? CodeAction.Create("Change nothing", _ => Task.FromResult(asked.Solution), bestKey);
    }

    private FixAllContext Best(FixAllContext asked)
    {
        var reported = new Reported(asked);
        return asked.Document is { } document
            ? new FixAllContext(document, asked.CodeFixProvider, asked.Scope, bestKey, asked.DiagnosticIds, reported, asked.CancellationToken)
            : new FixAllContext(asked.Project, asked.CodeFixProvider, asked.Scope, bestKey, asked.DiagnosticIds, reported, asked.CancellationToken);
    }

    /// <summary>The diagnostics of another question.</summary>
    private sealed class Reported(FixAllContext asked) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            await asked.GetAllDiagnosticsAsync(project).ConfigureAwait(false);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            await asked.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);

        public override async Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            await asked.GetProjectDiagnosticsAsync(project).ConfigureAwait(false);
    }
}
