using Corpus.Generators.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Tests.Harness;

/// <summary>What MSBuild and .editorconfig tell the compiler: properties, item metadata, options.</summary>
internal sealed class ProjectOptions(
    IReadOnlyDictionary<string, string> global,
    IReadOnlyDictionary<string, string> code,
    IReadOnlyDictionary<string, string>? files = null) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(global);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options(code);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        new Options(textFile is SourceFile { Metadata: { Count: > 0 } metadata }
            ? new Dictionary<string, string> { ["build_metadata.AdditionalFiles.CorpusDocument"] = ItemText.Write(metadata) }
            : files ?? new Dictionary<string, string>());

    private sealed class Options(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        private readonly Dictionary<string, string> _values = new(values, KeyComparer);

        public override IEnumerable<string> Keys => _values.Keys;

        // The attribute that the overridden member has is internal to two of the tested assemblies, and so ambiguous here.
#nullable disable
        public override bool TryGetValue(string key, out string value) => _values.TryGetValue(key, out value);
#nullable restore
    }
}
