using Corpus.Generators.Sources;
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
            if (sources.Files.Count == 0)
                return;

            start.RegisterAdditionalFileAction(file =>
            {
                if (sources.ItemOf(file.AdditionalFile) is not { } item)
                    return;

                SourceContent content = SourceReader.ReadContent(file.AdditionalFile, item.Metadata.Language, file.CancellationToken);
                foreach (Diagnostic diagnostic in Analyze(item, content, sources, file.CancellationToken))
                    file.ReportDiagnostic(diagnostic);
            });
        });
    }

    /// <summary>What is wrong with one source, seen by itself.</summary>
    protected virtual IEnumerable<Diagnostic> Analyze(SourceItem item, SourceContent content) => [];

    /// <summary>What is wrong with one source among all sources of the project.</summary>
    protected virtual IEnumerable<Diagnostic> Analyze(SourceItem item, SourceContent content, ProjectSources all, CancellationToken cancellationToken) =>
        Analyze(item, content);
}
