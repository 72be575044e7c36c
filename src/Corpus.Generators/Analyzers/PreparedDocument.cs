using System.Runtime.CompilerServices;
using Corpus.Generators.Sources;
using Corpus.Text.Matching;
using Corpus.Text.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Analyzers;

/// <summary>One file, read. However many analyzers of however many compilations ask, each version of a file is read once.</summary>
internal sealed class PreparedDocument
{
    // Analyzers run side by side, and their host may ask for the same file twice at once: both get the one object here, which reads once.
    private static readonly ConditionalWeakTable<AdditionalText, PreparedDocument> _shared = new();
    private static readonly AdditionalTextValueProvider<PreparedDocument> _provider = new(Share);

    private readonly AdditionalText _file;
    private readonly object _gate = new();
    private (SourceText? Source, DocumentText Document)? _read;
    private (SourceMetadata Metadata, SearchableArticle Article)? _searchable;

    private PreparedDocument(AdditionalText file) => _file = file;

    /// <summary>The file's text; null when the compiler could not open it.</summary>
    public SourceText? Source => Read().Source;

    /// <summary>What was read from it, before the project's metadata is applied.</summary>
    public DocumentText Document => Read().Document;

    /// <summary>The file, read by this call or by an earlier one.</summary>
    /// <param name="file">The file.</param>
    /// <param name="context">The analyzer that asks, whose host keeps what was read; null outside analysis, while code is being typed.</param>
    public static PreparedDocument Of(AdditionalText file, AnalysisContext? context) =>
        context is not null && context.TryGetValue(file, _provider, out PreparedDocument? document) ? document : Share(file);

    /// <summary>The article with the project's metadata applied, ready for the search; null when the file cannot be read.</summary>
    public SearchableArticle? Search(SourceMetadata metadata)
    {
        if (Document.Article is not { } article)
            return null;

        lock (_gate)
        {
            if (_searchable is not { } known || known.Metadata != metadata)
                _searchable = known = (metadata, new SearchableArticle(metadata.ApplyTo(article)));
            return known.Article;
        }
    }

    /// <summary>A place in the document, for an editor to jump to.</summary>
    /// <param name="path">The file's path as the compiler has it.</param>
    /// <param name="span">UTF-16 offsets.</param>
    public Location Locate(string path, Corpus.Text.Model.TextSpan span)
    {
        if (Source is null || span.Start < 0 || span.Length < 0 || span.End > Source.Length)
            return Location.Create(path, default, default);

        var place = new Microsoft.CodeAnalysis.Text.TextSpan(span.Start, span.Length);
        return Location.Create(path, place, Source.Lines.GetLinePositionSpan(place));
    }

    private static PreparedDocument Share(AdditionalText file) => _shared.GetValue(file, static file => new PreparedDocument(file));

    private (SourceText? Source, DocumentText Document) Read()
    {
        lock (_gate)
        {
            if (_read is not { } read)
            {
                SourceText? text = _file.GetText();
                _read = read = (text, SourceReader.ReadText(text, CancellationToken.None));
            }

            return read;
        }
    }
}
