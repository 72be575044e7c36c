using Corpus.Generators.Sources;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Analyzers;

/// <summary>A source of the project that has not been read yet: the file, and what the project says of it.</summary>
internal sealed record ProjectSource(AdditionalText File, SourceItem Item);
