using Corpus.Text.Model;
using Corpus.Text.Verification;
using Corpus.Text.Verification.Names;

namespace Corpus.Text.Citing;

/// <summary>What prose says of where a quotation is from: a note, the markup, a link beside it, a name on the attribution line.</summary>
internal sealed class SourceHints
{
    private readonly ProseText _prose;
    private readonly CitableCorpus _corpus;
    private readonly Dictionary<int, string> _noteOfBlock = [];
    private TextSpan _paragraph;

    public SourceHints(ProseText prose, CitableCorpus corpus)
    {
        _prose = prose;
        _corpus = corpus;

        // Notes stand above their quotations where the first one does, and below them elsewhere.
        MarkedQuotation[] blocks = prose.Notes.Count == 0 ? [] : [.. prose.Quotations.Where(quotation => quotation.IsBlock)];
        bool areAbove = prose.Notes.Count > 0 && blocks.Length > 0 && prose.Notes[0].At < blocks[0].Span.Start;
        foreach (ProseNote note in prose.Notes)
        {
            int next = InOrder.First(blocks, note.At, quotation => quotation.Span.End);
            MarkedQuotation? block = (next < blocks.Length && blocks[next].Span.Start <= note.At ? blocks[next] : null)
                ?? (areAbove ? Above(blocks, next, note.At) ?? Below(blocks, next, note.At) : Below(blocks, next, note.At) ?? Above(blocks, next, note.At));
            if (block is not null && !_noteOfBlock.ContainsKey(block.Span.Start))
                _noteOfBlock.Add(block.Span.Start, note.Source);
        }
    }

    /// <summary>The source of a quotation that markup tells; null for one that nothing names.</summary>
    public PlacedName? Of(MarkedQuotation marked, TextSpan words, TextSpan? attribution)
    {
        if (marked.IsBlock && _noteOfBlock.TryGetValue(marked.Span.Start, out string? noted))
            return new PlacedName(noted, words);
        if (!marked.IsBlock && NoteIn(ParagraphOf(words)) is { } beside)
            return new PlacedName(beside, words);
        if (marked.Source is { } cited && (LeadsToSource(cited) || !IsAddress(cited)))
            return new PlacedName(cited, words);
        if (attribution is { } line && (LinkIn(line) ?? NameIn(line)) is { } attributed)
            return attributed;
        return marked.IsBlock ? LinkIn(IntroductionOf(marked.Span)) : LinkIn(UpToNext(words, Sentences.Around(_prose.Text, words)));
    }

    /// <summary>The source of words between quotation marks in a sentence; null for one that nothing names.</summary>
    public PlacedName? Of(TextSpan words, TextSpan sentence) =>
        NoteIn(ParagraphOf(words)) is { } noted ? new PlacedName(noted, words) : LinkIn(UpToNext(words, sentence));

    // "… in May.” The Post had it": the full stop is within the marks, and another sentence begins, unless a link stands there, which says whence it is.
    private TextSpan UpToNext(TextSpan words, TextSpan sentence)
    {
        string text = _prose.Text;
        int end = words.End;
        if (end == 0 || text[end - 1] != '.')
            return sentence;

        while (end < sentence.End && !char.IsWhiteSpace(text[end]))
            end++;
        int next = end;
        while (next < sentence.End && IsBlank(next))
            next++;
        return next < sentence.End && char.IsUpper(text[next]) && LinkIn(new TextSpan(next, 1)) is null
            ? TextSpan.FromBounds(sentence.Start, end)
            : sentence;
    }

    private PlacedName? LinkIn(TextSpan span)
    {
        for (int i = InOrder.First(_prose.Links, span.Start + 1, link => link.Span.End); i < _prose.Links.Count; i++)
        {
            // The mark of a footnote takes no room, and stands behind the full stop.
            if (_prose.Links[i].Span.Start >= span.End + (_prose.Links[i].Span.Length == 0 ? 2 : 0))
                break;

            if (Known(_prose.Links[i].Target) is { } name)
                return new PlacedName(name, _prose.Links[i].Span);
        }

        return null;
    }

    private PlacedName? NameIn(TextSpan line)
    {
        foreach (TextSpan span in Attribution.NamesIn(_prose.Text, line))
        {
            string name = span.In(_prose.Text);
            if (IsKnown(name) && _corpus.Speakers.Find(new GivenName(name)).Count == 0)
                return new PlacedName(name, span);
        }

        return null;
    }

