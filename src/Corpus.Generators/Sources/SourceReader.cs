using System.Runtime.CompilerServices;
using Corpus.Generators.Options;
using Corpus.Text.Model;
using Corpus.Text.Pages;
using Corpus.Text.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Sources;

/// <summary>From the compiler's additional files to documents: the one way in, for the generator and the analyzers alike.</summary>
internal static class SourceReader
{
    // Reading is by far the largest part of the work, and a file's object is one version of its text: all who ask in one process share what was read.
    private static readonly ConditionalWeakTable<AdditionalText, Known> _known = new();

    /// <summary>What the project says of <paramref name="file"/>; null when it is not a corpus source.</summary>
    public static SourceItem? ReadItem(AdditionalText file, AnalyzerConfigOptions metadata, CorpusOptions options)
    {
        var reader = new MetadataReader(metadata);
        if (!reader.IsSource)
            return null;

        string path = DocumentPath.Of(reader.Exact("Path"), file.Path, options.ProjectDirectory);
        ReferencedCorpus? reference = reader.Reference();

        // Two projects may each have a docs/a.txt.
        string known = reference is null ? path : reference.Assembly + "/" + path;
        var item = new SourceItem(known, "corpus/" + ItemText.Escape(path), reader.Source(), reader.Faults.ToEquatableArray());
        return item with { File = file.Path, Reference = reference };
    }

    /// <summary>Whether somebody has read the file. Nobody is waited for: a file that is being read at the moment is not read yet.</summary>
    public static bool IsRead(SourceFile file) =>
        _known.TryGetValue(file.File, out Known? known) && known.Content is not null && known.Language == file.Item.Metadata.Language;

    /// <summary>What the file holds: read by this call or by an earlier one. Of the metadata it depends on the language alone.</summary>
    public static SourceContent ReadContent(AdditionalText file, string? language, CancellationToken cancellationToken)
    {
        Known known = _known.GetOrCreateValue(file);

        // Whoever asks for what another one is reading waits for it, for that is sooner than to read it again.
        lock (known)
        {
            if (known.Content is null || known.Language != language)
                (known.Content, known.Language) = (Read(file.GetText(cancellationToken), language, cancellationToken), language);
            return known.Content;
        }
    }

    /// <summary>The document that the file is by what the project says; null when it cannot be read. The same object as long as neither changes.</summary>
    public static SourceDocument? ReadDocument(SourceFile file, CancellationToken cancellationToken)
    {
        SourceContent content = ReadContent(file.File, file.Item.Metadata.Language, cancellationToken);
        Known known = _known.GetOrCreateValue(file.File);
        lock (known)
        {
            if (known.Document is null || known.Document.Item != file.Item)
                known.Document = SourceDocument.Of(file.Item, content);
            return known.Document;
        }
    }

    private static SourceContent Read(SourceText? text, string? language, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (text is null)
            return SourceContent.Unreadable(UnreadableReason.NotOpened);

        string content = text.ToString();
        PageKind kind = PageSignature.Of(content);
        if (PageSource.IsPage(kind))
            return SourceContent.OfPage(kind);

        return Legibility.FaultOf(content, text.Encoding) is UnreadableReason fault
            ? SourceContent.Unreadable(fault)
            : SourceContent.Of(content, language, cancellationToken);
    }

    private sealed class Known
    {
        public SourceContent? Content { get; set; }

        public string? Language { get; set; }

        public SourceDocument? Document { get; set; }
    }
}
