using System.Collections.Immutable;
using Corpus.Generators.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Analyzers;

/// <summary>CORP004: a source that reprints another one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ReprintAnalyzer : SourceAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rules.Reprint];

    protected override IEnumerable<Diagnostic> Analyze(SourceItem item, SourceContent content, ProjectSources all, CancellationToken cancellationToken)
    {
        SourceCorpus corpus = all.Load(cancellationToken);
        if (corpus.IndexOf(item.Path) is not int index || corpus.Compare(cancellationToken).ReprintOf[index] is not int original)
            yield break;

        SourceItem first = corpus.Documents[original].Item;
        yield return Diagnostic.Create(Rules.Reprint, SourceLocation.StartOf(item), [SourceLocation.StartOf(first)], item.Path, first.Path);
    }
}
