namespace Corpus.Text.Verification.Names;

/// <summary>A speaker or a source as a citation names it.</summary>
/// <param name="Value">The name.</param>
/// <param name="IsMember">Whether it is the name of a generated member, as <c>nameof</c> gives it.</param>
internal record GivenName(string Value, bool IsMember = false)
{
    /// <summary>The section that is named behind the source, where it has a place of its own; null where name and section are one text.</summary>
    public string? Fragment { get; init; }
}
