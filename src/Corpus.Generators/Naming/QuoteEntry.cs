namespace Corpus.Generators.Naming;

/// <summary>A quotation's names.</summary>
/// <param name="Id">Its stable id, unique in the corpus.</param>
/// <param name="Member">The member of the article's nested class in <c>Quotes</c>.</param>
/// <param name="Speaker">The index of its speaker in the catalogue; null when it has none.</param>
internal sealed record QuoteEntry(string Id, string Member, int? Speaker);
