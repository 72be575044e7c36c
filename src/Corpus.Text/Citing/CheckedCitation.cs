using Corpus.Text.Verification;

namespace Corpus.Text.Citing;

/// <summary>A citation in prose, and what the sources say to it.</summary>
/// <param name="Citation">The citation.</param>
/// <param name="Words">Its words.</param>
/// <param name="Question">What was asked.</param>
/// <param name="Finding">What the sources say, with those objections alone that hold for prose.</param>
internal sealed record CheckedCitation(FoundCitation Citation, string Words, CitationQuestion Question, CitationFinding Finding)
{
    /// <summary>Whether the words, or words like them, are in a source.</summary>
    public bool IsInSources { get; init; }
}
