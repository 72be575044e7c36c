namespace Corpus.Generators.Emit;

/// <summary>What decides the form of the generated code.</summary>
/// <param name="Namespace">The namespace, legal C#.</param>
/// <param name="IsPublic">Whether other assemblies see the types.</param>
/// <param name="HasDocumentation">Whether members carry documentation.</param>
internal sealed record OutputSettings(string Namespace, bool IsPublic, bool HasDocumentation)
{
    /// <summary>The accessibility of the generated types.</summary>
    public string Visibility => IsPublic ? "public" : "internal";

    /// <summary>The namespace as it stands before a type's name.</summary>
    public string Global => "global::" + Namespace;
}
