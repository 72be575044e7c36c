using Corpus.Text.Model;

namespace Corpus.Text.Citing;

/// <summary>What markup says is quoted: a block, or words in a line.</summary>
/// <param name="Span">The quoted words.</param>
/// <param name="IsBlock">Whether it is a block.</param>
internal sealed record MarkedQuotation(TextSpan Span, bool IsBlock)
{
    /// <summary>The source that the markup names (<c>cite="…"</c>); null for none.</summary>
    public string? Source { get; init; }

    /// <summary>Where the markup says whose the words are; null for nowhere.</summary>
    public TextSpan? Attribution { get; init; }
}
