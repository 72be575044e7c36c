namespace Corpus.Generators.Naming;

/// <summary>A document that wanted a name which another one has.</summary>
/// <param name="Path">The document that took another name.</param>
/// <param name="Wanted">The name that it wanted.</param>
/// <param name="Given">The name that it has.</param>
/// <param name="Holder">The path of the document that has the wanted name.</param>
internal sealed record NameCollision(string Path, string Wanted, string Given, string Holder);
