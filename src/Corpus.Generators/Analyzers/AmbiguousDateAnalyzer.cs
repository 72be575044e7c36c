using System.Collections.Immutable;
using Corpus.Generators.Sources;
using Corpus.Text.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Analyzers;

/// <summary>CORP010: the date of publication can be read in two ways, and the project does not say which.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class AmbiguousDateAnalyzer : SourceAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rules.AmbiguousDate];

    protected override IEnumerable<Diagnostic> Analyze(SourceItem item, SourceContent content)
    {
        if (content.Article is not { } article || item.Metadata.Published is not null)
            yield break;

        foreach (Finding finding in article.Findings)
        {
            if (finding.Kind == FindingKind.AmbiguousDate)
                yield return Diagnostic.Create(Rules.AmbiguousDate, SourceLocation.Of(item, content, finding.Span), finding.Span.In(article.Text), item.Path);
        }
    }
}
