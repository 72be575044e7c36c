using System.Collections.Immutable;
using System.Composition;
using Corpus.Generators.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Corpus.Generators.CodeFixes;

/// <summary>Names the one whose words they are.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SpeakerNameFix))]
[Shared]
internal sealed class SpeakerNameFix() : CitedNameFix("Speaker")
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleIdentifiers.OtherSpeaker, RuleIdentifiers.UnknownName];

    protected override string Title(string name) => "Name the speaker “" + name + "”";
}
