using System.Collections.Immutable;
using System.Composition;
using Corpus.Generators.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Corpus.Generators.CodeFixes;

/// <summary>Puts altered words right.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AlteredWordsFixProvider))]
[Shared]
internal sealed class AlteredWordsFixProvider()
    : CitationFixProvider(new SourceWordsFix(), new WholePassageFix(), new BracketedLetterFix(), new GeneratedMemberFix())
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        [RuleIdentifiers.Altered, RuleIdentifiers.NumberAltered, RuleIdentifiers.MeaningAltered];
}
