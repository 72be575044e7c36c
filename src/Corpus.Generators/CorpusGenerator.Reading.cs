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

    private static ReferencedCorpus? OwnerOf(SourceFile file, CancellationToken cancellationToken) => file.Item.Reference;

    // A document that cannot be read counts: code that cites binds, and what is wrong is told once, at the document.
    private static EmittedTypes ChooseTypes((ImmutableArray<ReferencedCorpus?> Owners, CorpusOptions Options) given, CancellationToken cancellationToken)
    {
        if (given.Owners.IsEmpty)
            return EmittedTypes.None;
        if (given.Owners.Contains(null))
            return EmittedTypes.All;

        // A public corpus has the marks itself, and so may one of the same namespace that has made this project its friend: two would be ambiguous.
        return given.Owners.Any(owner => owner!.IsPublic || owner.Namespace == given.Options.Namespace)
            ? EmittedTypes.None
            : EmittedTypes.Marks;
    }

    private static OutputSettings? ChooseForm(((CorpusOptions Options, LanguageFeatures Language) Project, TargetFeatures Target) given, CancellationToken cancellationToken)
    {
        (CorpusOptions options, LanguageFeatures language) = given.Project;
        return language.HasRecords
            ? new OutputSettings(options.Namespace, options.IsPublic, options.HasDocumentation, given.Target.HasSpans && language.HasUtf8Literals, given.Target.HasJson)
            : null;
    }

    private static OutputSettings? IfAll((OutputSettings? Form, EmittedTypes Types) given, CancellationToken cancellationToken) =>
        given.Types == EmittedTypes.All ? given.Form : null;

    private static OutputSettings? IfMarks((OutputSettings? Form, EmittedTypes Types) given, CancellationToken cancellationToken) =>
        given.Types == EmittedTypes.Marks ? given.Form : null;

    private static ImmutableArray<SourceFile> FindSource(
        ((AdditionalText File, AnalyzerConfigOptionsProvider Metadata) Input, CorpusOptions Options) given, CancellationToken cancellationToken)
    {
        AdditionalText file = given.Input.File;
        return SourceReader.ReadItem(file, given.Input.Metadata.GetOptions(file), given.Options) is { } item
            ? [new SourceFile(file, item)]
            : [];
    }

    private static ImmutableArray<SourceDocument> ReadOwnDocument(SourceFile file, CancellationToken cancellationToken) =>
        file.Item.Reference is null && SourceReader.ReadDocument(file, cancellationToken) is { } document ? [document] : [];

    /// <summary>What the target has of what the generated code can use.</summary>
    private readonly record struct TargetFeatures(bool HasSpans, bool HasJson);

    /// <summary>What the language version allows.</summary>
    private readonly record struct LanguageFeatures(bool HasRecords, bool HasUtf8Literals);

    /// <summary>Which of the types that do not depend on the documents a project needs.</summary>
    private enum EmittedTypes
    {
        /// <summary>None: it has nothing to cite, or sees the types of another assembly.</summary>
        None,

        /// <summary>Those that mark a citation: it cites what another assembly keeps to itself.</summary>
        Marks,

        /// <summary>All of them: it has documents.</summary>
        All,
    }
}
