using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Analyzers;

/// <summary>An analyzer of one source at a time: an editor runs it on the open document alone.</summary>
internal abstract class SourceAnalyzer : DiagnosticAnalyzer
{
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            var sources = ProjectSources.Of(start.Options);
            if (sources.Sources.Count == 0)
                return;

            var byFile = new Dictionary<AdditionalText, ProjectSource>();
            foreach (ProjectSource source in sources.Sources)
                byFile[source.File] = source;

            start.RegisterAdditionalFileAction(file =>
            {
                if (!byFile.TryGetValue(file.AdditionalFile, out ProjectSource? source))
                    return;

                foreach (Diagnostic diagnostic in Analyze(source, sources, context, file.CancellationToken))
                    file.ReportDiagnostic(diagnostic);
            });
        });
    }

    /// <summary>What is wrong with one source, seen by itself.</summary>
    protected abstract IEnumerable<Diagnostic> Analyze(ProjectSource source, PreparedDocument document);

    /// <summary>What is wrong with one source among all sources of the project.</summary>
    protected virtual IEnumerable<Diagnostic> Analyze(ProjectSource source, ProjectSources all, AnalysisContext context, CancellationToken cancellationToken) =>
        Analyze(source, PreparedDocument.Of(source.File, context));
}
