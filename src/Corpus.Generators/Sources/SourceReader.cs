using System.Runtime.CompilerServices;
using Corpus.Generators.Options;
using Corpus.Text;
using Corpus.Text.Comparison;
using Corpus.Text.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Sources;

/// <summary>From the compiler's additional files to documents: the one way in, for the generator and the analyzers alike.</summary>
internal static class SourceReader
{
    // Reading is a pure function of the text, and by far the largest part of the work: the generator and the analyzers of one compiler share it.
    private static readonly ConditionalWeakTable<SourceText, DocumentText> _read = new();

    /// <summary>What the project says of <paramref name="file"/>; null when it is not a corpus source.</summary>
    public static SourceItem? ReadItem(AdditionalText file, AnalyzerConfigOptions metadata, CorpusOptions options)
    {
        var reader = new MetadataReader(metadata);
        if (!string.Equals(reader.Text("CorpusSource"), "true", StringComparison.OrdinalIgnoreCase))
            return null;

        string path = DocumentPath.Of(reader.Text("CorpusPath"), file.Path, options.ProjectDirectory);
        return new SourceItem(path, reader.Raw("CorpusResource") ?? "corpus/" + path, reader.Source(), reader.Faults.ToEquatableArray());
    }

    /// <summary>Reads the file's text: once for each version of a file, whoever asks. Does not depend on metadata.</summary>
    public static DocumentText ReadText(SourceText? text, CancellationToken cancellationToken)
    {
        if (text is null)
            return DocumentText.Unreadable(UnreadableReason.NotOpened);
        if (_read.TryGetValue(text, out DocumentText? known))
            return known;

        cancellationToken.ThrowIfCancellationRequested();
        string content = text.ToString();
        DocumentText document = Legibility.FaultOf(content, text.Encoding) is UnreadableReason fault
            ? DocumentText.Unreadable(fault)
            : Read(content, cancellationToken);
        return _read.GetValue(text, _ => document);
    }

    private static DocumentText Read(string content, CancellationToken cancellationToken)
    {
        Article article = ArticleReader.Read(content, cancellationToken);
        return new DocumentText(article, ArticlePrint.Of(article, cancellationToken), null);
    }
}
