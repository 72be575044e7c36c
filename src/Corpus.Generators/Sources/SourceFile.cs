using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Sources;

/// <summary>A file of the corpus that has not been read yet, and what the project says of it.</summary>
internal sealed record SourceFile(AdditionalText File, SourceItem Item);
