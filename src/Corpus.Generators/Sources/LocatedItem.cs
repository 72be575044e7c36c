namespace Corpus.Generators.Sources;

/// <summary>What the project says of a document, and the file that it is in.</summary>
/// <param name="File">The compiler's path of the file: to find its text by, and never emitted.</param>
/// <param name="Item">The item and its metadata.</param>
internal sealed record LocatedItem(string File, SourceItem Item);
