using System.Collections.Immutable;

namespace Corpus.Generators.Analyzers;

/// <summary>Puts together what a diagnostic hands over to the code fixes.</summary>
internal static class FixPropertySet
{
    public static ImmutableDictionary<string, string?> Empty { get; } = ImmutableDictionary<string, string?>.Empty;

    public static ImmutableDictionary<string, string?> AddIf(this ImmutableDictionary<string, string?> properties, bool condition, string key, string? value) =>
        condition ? properties.Add(key, value) : properties;
}
