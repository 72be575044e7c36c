using System.Collections.Immutable;
using Corpus.Generators.Naming;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Analyzers;

/// <summary>CORP006: a source whose name another one has already.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class NameCollisionAnalyzer : SourceAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rules.NameCollision];

    protected override IEnumerable<Diagnostic> Analyze(ProjectSource source, PreparedDocument document) => [];

    protected override IEnumerable<Diagnostic> Analyze(ProjectSource source, ProjectSources all, AnalysisContext context, CancellationToken cancellationToken)
    {
        foreach (NameCollision collision in all.Load(context, cancellationToken).Catalogue.Collisions)
        {
            if (collision.Path == source.Item.Path)
            {
                Location start = PreparedDocument.Of(source.File, context).Locate(source.File.Path, default);
                yield return Diagnostic.Create(Rules.NameCollision, start, collision.Path, collision.Given, collision.Wanted, collision.Holder);
            }
        }
    }
}
