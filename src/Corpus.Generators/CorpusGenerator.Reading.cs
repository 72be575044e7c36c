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

    // Of the compilation these answers, which no keystroke changes. A type is null, too, when two references have one of the name:
    // the compiler would not know which to take.
    private static CompilationFacts ReadTarget(Compilation compilation, CancellationToken cancellationToken)
    {
        LanguageVersion version = (compilation as CSharpCompilation)?.LanguageVersion ?? LanguageVersion.CSharp1;
        return new(
            HasRecords: version >= LanguageVersion.CSharp9,
            HasJson: compilation.GetTypeByMetadataName("System.Text.Json.Serialization.JsonConverter`1") is not null,
            IsConcurrent: compilation.Options.ConcurrentBuild);
    }

    private static ReferencedCorpus? OwnerOf(SourceFile file, CancellationToken cancellationToken) => file.Item.Reference;

    // A document that cannot be read counts: code that cites binds, and what is wrong is told once, at the document.
    private static Emission ChooseTypes((ImmutableArray<ReferencedCorpus?> Owners, OutputSettings? Form) given, CancellationToken cancellationToken) =>
        new(given.Form, ChooseTypes(given.Owners, given.Form));

    private static EmittedTypes ChooseTypes(ImmutableArray<ReferencedCorpus?> owners, OutputSettings? form)
    {
        if (owners.IsEmpty || form is null)
            return EmittedTypes.None;
        if (owners.Contains(null))
            return EmittedTypes.All;

        // A public corpus has the marks itself, and so may one of the same namespace that has made this project its friend: two would be ambiguous.
        return owners.Any(owner => owner!.IsPublic || owner.Namespace == form.Namespace) ? EmittedTypes.None : EmittedTypes.Marks;
    }

    private static OutputSettings? ChooseForm((CorpusOptions Options, CompilationFacts Target) given, CancellationToken cancellationToken)
    {
        (CorpusOptions options, CompilationFacts target) = given;
        return target.HasRecords
            ? new OutputSettings(options.Namespace, options.IsPublic, options.HasDocumentation, target.HasJson)
            : null;
    }

    private static OutputSettings? IfAll(Emission emission, CancellationToken cancellationToken) => emission.Types == EmittedTypes.All ? emission.Form : null;

    private static OutputSettings? IfMarks(Emission emission, CancellationToken cancellationToken) =>
        emission.Types == EmittedTypes.Marks ? emission.Form : null;

    private static ProjectItems OfferItems((AnalyzerConfigOptionsProvider Metadata, CorpusOptions Options) given, CancellationToken cancellationToken) =>
        new(given.Metadata, given.Options);

    private static ImmutableArray<SourceFile> FindSource((AdditionalText File, ProjectItems Items) given, CancellationToken cancellationToken)
    {
        (AdditionalText file, ProjectItems items) = given;
        return SourceReader.ReadItem(file, items.Metadata.GetOptions(file), items.Options) is { } item ? [new SourceFile(file, item)] : [];
    }

    private static ReadAhead ReadManyAtOnce((ImmutableArray<SourceFile> Files, CompilationFacts Facts) given, CancellationToken cancellationToken)
    {
        if (given.Facts.IsConcurrent)
            ParallelReading.Read(given.Files.Where(IsOwn), cancellationToken);

        return ReadAhead.Done;
    }

    private static ImmutableArray<SourceDocument> ReadOwnDocument((SourceFile File, ReadAhead Before) given, CancellationToken cancellationToken) =>
        IsOwn(given.File) && SourceReader.ReadDocument(given.File, cancellationToken) is { } document ? [document] : [];

    private static bool IsOwn(SourceFile file) => file.Item.Reference is null;

    /// <summary>What the generated code can use of the language and of the target, and whether the build may use several threads.</summary>
    private sealed record CompilationFacts(bool HasRecords, bool HasJson, bool IsConcurrent);

    /// <summary>
    /// That many documents were read at once. It says nothing else, and so is never another: what follows it is made anew for its own reasons alone.
    /// </summary>
    private sealed class ReadAhead
    {
        public static ReadAhead Done { get; } = new();
    }

    /// <summary>What the project says of its files, and of the corpus as a whole.</summary>
    private sealed record ProjectItems(AnalyzerConfigOptionsProvider Metadata, CorpusOptions Options);

    /// <summary>The form of the generated code, and how much of it is needed.</summary>
    private sealed record Emission(OutputSettings? Form, EmittedTypes Types);

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
