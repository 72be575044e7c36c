namespace Corpus.Text.Sources;

/// <summary>Item metadata that cannot be used (CORP007).</summary>
/// <param name="Name">The metadata's name.</param>
/// <param name="Value">The value as given.</param>
/// <param name="Expected">What would do: "an ISO date such as 2025-06-12".</param>
internal sealed record MetadataFault(string Name, string Value, string Expected);
