using System.Collections.Immutable;
using Corpus.Generators.Citations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Analyzers;

/// <summary>CORP101 to CORP114: finds every place where code cites, and asks the sources.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class CitationAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Rules.OfCitations;

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            var run = new CitationRun(start.Options, start.Compilation.Options.ConcurrentBuild);
            start.RegisterOperationAction(
                found => run.Check(CodeCitation.Read(found.Operation, run.Marks, found.CancellationToken), found.ReportDiagnostic, found.CancellationToken),
                CodeCitation.Kinds);
            start.RegisterSyntaxNodeAction(
                found => run.Check(
                    CodeCitation.Read(found.Node, found.SemanticModel, run.Marks, found.CancellationToken),
                    found.ReportDiagnostic,
                    found.CancellationToken),
                SyntaxKind.Attribute,
                SyntaxKind.Parameter);
            start.RegisterSyntaxTreeAction(found => run.CheckTrivia(found.Tree, found.ReportDiagnostic, found.CancellationToken));
            start.RegisterCompilationEndAction(run.ReportMissingSources);
        });
    }
}
