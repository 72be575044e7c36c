using Corpus.Text.Model;

namespace Corpus.Text.Citing;

/// <summary>A citation in prose: words, and who is said to have said them where.</summary>
/// <param name="Words">The words, without marks and attribution.</param>
/// <param name="IsBlock">Whether they are a block of their own.</param>
internal sealed record FoundCitation(TextSpan Words, bool IsBlock)
{
    /// <summary>The source that is named; null for none.</summary>
    public PlacedName? Source { get; init; }

    /// <summary>The speaker who is named; null for nobody.</summary>
    public PlacedName? Speaker { get; init; }
}
