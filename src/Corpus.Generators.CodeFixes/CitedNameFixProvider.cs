using System.Collections.Immutable;
using System.Composition;
using Corpus.Generators.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Corpus.Generators.CodeFixes;

/// <summary>Puts the names in a citation right.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CitedNameFixProvider))]
[Shared]
internal sealed class CitedNameFixProvider() : CitationFixProvider(new SourceNameFix(), new SpeakerNameFix(), new GoneMemberFix())
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        [RuleIdentifiers.OtherSource, RuleIdentifiers.OtherSpeaker, RuleIdentifiers.UnknownName];
}
