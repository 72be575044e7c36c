using System.Collections.Immutable;
using Corpus.Generators.Sources;
using Corpus.Text.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Analyzers;

/// <summary>CORP002: a source without an article's body.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class NoArticleAnalyzer : SourceAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rules.NoArticle];

    protected override IEnumerable<Diagnostic> Analyze(SourceItem item, SourceContent content)
    {
        if (content.Article is { } article && !article.Passages.Any(passage => passage.Region == Region.Body))
            yield return Diagnostic.Create(Rules.NoArticle, SourceLocation.StartOf(item), item.Path);
    }
}
