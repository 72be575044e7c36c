using System.Collections.Immutable;
using System.Composition;
using Corpus.Generators.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Corpus.Generators.CodeFixes;

/// <summary>Puts a changed first letter in square brackets: "[T]he".</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(BracketedLetterFix))]
[Shared]
internal sealed class BracketedLetterFix() : CitedTextFix(FixProperties.BracketedWords, "Put the changed first letter in brackets")
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleIdentifiers.Altered, RuleIdentifiers.MeaningAltered];
}
