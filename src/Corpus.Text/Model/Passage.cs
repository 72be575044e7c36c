namespace Corpus.Text.Model;

/// <summary>A run of neighbouring lines of one region. The passages of an article are in order and cover its text exactly once.</summary>
/// <param name="Region">What the lines are.</param>
/// <param name="Span">Where they stand, line endings and blank lines between them included.</param>
internal sealed record Passage(Region Region, TextSpan Span);
