using Corpus.Text.Model;

namespace Corpus.Generators.Naming;

/// <summary>A speaker's names.</summary>
/// <param name="Id">The speaker's stable id, unique in the corpus.</param>
/// <param name="Member">The member of <c>Speakers</c>.</param>
/// <param name="Speaker">The person across all articles.</param>
internal sealed record SpeakerEntry(string Id, string Member, Speaker Speaker)
{
    /// <summary>The members that name the same person in other assemblies, where they differ.</summary>
    public EquatableArray<string> OtherMembers { get; init; }
}
