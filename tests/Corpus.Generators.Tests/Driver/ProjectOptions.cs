using Corpus.Generators.Tests.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Tests.Driver;

/// <summary>What the package's props make visible of a made-up project: properties, and each document as a corpus source with its metadata.</summary>
internal sealed class ProjectOptions(IReadOnlyDictionary<string, IReadOnlyList<(string, string)>> metadata, params (string, string)[] properties)
    : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = GivenOptions.Properties(properties);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GivenOptions.Properties();

    public override AnalyzerConfigOptions GetOptions(AdditionalText file) =>
        GivenOptions.Metadata([("CorpusSource", "true"), .. metadata.TryGetValue(file.Path, out var values) ? values : []]);
}
