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

    protected override IEnumerable<Diagnostic> Analyze(ProjectSource source, PreparedDocument document)
    {
        foreach (MetadataFault fault in source.Item.Faults)
            yield return Diagnostic.Create(Rules.Metadata, document.Locate(source.File.Path, default), fault.Name, fault.Value, source.Item.Path, fault.Expected);
    }
}
