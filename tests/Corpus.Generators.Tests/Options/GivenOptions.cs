using System.Diagnostics.CodeAnalysis;
using Corpus.Generators.Sources;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Tests.Options;

/// <summary>Options as the compiler hands them to an analyzer: keys without regard to case.</summary>
internal sealed class GivenOptions(IEnumerable<(string Key, string Value)> values) : AnalyzerConfigOptions
{
    private readonly Dictionary<string, string> _values = values.ToDictionary(pair => pair.Key, pair => pair.Value, KeyComparer);

    public static GivenOptions Properties(params (string Name, string Value)[] properties) =>
        new(properties.Select(property => ("build_property." + property.Name, property.Value)));

    public static GivenOptions Metadata(params (string Name, string Value)[] metadata) =>
        new([("build_metadata.AdditionalFiles.CorpusDocument", ItemText.Write(metadata.Select(item => new KeyValuePair<string, string>(item.Name, item.Value))))]);

    public override IEnumerable<string> Keys => _values.Keys;

    public override bool TryGetValue(string key, [MaybeNullWhen(false)] out string value) => _values.TryGetValue(key, out value);
}
