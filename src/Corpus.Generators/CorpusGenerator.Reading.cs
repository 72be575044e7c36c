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
            ? new LanguageFeatures(version >= LanguageVersion.CSharp9, version >= LanguageVersion.CSharp11)
            : default;

    // Of the compilation these answers, which no keystroke changes. A type is null, too, when two references have one of the name: the compiler would not know which to take.
    private static TargetFeatures ReadTarget(Compilation compilation, CancellationToken cancellationToken) => new(
        compilation.GetTypeByMetadataName("System.ReadOnlySpan`1") is not null,
        compilation.GetTypeByMetadataName("System.Text.Json.Serialization.JsonConverter`1") is not null);

    // One that cannot be read counts: code that cites binds, and what is wrong is told once, at the document.
    private static bool HasAny(ImmutableArray<SourceFile> files, CancellationToken cancellationToken) => !files.IsEmpty;

    private static OutputSettings? ChooseSettings(
        (((CorpusOptions Options, LanguageFeatures Language) Project, TargetFeatures Features) Target, bool HasSources) given, CancellationToken cancellationToken)
    {
        (CorpusOptions options, LanguageFeatures language) = given.Target.Project;
        return given.HasSources && language.HasRecords
            ? new OutputSettings(options.Namespace, options.IsPublic, options.HasDocumentation, given.Target.Features.HasSpans && language.HasUtf8Literals, given.Target.Features.HasJson)
            : null;
    }

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

    /// <summary>What the target has of what the generated code can use.</summary>
    private readonly record struct TargetFeatures(bool HasSpans, bool HasJson);

    /// <summary>What the language version allows.</summary>
    private readonly record struct LanguageFeatures(bool HasRecords, bool HasUtf8Literals);
}
