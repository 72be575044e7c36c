using Corpus.Generators.Options;
using Corpus.Text.Model;
using Corpus.Text.Sources;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Sources;

/// <summary>Reads the metadata of one item from what the build has written for the compiler.</summary>
internal sealed class MetadataReader
{
    private readonly Dictionary<string, string>? _values;
    private readonly ItemMetadata _metadata;

    public MetadataReader(AnalyzerConfigOptions metadata)
    {
        _values = metadata.TryGetValue("build_metadata.AdditionalFiles.CorpusDocument", out string? line) && line.Length > 0 ? ItemText.Read(line) : null;
        _metadata = new ItemMetadata(Exact);
    }

    /// <inheritdoc cref="ItemMetadata.Faults"/>
    public IEnumerable<MetadataFault> Faults => _metadata.Faults;

    /// <summary>Whether the file is a source at all.</summary>
    public bool IsSource => _values is not null;

    /// <summary>A value to the letter; null when it is not set.</summary>
    public string? Exact(string name) => _values is not null && _values.TryGetValue(name, out string? value) ? value : null;

    /// <inheritdoc cref="ItemMetadata.Source"/>
    public SourceMetadata Source() => _metadata.Source();

    /// <summary>The referenced corpus that the document belongs to; null for the project's own.</summary>
    public ReferencedCorpus? Reference() => _metadata.Text("Assembly") is string assembly
        ? new ReferencedCorpus(
            assembly,
            LegalNamespace.Of(_metadata.Text("Namespace") ?? ""),
            string.Equals(_metadata.Text("Visibility"), "public", StringComparison.OrdinalIgnoreCase))
        : null;
}
