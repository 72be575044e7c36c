using System.Collections.Immutable;
using Corpus.Generators.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Analyzers;

/// <summary>CORP007: item metadata that cannot be used.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class MetadataAnalyzer : SourceAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rules.Metadata];

    protected override IEnumerable<Diagnostic> Analyze(SourceItem item, SourceContent content)
    {
        foreach (MetadataFault fault in item.Faults)
            yield return Diagnostic.Create(Rules.Metadata, SourceLocation.StartOf(item), fault.Name, fault.Value, item.Path, fault.Expected);
    }
}
