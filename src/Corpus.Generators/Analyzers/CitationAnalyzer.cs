using System.Collections.Concurrent;
using System.Collections.Immutable;
using Corpus.Generators.Citations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Corpus.Generators.Analyzers;

/// <summary>CORP101 to CORP113: finds every place where code cites, and asks the sources.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class CitationAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        Rules.NotFound, Rules.NoSources, Rules.Altered, Rules.NumberAltered, Rules.MeaningAltered, Rules.OtherSource, Rules.OtherSpeaker,
        Rules.BrokenElision, Rules.TooShort, Rules.SeveralSources, Rules.UnknownName, Rules.OutsideBody, Rules.NotConstant, Rules.DisputedFigure,
    ];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start => new Run(start.Options).Register(start));
    }

    /// <summary>The analysis of one compilation.</summary>
    private sealed class Run(AnalyzerOptions options)
    {
        private readonly ProjectSources _sources = ProjectSources.Of(options);
        private readonly Marks _marks = new(ProjectSources.Of(options).Options.Namespace);
        private readonly ConcurrentBag<Location> _unchecked = [];

        public void Register(CompilationStartAnalysisContext start)
        {
            start.RegisterOperationAction(
                found => Check(MarkedArgument.Read((IArgumentOperation)found.Operation, _marks, found.CancellationToken), found.ReportDiagnostic, found.CancellationToken),
                OperationKind.Argument);
            start.RegisterOperationAction(
                found => Check(PropertyCitation.Read((ISimpleAssignmentOperation)found.Operation, _marks, found.CancellationToken), found.ReportDiagnostic, found.CancellationToken),
                OperationKind.SimpleAssignment);
            start.RegisterOperationAction(
                found => Check(PropertyCitation.Read((IPropertyInitializerOperation)found.Operation, _marks, found.CancellationToken), found.ReportDiagnostic, found.CancellationToken),
                OperationKind.PropertyInitializer);
            start.RegisterOperationAction(
                found => Check(UnboundCall.Read((IInvalidOperation)found.Operation, _marks, found.CancellationToken), found.ReportDiagnostic, found.CancellationToken),
                OperationKind.Invalid);
            start.RegisterSyntaxNodeAction(
                found =>
                {
                    foreach (Citation citation in AttributeCitation.Read((AttributeSyntax)found.Node, found.SemanticModel, _marks, found.CancellationToken))
                        Check(citation, found.ReportDiagnostic, found.CancellationToken);
                },
                SyntaxKind.Attribute);
            start.RegisterSyntaxTreeAction(found =>
            {
                string code = found.Tree.GetText(found.CancellationToken).ToString();
                foreach (Citation citation in DocumentationCitation.Read(found.Tree, code, found.CancellationToken).Concat(CommentCitation.Read(found.Tree, code, found.CancellationToken)))
                    Check(citation, found.ReportDiagnostic, found.CancellationToken);
            });
            start.RegisterCompilationEndAction(ReportMissingSources);
        }

        private void Check(Citation? citation, Action<Diagnostic> report, CancellationToken cancellationToken)
        {
            if (citation is null)
                return;

            CitedCorpus corpus = _sources.LoadCited(cancellationToken);
            if (corpus.Documents.Count == 0)
            {
                _unchecked.Add(citation.Tree.GetLocation(citation.Span));
                return;
            }

            AnalyzerConfigOptionsProvider provider = options.AnalyzerConfigOptionsProvider;
            var check = new CitationCheck(corpus, CitationOptions.Read(provider.GetOptions(citation.Tree), provider.GlobalOptions), _sources.Options.Namespace);
            foreach (Diagnostic diagnostic in check.Check(citation, cancellationToken))
                report(diagnostic);
        }

        // Without a source every citation is at fault; the project is told once, and always at the same place.
        private void ReportMissingSources(CompilationAnalysisContext end)
        {
            Location? first = _unchecked
                .OrderBy(location => location.SourceTree?.FilePath, StringComparer.Ordinal)
                .ThenBy(location => location.SourceSpan.Start)
                .FirstOrDefault();
            if (first is not null)
                end.ReportDiagnostic(Diagnostic.Create(Rules.NoSources, first));
        }
    }
}