    private string? NoteIn(TextSpan paragraph)
    {
        int first = FirstNote(paragraph.Start);
        return first < _prose.Notes.Count && _prose.Notes[first].At <= paragraph.End ? _prose.Notes[first].Source : null;
    }

    private bool HasNote(int start, int end) => FirstNote(start) is { } first && first < _prose.Notes.Count && _prose.Notes[first].At < end;

    private int FirstNote(int offset) => InOrder.First(_prose.Notes, offset, note => note.At);

    // A path is one from the folder of the page.
    private string? Known(string target)
    {
        string path = target;
        while (path.StartsWith("../", StringComparison.Ordinal) || path.StartsWith("./", StringComparison.Ordinal))
            path = path.Substring(path.IndexOf('/') + 1);
        return path.Length == 0 || path[0] == '#' ? null : LeadsToSource(target) ? target : LeadsToSource(path) ? path : null;
    }

    // An address of somebody else's may end as a source's file is called.
    private bool LeadsToSource(string target) => _corpus.Articles.FindPlace(target).Count > 0;

    private bool IsKnown(string name) => _corpus.Articles.Find(new GivenName(name)).Count > 0;

    private static bool IsAddress(string name) => name.IndexOf("://", StringComparison.Ordinal) > 0;

    // The line with its neighbours as far as no blank line is between: a comment is a line of its own. The next quotation is mostly of the same paragraph,
    // and a paragraph of very many is not looked through for each of them.
    private TextSpan ParagraphOf(TextSpan words)
    {
        string text = _prose.Text;
        bool isInLine = text.IndexOf('\n', words.Start, words.Length) < 0;
        if (isInLine && _paragraph.Contains(words))
            return _paragraph;

        int start = words.Start;
        while (start > 0 && !(text[start - 1] == '\n' && IsBlankLineBefore(start - 1)))
            start--;
        int end = words.End;
        while (end < text.Length && !(text[end] == '\n' && IsBlankLineBehind(end + 1)))
            end++;
        var paragraph = TextSpan.FromBounds(start, end);
        if (isInLine)
            _paragraph = paragraph;
        return paragraph;
    }

    private bool IsBlankLineBefore(int lineEnd)
    {
        int at = lineEnd - 1;
        while (at >= 0 && _prose.Text[at] != '\n' && IsBlank(at))
            at--;
        return (at < 0 || _prose.Text[at] == '\n') && !HasNote(at + 1, lineEnd);
    }

    private bool IsBlankLineBehind(int lineStart)
    {
        int at = lineStart;
        while (at < _prose.Text.Length && _prose.Text[at] != '\n' && IsBlank(at))
            at++;
        return (at >= _prose.Text.Length || _prose.Text[at] == '\n') && !HasNote(lineStart, at);
    }

    /// <summary>The paragraph before a block, where it leads to it with a colon; empty otherwise.</summary>
    public TextSpan IntroductionOf(TextSpan block)
    {
        int end = block.Start;
        while (end > 0 && (IsBlank(end - 1) || _prose.Text[end - 1] is '“' or '"' or '>'))
            end--;
        if (end == 0 || _prose.Text[end - 1] != ':')
            return new TextSpan(block.Start, 0);

        int start = end;
        while (start > 0 && _prose.Text[start - 1] != '\n')
            start--;
        return TextSpan.FromBounds(start, end);
    }

    private MarkedQuotation? Above(MarkedQuotation[] blocks, int next, int note) =>
        next < blocks.Length && AreBlank(note, blocks[next].Span.Start) ? blocks[next] : null;

    private MarkedQuotation? Below(MarkedQuotation[] blocks, int next, int note)
    {
        if (next == 0)
            return null;

        int end = blocks[next - 1].Span.End;
        return AreBlank(end, note) || (Attribution.Behind(_prose.Text, end) is { } line && AreBlank(line.End, note)) ? blocks[next - 1] : null;
    }

    private bool AreBlank(int start, int end)
    {
        for (int at = start; at < end; at++)
        {
            if (!IsBlank(at) && _prose.Text[at] is not ('“' or '”' or '"'))
                return false;
        }

        return true;
    }

    private bool IsBlank(int at) => char.IsWhiteSpace(_prose.Text[at]) || _prose.Text[at] is '\u200B' or '\uFEFF';
}
