using System.Collections.Concurrent;
using Corpus.Generators.Citations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Analyzers;

/// <summary>The citations of one compilation, asked about one by one.</summary>
/// <param name="options">The compilation's options and files.</param>
/// <param name="isConcurrent">Whether its build may use several threads.</param>
internal sealed class CitationRun(AnalyzerOptions options, bool isConcurrent)
{
    private readonly ProjectSources _sources = ProjectSources.Of(options);
    private readonly ConcurrentBag<Location> _unchecked = [];

    public CitationMarkers Marks { get; } = new(ProjectSources.Of(options).Options.Namespace);

    /// <param name="citations">What is cited.</param>
    /// <param name="report">Takes what is wrong.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <param name="page">The options of the page from which the code was generated; null for code that was written.</param>
    public void Check(IEnumerable<Citation> citations, Action<Diagnostic> report, CancellationToken cancellationToken, AnalyzerConfigOptions? page = null)
    {
        foreach (Citation citation in citations)
            Check(citation, page, report, cancellationToken);
    }

    /// <summary>What a file cites in comments and documentation.</summary>
    public void CheckTrivia(SyntaxTree tree, Action<Diagnostic> report, CancellationToken cancellationToken, AnalyzerConfigOptions? page = null)
    {
        string code = tree.GetText(cancellationToken).ToString();
        Check(DocumentationCitation.Read(tree, code, cancellationToken), report, cancellationToken, page);
        Check(CommentCitation.Read(tree, code, cancellationToken), report, cancellationToken, page);
    }

    /// <summary>Without a source every citation is at fault; the project is told once, and always at the same place.</summary>
    public void ReportMissingSources(CompilationAnalysisContext end)
    {
        Location? first = _unchecked
            .OrderBy(location => location.SourceTree?.FilePath, StringComparer.Ordinal)
            .ThenBy(location => location.SourceSpan.Start)
            .FirstOrDefault();
        if (first is not null)
            end.ReportDiagnostic(Diagnostic.Create(Rules.NoSources, first));
    }

    private void Check(Citation citation, AnalyzerConfigOptions? page, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        CitedCorpus corpus = _sources.LoadCited(isConcurrent, cancellationToken);
        if (corpus.Documents.Count == 0)
        {
            _unchecked.Add(citation.Locate(citation.Span));
            return;
        }

        AnalyzerConfigOptionsProvider provider = options.AnalyzerConfigOptionsProvider;
        var check = new CitationCheck(
            corpus,
            CitationOptions.Read(page, provider.GetOptions(citation.Tree), provider.GlobalOptions),
            _sources.Options.Namespace);
        foreach (Diagnostic diagnostic in check.Check(citation, cancellationToken))
            report(diagnostic);
    }
}
