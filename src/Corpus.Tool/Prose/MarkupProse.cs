using AngleSharp.Html.Parser;
using Corpus.Pages.Html.Markup;
using Corpus.Text.Citing;
using Corpus.Text.Model;

namespace Corpus.Tool.Prose;

/// <summary>Reads HTML, whole or in pieces, by AngleSharp's tokens: every word stays where the file has it, and no page is too broken for it.</summary>
internal sealed class MarkupProse(ProseBuffer buffer)
{
    private const int MostOpen = 500;

    private const string Head = "head";

    // What is not read, or not as words, beside what a browser does not show.
    private static readonly HashSet<string> _code = new(StringComparer.Ordinal) { Head, "code", "kbd", "math", "pre", "samp", "xmp" };

    private readonly List<(MarkupToken Tag, TextSpan? Attribution)> _open = [];
    private readonly Stack<(string Name, int Depth)> _silence = [];
    private TextSpan? _lastCite;

    /// <summary>The prose of a page.</summary>
    public static ProseText Read(string file)
    {
        var buffer = new ProseBuffer(file);
        var markup = new MarkupProse(buffer);
        markup.Read(new TextSpan(0, file.Length));
        markup.End();
        return buffer.ToProse();
    }

    /// <summary>Reads a part of the file: what is open goes on.</summary>
    public void Read(TextSpan span)
    {
        buffer.JoinLines(span);
        foreach (MarkupToken token in MarkupTokens.Of(buffer.File, span))
        {
            if (token.Type == HtmlTokenType.Character)
                Take(token);
            else
                Read(token);
        }
    }

    /// <summary>Reads a tag or a comment in a line whose words are read elsewhere.</summary>
    public void ReadTag(TextSpan span)
    {
        foreach (MarkupToken token in MarkupTokens.Of(buffer.File, span))
        {
            if (token.Type != HtmlTokenType.Character)
                Read(token);
        }
    }

    /// <summary>Whether what stands here is code, or not shown.</summary>
    public bool IsSilent => _silence.Count > 0;

    /// <summary>How many elements that hold no prose are open.</summary>
    public int Silent => _silence.Count;

    /// <summary>Ends those that were opened since there were so many.</summary>
    public void EndSilence(int count)
    {
        while (_silence.Count > count)
            _silence.Pop();
    }

    /// <summary>The words of <c>&lt;cite&gt;</c> with which a block ends; null for none.</summary>
    public TextSpan? CiteAtEnd(TextSpan block) =>
        _lastCite is { } cite && block.Contains(cite) && cite.Start > block.Start
        && buffer.File.AsSpan(cite.End, block.End - cite.End).TrimEnd("\r\n\t >*_.)").Equals("</cite", StringComparison.OrdinalIgnoreCase)
            ? cite
            : null;

    /// <summary>Ends what was never closed: that is no quotation.</summary>
    public void End() => _open.Clear();

    private void Take(MarkupToken text)
    {
        if (_silence.TryPeek(out (string Name, int) silent) && silent.Name == Head && !string.IsNullOrWhiteSpace(text.Data))
            _silence.Pop();
        if (_silence.Count > 0)
            return;

        ReadOnlySpan<char> written = buffer.File.AsSpan(text.Span.Start, text.Span.Length);
        ReadOnlySpan<char> read = text.Data;
        while (!written.IsEmpty)
        {
            (int length, int count) = CharacterReference.Next(written, read);
            buffer.Put(new TextSpan(text.Span.End - written.Length, length), read[..count] is "\n" ? " " : read[..count]);
            written = written[length..];
            read = read[count..];
        }
    }

    private void Read(MarkupToken tag)
    {
        if (tag.Type is not (HtmlTokenType.StartTag or HtmlTokenType.EndTag))
        {
            buffer.Fill(tag.Span, ProseBuffer.Hidden);
            if (_silence.Count == 0 && tag.Type == HtmlTokenType.Comment && ProseNote.Read(tag.Span.Start, tag.Data) is { } note)
                buffer.Add(note);
            return;
        }

        // A head ends by itself where something begins that does not belong into it.
        if (_silence.TryPeek(out (string Name, int) silent) && silent.Name == Head && !tag.IsEnd && !tag.Is(ElementKind.Head)
            && tag.Data is not ("noscript" or "template"))
        {
            _silence.Pop();
        }

        if (tag.Is(ElementKind.Silent) || _code.Contains(tag.Data))
        {
            Silence(tag);
            return;
        }

        if (_silence.Count > 0)
            return;

        buffer.Fill(tag.Span, ProseBuffer.Hidden);
        if (tag.Is(ElementKind.Block | ElementKind.Table) || tag.Data == "br")
            buffer.Put(tag.Span.Start, '\n');

        if (tag.Data is not ("blockquote" or "q" or "cite" or "footer" or "figcaption" or "a" or "figure"))
            return;
        if (!tag.IsEnd && !tag.IsEmpty && _open.Count < MostOpen)
            _open.Add((tag, null));
        else if (tag.IsEnd)
            Close(tag);
    }

    private void Silence(MarkupToken tag)
    {
        buffer.Fill(tag.Span, ProseText.Code);
        if (tag.IsEmpty)
            return;
        if (!tag.IsEnd && _silence.Count < MostOpen)
            _silence.Push((tag.Data, _open.Count));
        else if (tag.IsEnd && _silence.Count > 0 && _silence.Any(open => open.Name == tag.Data))
            while (_silence.Pop().Name != tag.Data)
                continue;
    }

    private void Close(MarkupToken tag)
    {
        int index = _open.FindLastIndex(open => open.Tag.Data == tag.Data);
        if (index < 0)
            return;

        (MarkupToken start, TextSpan? attribution) = _open[index];
        _open.RemoveRange(index, _open.Count - index);
        var inside = TextSpan.FromBounds(start.Span.End, tag.Span.Start);
        switch (tag.Data)
        {
            case "a" when start.Target is { } target:
                buffer.Add(new ProseLink(inside, target));
                break;
            case "blockquote" or "q":
                bool isInside = attribution is { } line && inside.Contains(line);
                buffer.Add(new MarkedQuotation(isInside ? TextSpan.FromBounds(inside.Start, attribution!.Value.Start) : inside, tag.Data == "blockquote")
                {
                    Source = start.Cite is { Length: > 0 } cited ? cited : null,
                    Attribution = attribution,
                });
                break;
            case "cite" or "footer" or "figcaption":
                _lastCite = tag.Data == "cite" ? inside : _lastCite;
                int around = _open.FindLastIndex(open => open.Tag.Data == "blockquote");
                if (around >= 0 && _open[around].Attribution is null)
                    _open[around] = (_open[around].Tag, inside);
                break;
        }
    }
}
