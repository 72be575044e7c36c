namespace Corpus.Generators.Sources;

/// <summary>A corpus that another assembly was compiled with: cited from here, not generated here.</summary>
/// <param name="Assembly">The assembly's name.</param>
/// <param name="Namespace">The namespace of its generated types, legal C#.</param>
/// <param name="IsPublic">Whether this project sees them.</param>
internal sealed record ReferencedCorpus(string Assembly, string Namespace, bool IsPublic);
