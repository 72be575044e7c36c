namespace Corpus.Text.Verification.Names;

/// <summary>How generated code calls an article or a speaker.</summary>
/// <param name="Id">The stable id.</param>
/// <param name="Member">The member.</param>
internal sealed record GeneratedName(string Id, string Member)
{
    /// <summary>The members that name the same person in other assemblies, where they differ.</summary>
    public IReadOnlyList<string> OtherMembers { get; init; } = [];
}
