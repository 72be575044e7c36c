namespace Corpus.Text.Model;

/// <summary>A value at the head of a document that cannot be used.</summary>
/// <param name="Name">What it would be the value of: "Published".</param>
/// <param name="Span">Where the value stands.</param>
/// <param name="Expected">What would do: "an ISO date such as 2025-06-12".</param>
internal sealed record FrontMatterFault(string Name, TextSpan Span, string Expected);
