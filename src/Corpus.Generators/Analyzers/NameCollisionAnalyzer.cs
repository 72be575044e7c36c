using System.Collections.Immutable;
using Corpus.Generators.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Analyzers;

/// <summary>CORP006: a source whose name another one has already.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class NameCollisionAnalyzer : SourceAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rules.NameCollision];

    protected override IEnumerable<Diagnostic> Analyze(SourceItem item, SourceContent content, ProjectSources all, CancellationToken cancellationToken)
    {
        if (all.Load(cancellationToken).Catalogue.CollisionOf(item.Path) is { } collision)
            yield return Diagnostic.Create(Rules.NameCollision, SourceLocation.StartOf(item), collision.Path, collision.Given, collision.Wanted, collision.Holder);
    }
}
