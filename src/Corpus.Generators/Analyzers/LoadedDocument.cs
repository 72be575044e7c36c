using Corpus.Generators.Sources;

namespace Corpus.Generators.Analyzers;

/// <summary>A readable source of the project.</summary>
/// <param name="FilePath">The file's path as the compiler has it; for locations only.</param>
/// <param name="Prepared">The file, read.</param>
/// <param name="Document">The article with the project's metadata applied.</param>
internal sealed record LoadedDocument(string FilePath, PreparedDocument Prepared, SourceDocument Document);
