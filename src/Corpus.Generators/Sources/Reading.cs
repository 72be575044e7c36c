namespace Corpus.Generators.Sources;

/// <summary>What one file holds.</summary>
/// <param name="File">The compiler's path of the file: to find its item by, and never emitted.</param>
/// <param name="Document">What was read.</param>
/// <param name="Checksum">The checksum of the text.</param>
internal sealed record Reading(string File, DocumentText Document, long Checksum);
