using System.Collections.Immutable;
using System.Composition;
using Corpus.Generators.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Corpus.Generators.CodeFixes;

/// <summary>Names the source that has the words.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SourceNameFix))]
[Shared]
internal sealed class SourceNameFix() : CitedNameFix("Article")
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleIdentifiers.OtherSource, RuleIdentifiers.UnknownName];

    protected override string Title(string name) => "Name the source “" + name + "”";
}
