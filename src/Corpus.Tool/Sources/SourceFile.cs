using Corpus.Text.Model;

namespace Corpus.Tool.Sources;

/// <summary>A file that is a source, and what is said of it.</summary>
/// <param name="Path">The path by which it is known, with <c>/</c>: never absolute.</param>
/// <param name="File">Where it is.</param>
/// <param name="Metadata">What the project says of it.</param>
internal sealed record SourceFile(string Path, string File, SourceMetadata Metadata);
