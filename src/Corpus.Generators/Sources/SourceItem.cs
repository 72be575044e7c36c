using Corpus.Text.Model;
using Corpus.Text.Sources;

namespace Corpus.Generators.Sources;

/// <summary>What the project says of one document: the item and its metadata.</summary>
/// <param name="Path">The path relative to the project, or the item's Link; with <c>/</c>; never absolute.</param>
/// <param name="ResourceName">The name of the manifest resource that holds the document at run time.</param>
/// <param name="Metadata">The usable metadata.</param>
/// <param name="Faults">The metadata that cannot be used.</param>
internal sealed record SourceItem(string Path, string ResourceName, SourceMetadata Metadata, EquatableArray<MetadataFault> Faults)
{
    /// <summary>The compiler's path of the file: for the places that diagnostics show, and never emitted.</summary>
    public string File { get; init; } = "";

    /// <summary>The corpus that the document belongs to; null for the project's own.</summary>
    public ReferencedCorpus? Reference { get; init; }
}
