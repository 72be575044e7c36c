using System.Collections.Immutable;
using Corpus.Generators.Sources;
using Corpus.Text.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Analyzers;

/// <summary>CORP001: a source that cannot be read.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class UnreadableSourceAnalyzer : SourceAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rules.UnreadableSource];

    protected override IEnumerable<Diagnostic> Analyze(SourceItem item, SourceContent content)
    {
        if (content.Fault is { } fault)
            yield return Diagnostic.Create(Rules.UnreadableSource, SourceLocation.StartOf(item), item.Path, Reason(fault));
    }

    private static string Reason(UnreadableReason fault) => fault switch
    {
        UnreadableReason.Empty => "it is empty",
        UnreadableReason.Binary => "it is not text",
        UnreadableReason.UnknownEncoding => "it is neither UTF-8 nor UTF-16, save it as UTF-8",
        UnreadableReason.MissingByteOrderMark => "it is UTF-16 without a byte order mark, save it as UTF-8",
        _ => "the file could not be opened",
    };
}
