using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Analyzers;

/// <summary>CORP004: a source that reprints another one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ReprintAnalyzer : SourceAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rules.Reprint];

    protected override IEnumerable<Diagnostic> Analyze(ProjectSource source, PreparedDocument document) => [];

    protected override IEnumerable<Diagnostic> Analyze(ProjectSource source, ProjectSources all, AnalysisContext context, CancellationToken cancellationToken)
    {
        LoadedCorpus corpus = all.Load(context, cancellationToken);
        if (corpus.IndexOf(source.Item.Path) is not int index || corpus.Compare(cancellationToken).ReprintOf[index] is not int original)
            yield break;

        LoadedDocument first = corpus.Documents[original];
        yield return Diagnostic.Create(
            Rules.Reprint,
            corpus.Documents[index].Prepared.Locate(source.File.Path, default),
            [first.Prepared.Locate(first.FilePath, default)],
            source.Item.Path,
            first.Document.Item.Path);
    }
}
