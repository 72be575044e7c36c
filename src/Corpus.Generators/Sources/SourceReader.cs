using Corpus.Generators.Options;
using Corpus.Text.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Sources;

/// <summary>From the compiler's additional files to documents: the one way in, for the generator and the analyzers alike.</summary>
internal static class SourceReader
{
    /// <summary>What the project says of <paramref name="file"/>; null when it is not a corpus source.</summary>
    public static SourceItem? ReadItem(AdditionalText file, AnalyzerConfigOptions metadata, CorpusOptions options) =>
        throw new NotSupportedException(); // filled on the generator branch

    /// <summary>Reads the file's text. Does not depend on metadata, so that it is done once for each version of a file.</summary>
    public static DocumentText ReadText(SourceText? text, CancellationToken cancellationToken) =>
        throw new NotSupportedException(); // filled on the generator branch
}
