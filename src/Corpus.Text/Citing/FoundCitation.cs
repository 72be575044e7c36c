using Corpus.Text.Model;
using Corpus.Text.Verification;

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

    /// <summary>What it asks the sources.</summary>
    /// <param name="words">Its words as the prose has them.</param>
    public CitationQuestion Ask(string words) => new()
    {
        Words = words,
        Articles = Source is null ? [] : [Source],
        Speakers = Speaker is null ? [] : [Speaker],
    };
}
