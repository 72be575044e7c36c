using System.Collections.Immutable;
using Corpus.Generators.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Analyzers;

/// <summary>CORP012: a source that is a page as people have it, and no text yet.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class PageSourceAnalyzer : SourceAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rules.PageSource];

    protected override IEnumerable<Diagnostic> Analyze(SourceItem item, SourceContent content)
    {
        if (content.Page is { } kind)
            yield return Diagnostic.Create(
                Rules.PageSource, SourceLocation.StartOf(item), item.Path, PageSource.Name(kind), PageSource.Remedy(kind, item.Path));
    }
}
