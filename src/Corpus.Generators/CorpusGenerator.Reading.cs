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

    private static bool HasRecords(ParseOptions options, CancellationToken cancellationToken) =>
        options is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp9 };

    private static OutputSettings? ChooseSettings((CorpusOptions Options, bool HasRecords) given, CancellationToken cancellationToken) =>
        given.HasRecords ? new OutputSettings(given.Options.Namespace, given.Options.IsPublic, given.Options.HasDocumentation) : null;

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
}
