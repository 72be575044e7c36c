using Corpus.Text.Citing;
using Corpus.Text.Model;
using Corpus.Text.Verification;
using Corpus.Tool.Prose;

namespace Corpus.Tool.Checking;

/// <summary>A file whose citations were checked.</summary>
internal sealed class CheckedFile(ProseFile file, IReadOnlyList<CheckedCitation> citations)
{
    private readonly Lazy<LineTable> _lines = new(() => new LineTable(file.Text));

    public ProseFile File { get; } = file;

    /// <summary>The citations, in order.</summary>
    public IReadOnlyList<CheckedCitation> Citations { get; } = citations;

    /// <summary>What the sources hold against them, in order.</summary>
    public IEnumerable<CheckedObjection> Objections => Citations.SelectMany(citation => citation.Finding.Objections
        .Select(objection => new CheckedObjection(this, citation, objection, InFile(SpanOf(citation, objection)))));

    /// <summary>Line and column of an offset, counted from 1.</summary>
    public (int Line, int Column) At(int offset) => _lines.Value.At(offset);

    /// <summary>The part of the file that a part of its prose is written in.</summary>
    public TextSpan InFile(TextSpan span) => File.Prose.InFile(span);

    private static TextSpan SpanOf(CheckedCitation citation, Objection objection) => objection.Part.Kind switch
    {
        CitationPartKind.Article or CitationPartKind.Section when citation.Citation.Source is { } source => source.Span,
        CitationPartKind.Speaker when citation.Citation.Speaker is { } speaker => speaker.Span,
        _ when objection.Words is { } words => new TextSpan(citation.Citation.Words.Start + words.Start, words.Length),
        _ => citation.Citation.Words,
    };
}
