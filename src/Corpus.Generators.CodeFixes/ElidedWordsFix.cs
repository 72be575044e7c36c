using System.Collections.Immutable;
using System.Composition;
using Corpus.Generators.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Corpus.Generators.CodeFixes;

/// <summary>Takes the source's own words and leaves out what the author left out.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ElidedWordsFix))]
[Shared]
internal sealed class ElidedWordsFix() : CitedTextFix(FixProperties.ElidedWords, "Take the source's words and keep the elision")
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        [RuleIdentifiers.Altered, RuleIdentifiers.NumberAltered, RuleIdentifiers.MeaningAltered];
}
