using System.Collections.Immutable;
using Corpus.Generators.Emit;
using Corpus.Generators.Options;
using Corpus.Generators.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators;

/// <content>From the compiler's objects to plain values.</content>
public sealed partial class CorpusGenerator
{
    private static CorpusOptions ReadOptions(AnalyzerConfigOptionsProvider provider, CancellationToken cancellationToken) =>
        CorpusOptions.Read(provider.GlobalOptions);

    private static LanguageFeatures ReadLanguage(ParseOptions options, CancellationToken cancellationToken) =>
        options is CSharpParseOptions { LanguageVersion: var version }
            ? new LanguageFeatures(version >= LanguageVersion.CSharp9, version >= LanguageVersion.CSharp10)
            : default;

    private static OutputSettings? ChooseSettings((CorpusOptions Options, LanguageFeatures Language) given, CancellationToken cancellationToken) =>
        given.Language.HasRecords
            ? new OutputSettings(
                given.Options.Namespace,
                given.Options.IsPublic,
                given.Options.HasDocumentation,
                given.Options.HasImplicitUsings && given.Language.HasGlobalUsings)
            : null;

    private static ImmutableArray<SourceFile> FindSource(
        ((AdditionalText File, AnalyzerConfigOptionsProvider Metadata) Input, CorpusOptions Options) given, CancellationToken cancellationToken)
    {
        AdditionalText file = given.Input.File;
        return SourceReader.ReadItem(file, given.Input.Metadata.GetOptions(file), given.Options) is { } item
            ? [new SourceFile(file, item)]
            : [];
    }

    private static ImmutableArray<SourceDocument> ReadDocument(SourceFile file, CancellationToken cancellationToken) =>
        SourceReader.ReadDocument(file, cancellationToken) is { } document ? [document] : [];

    /// <summary>What the language version allows.</summary>
    private readonly record struct LanguageFeatures(bool HasRecords, bool HasGlobalUsings);
}
