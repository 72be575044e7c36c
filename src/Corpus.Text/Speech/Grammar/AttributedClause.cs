using Corpus.Text.Model;

namespace Corpus.Text.Speech.Grammar;

/// <summary>A statement that the text attributes to somebody.</summary>
/// <param name="Span">Its words.</param>
/// <param name="Paragraph">The index of its paragraph in the story.</param>
/// <param name="Row">What found it.</param>
internal sealed record AttributedClause(TextSpan Span, int Paragraph, string Row)
{
    /// <summary>Whether words of it stand in marks.</summary>
    public bool HasQuotation { get; init; }

    public string? Speaker { get; init; }

    public string? Role { get; init; }

    public string? Mention { get; init; }

    public string? Cue { get; init; }
}
