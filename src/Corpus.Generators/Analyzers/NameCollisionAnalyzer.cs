using System.Collections.Immutable;
using Corpus.Generators.Naming;
using Corpus.Generators.Sources;
using Corpus.Text.Verification.Wording;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Analyzers;

/// <summary>CORP006: a source whose name another one has already. CORP007: it is an id that gives it that name, and the other has one as well.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class NameCollisionAnalyzer : SourceAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rules.NameCollision, Rules.Metadata];

    protected override IEnumerable<Diagnostic> Analyze(SourceItem item, SourceContent content, ProjectSources all, CancellationToken cancellationToken)
    {
        if (all.Load(cancellationToken).Catalogue.CollisionOf(item.Path) is { } collision)
            yield return collision.Id is { } id ? RepeatedId(item, id, collision) : Renamed(item, collision);
    }

    private static Diagnostic Renamed(SourceItem item, NameCollision collision) =>
        Diagnostic.Create(Rules.NameCollision, SourceLocation.StartOf(item), collision.Path, collision.Given, collision.Wanted, collision.Holder);

    private static Diagnostic RepeatedId(SourceItem item, string id, NameCollision collision) => Diagnostic.Create(
        Rules.Metadata,
        SourceLocation.StartOf(item),
        "Id",
        MessageText.Clip(id),
        item.Path,
        $"an Id of its own, because that of '{collision.Holder}' makes the same name, {collision.Wanted}");
}
