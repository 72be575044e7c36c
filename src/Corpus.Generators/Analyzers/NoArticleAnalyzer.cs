using System.Collections.Immutable;
using Corpus.Text.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Analyzers;

/// <summary>CORP002: a source without an article's body.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class NoArticleAnalyzer : SourceAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rules.NoArticle];

    protected override IEnumerable<Diagnostic> Analyze(ProjectSource source, PreparedDocument document)
    {
        if (document.Document.Article is { } article && !article.Passages.Any(passage => passage.Region == Region.Body))
            yield return Diagnostic.Create(Rules.NoArticle, document.Locate(source.File.Path, default), source.Item.Path);
    }
}
