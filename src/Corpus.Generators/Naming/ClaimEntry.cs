namespace Corpus.Generators.Naming;

/// <summary>A claim's names.</summary>
/// <param name="Id">Its stable id, unique in the corpus.</param>
/// <param name="Member">The member of the article's nested class in <c>Claims</c>.</param>
/// <param name="Speaker">The index of its speaker in the catalogue; null when it has none.</param>
internal sealed record ClaimEntry(string Id, string Member, int? Speaker);
