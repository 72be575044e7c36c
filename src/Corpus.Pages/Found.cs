namespace Corpus.Pages;

/// <summary>What a page says of itself, and where it says so.</summary>
/// <param name="Value">What is said.</param>
/// <param name="Where">The place, in words for people: "JSON-LD", "og:title", "h1".</param>
internal sealed record Found<T>(T Value, string Where);
