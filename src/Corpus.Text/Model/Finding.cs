namespace Corpus.Text.Model;

/// <summary>Something in a document that a person should look at.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Against">The other place, where two places contradict each other; null otherwise.</param>
internal sealed record Finding(FindingKind Kind, TextSpan Span, TextSpan? Against = null);
