namespace Corpus.Generators.Options;

/// <summary>A property with an unknown value.</summary>
/// <param name="Property">The MSBuild property.</param>
/// <param name="Value">The value as given.</param>
/// <param name="Expected">The values that it may have: "internal, public".</param>
internal sealed record OptionFault(string Property, string Value, string Expected);
