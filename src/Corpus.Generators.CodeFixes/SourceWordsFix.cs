using System.Collections.Immutable;
using System.Composition;
using Corpus.Generators.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Corpus.Generators.CodeFixes;

/// <summary>Takes the source's own words in place of altered ones.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SourceWordsFix))]
[Shared]
internal sealed class SourceWordsFix() : CitedTextFix(FixProperties.SourceWords, "Take the source's words")
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        [RuleIdentifiers.Altered, RuleIdentifiers.NumberAltered, RuleIdentifiers.MeaningAltered];
}
