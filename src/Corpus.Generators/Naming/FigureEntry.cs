namespace Corpus.Generators.Naming;

/// <summary>A figure's names.</summary>
/// <param name="Id">Its stable id, unique in the corpus.</param>
/// <param name="Member">The member of the article's nested class in <c>Figures</c>.</param>
internal sealed record FigureEntry(string Id, string Member);
