using Corpus.Text.Model;

namespace Corpus.Generators.Sources;

/// <summary>One readable document of the corpus: what the project says of it, and what was read from it with the metadata applied.</summary>
internal sealed record SourceDocument(SourceItem Item, Article Article);
