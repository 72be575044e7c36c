using Corpus.Generators.Naming;

namespace Corpus.Generators.Emit;

/// <summary>What decides the form of the generated code.</summary>
/// <param name="Namespace">The namespace, legal C#.</param>
/// <param name="IsPublic">Whether other assemblies see the types.</param>
/// <param name="HasDocumentation">Whether members carry documentation.</param>
/// <param name="HasJson">Whether the target has System.Text.Json: then the records know how to be written with it.</param>
/// <param name="Members">What has named members.</param>
internal sealed record OutputSettings(
    string Namespace, bool IsPublic, bool HasDocumentation, bool HasJson = false, MemberScope Members = MemberScope.All)
{
    /// <summary>The accessibility of the generated types.</summary>
    public string Visibility => IsPublic ? "public" : "internal";

    /// <summary>The namespace as it stands before a type's name.</summary>
    public string Global => "global::" + Namespace;
}
