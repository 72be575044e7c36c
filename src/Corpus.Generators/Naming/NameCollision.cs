namespace Corpus.Generators.Naming;

/// <summary>A document that wanted a name which another one has.</summary>
/// <param name="Path">The document that took another name.</param>
/// <param name="Wanted">The name that it wanted.</param>
/// <param name="Given">The name that it has.</param>
/// <param name="Holder">The path of the document that has the wanted name.</param>
/// <param name="Id">The document's id, when that is what it wanted to be named after. Then the holder's name comes from an id, too.</param>
internal sealed record NameCollision(string Path, string Wanted, string Given, string Holder, string? Id = null);
