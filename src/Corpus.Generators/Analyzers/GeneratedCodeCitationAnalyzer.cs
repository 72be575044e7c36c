using System.Collections.Immutable;
using Corpus.Generators.Citations.Razor;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Analyzers;

/// <summary>CORP101 to CORP113 in code that a generator made of what somebody wrote: the C# of a <c>.razor</c> or <c>.cshtml</c> file. Reports at the file
/// that was written.</summary>
/// <remarks>
/// An analyzer of its own, which asks for whole files: one that asked for operations would have the compiler bind every member that this
/// package emits, before it could say that it does not care for them.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class GeneratedCodeCitationAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Rules.OfCitations;

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            var run = new CitationRun(start.Options, start.Compilation.Options.ConcurrentBuild);
            start.RegisterSemanticModelAction(found =>
            {
                SyntaxTree tree = found.SemanticModel.SyntaxTree;
                if (!found.IsGeneratedCode || !GeneratedCode.MayCite(tree, found.CancellationToken))
                    return;

                var page = TemplateFile.Of(tree, start.Options, found.CancellationToken);
                AnalyzerConfigOptions? options = page?.Options(start.Options.AnalyzerConfigOptionsProvider);
                run.Check(
                    GeneratedCode.Read(found.SemanticModel, page, run.Marks, found.CancellationToken),
                    found.ReportDiagnostic,
                    found.CancellationToken,
                    options);
                run.CheckTrivia(tree, found.ReportDiagnostic, found.CancellationToken, options);
            });
            start.RegisterCompilationEndAction(run.ReportMissingSources);
        });
    }
}
