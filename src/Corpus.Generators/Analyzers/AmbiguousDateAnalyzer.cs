using System.Collections.Immutable;
using Corpus.Text.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Analyzers;

/// <summary>CORP010: the date of publication can be read in two ways, and the project does not say which.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class AmbiguousDateAnalyzer : SourceAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rules.AmbiguousDate];

    protected override IEnumerable<Diagnostic> Analyze(ProjectSource source, PreparedDocument document)
    {
        if (document.Document.Article is not { } article || source.Item.Metadata.Published is not null)
            yield break;

        foreach (Finding finding in article.Findings)
        {
            if (finding.Kind == FindingKind.AmbiguousDate)
                yield return Diagnostic.Create(Rules.AmbiguousDate, document.Locate(source.File.Path, finding.Span), finding.Span.In(article.Text), source.Item.Path);
        }
    }
}
