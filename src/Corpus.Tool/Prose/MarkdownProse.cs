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
        .UseAutoLinks()
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
        int silent = _markup.Silent;
        ReadInlines(inlines);
        _markup.EndSilence(silent);
        if (quotation is not null)
            KeepAttribution(span);
        ReadBullet(leaf);
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

    // "- Marit Lund" behind a quotation is a list of one to Markdown, and a signature to people: whether it has the form of a name is asked elsewhere.
    private void ReadBullet(LeafBlock leaf)
    {
        if (leaf.Parent is not ListItemBlock { Parent: ListBlock { IsOrdered: false, Count: 1, BulletType: '-' } list } item || item.Count != 1
            || list.Parent is not { } around || around.IndexOf(list) is not (> 0 and int index))
        {
            return;
        }

        if (around[index - 1] is QuoteBlock || (around is QuoteBlock && index == around.Count - 1 && around[index - 1] is ParagraphBlock))
            _buffer.Copy(new TextSpan(list.Span.Start, 2));
    }

    private void EndBlock()
    {
        if (_block is not null)
            _buffer.Add(new MarkedQuotation(_quoted, IsBlock: true) { Attribution = _markup.CiteAtEnd(_quoted) });
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
        if (_markup.IsSilent && inline is not HtmlInline)
        {
            _buffer.Fill(span, ProseText.Code);
            return;
        }

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
                _buffer.Fill(span, ProseBuffer.Hidden);
                if (TargetIn(footnote.Footnote) is { } url)
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

    // What is escaped is written with its backslash. A literal may also be longer than what is read of it: a table cuts blanks off.
    private void ReadLiteral(LiteralInline literal, TextSpan span)
    {
        _buffer.Copy(span);
        if (span.Length > literal.Content.Length && span.Length > 1 && _buffer.File[span.Start] == '\\')
            _buffer.Put(new TextSpan(span.Start, 2), _buffer.File.AsSpan(span.Start + 1, 1));
    }

    private static string? TargetIn(Footnote footnote) => footnote.Descendants<LinkInline>().FirstOrDefault()?.Url
        ?? footnote.Descendants<AutolinkInline>().FirstOrDefault()?.Url;

    private static TextSpan SpanOf(SourceSpan span) => span.IsEmpty ? new TextSpan(Math.Max(0, span.Start), 0) : new TextSpan(span.Start, span.Length);
}
