using Corpus.Text.Citing;
using Corpus.Text.Model;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Corpus.Tool.Prose;

/// <summary>Reads Markdown: Markdig tells what is what, and every word stays where the file has it.</summary>
internal sealed class MarkdownProse
{
    private static readonly MarkdownPipeline _pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .UseFootnotes()
        .UseYamlFrontMatter()
        .Build();

    private readonly ProseBuffer _buffer;
    private readonly MarkupProse _markup;
    private QuoteBlock? _block;
    private TextSpan _quoted;

    private MarkdownProse(string file)
    {
        _buffer = new ProseBuffer(file);
        _markup = new MarkupProse(_buffer);
    }

    public static ProseText Read(string file)
    {
        var prose = new MarkdownProse(file);
        MarkdownDocument document = Parse(file);
        prose.ReadAll(document, null);
        prose.EndBlock();
        prose._markup.End();
        return prose._buffer.ToProse();
    }

    private static MarkdownDocument Parse(string file)
    {
        try
        {
            return Markdown.Parse(file, _pipeline);
        }
        catch (ArgumentException e)
        {
            // The only thing that Markdig refuses.
            throw new InvalidDataException("its Markdown is nested too deeply to be read", e);
        }
    }

    private void ReadAll(ContainerBlock blocks, QuoteBlock? quotation)
    {
        foreach (Block block in blocks)
        {
            switch (block)
            {
                case HtmlBlock html:
                    EndBlock();
                    _markup.Read(SpanOf(html.Span));
                    break;
                case LeafBlock { Inline: { } inlines } leaf:
                    ReadLeaf(leaf, inlines, quotation);
                    break;
                case LeafBlock:
                    EndBlock();
                    break;
                case ContainerBlock inner:
                    ReadAll(inner, inner as QuoteBlock ?? quotation);
                    break;
            }
        }
    }

    private void ReadLeaf(LeafBlock leaf, ContainerInline inlines, QuoteBlock? quotation)
    {
        TextSpan span = SpanOf(leaf.Span);
        _buffer.JoinLines(span);
        ReadInlines(inlines);
        if (quotation is not null)
            KeepAttribution(span);
        _buffer.Put(span.End, '\n');
        if (quotation is null || quotation != _block)
            EndBlock();
        if (quotation is not null && leaf.Parent is not TableCell)
        {
            _quoted = _block is null ? span : TextSpan.FromBounds(_quoted.Start, span.End);
            _block = quotation;
        }
    }

    // The line that says whose a block is stays a line of its own.
    private void KeepAttribution(TextSpan span)
    {
        int end = span.Length == 0 ? -1 : _buffer.File.LastIndexOf('\n', span.End - 1, span.Length);
        int start = end + 1;
        while (start < span.End && _buffer.File[start] is '>' or ' ' or '\t')
            start++;
        if (end >= 0 && start < span.End && _buffer.File[start] is '—' or '–' or '―' or '-' or '~')
            _buffer.Put(end, '\n');
    }

    private void EndBlock()
    {
        if (_block is not null)
            _buffer.Add(new MarkedQuotation(_quoted, IsBlock: true));
        _block = null;
    }

    private void ReadInlines(ContainerInline inlines)
    {
        foreach (Inline inline in inlines)
            Read(inline);
    }

    private void Read(Inline inline)
    {
        TextSpan span = SpanOf(inline.Span);
        switch (inline)
        {
            case LiteralInline literal:
                ReadLiteral(literal, span);
                break;
            case HtmlEntityInline entity:
                _buffer.Put(span, entity.Transcoded.AsSpan());
                break;
            case CodeInline:
                _buffer.Fill(span, ProseText.Code);
                break;
            case HtmlInline:
                _buffer.Fill(span, ProseBuffer.Hidden);
                _markup.ReadTag(span);
                break;
            case LinkInline { IsImage: true }:
                break;
            case LinkInline link:
                _buffer.Fill(span, ProseBuffer.Hidden);
                ReadInlines(link);
                _buffer.Add(new ProseLink(span, link.GetDynamicUrl?.Invoke() ?? link.Url ?? ""));
                break;
            case AutolinkInline link:
                _buffer.Copy(span);
                _buffer.Add(new ProseLink(span, link.Url));
                break;
            case FootnoteLink { IsBackLink: false } footnote:
                if (footnote.Footnote.Descendants<LinkInline>().FirstOrDefault()?.Url is { } url)
                    _buffer.Add(new ProseLink(span, url));
                break;
            case ContainerInline container:
                // Emphasis may stand inside of a word.
                _buffer.Fill(span, ProseBuffer.Hidden);
                ReadInlines(container);
                break;
            case LineBreakInline:
                _buffer.Put(span.Start, ' ');
                break;
        }
    }

    // What is escaped stands behind its backslash, and is written with it.
    private void ReadLiteral(LiteralInline literal, TextSpan span)
    {
        int hidden = Math.Max(0, span.Length - literal.Content.Length);
        _buffer.Copy(TextSpan.FromBounds(span.Start + hidden, span.End));
        if (hidden > 0)
            _buffer.Put(new TextSpan(span.Start, hidden + 1), _buffer.File.AsSpan(Math.Min(span.Start + hidden, _buffer.File.Length - 1), 1));
    }

    private static TextSpan SpanOf(SourceSpan span) => span.IsEmpty ? new TextSpan(Math.Max(0, span.Start), 0) : new TextSpan(span.Start, span.Length);
}
