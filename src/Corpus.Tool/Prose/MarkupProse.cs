using System.Net;
using Corpus.Text.Citing;
using Corpus.Text.Model;

namespace Corpus.Tool.Prose;

/// <summary>Reads HTML, whole or in pieces, tag by tag: every word stays where the file has it, and no page is too broken for it.</summary>
internal sealed class MarkupProse(ProseBuffer buffer)
{
    private const int MostOpen = 500;

    // What holds no prose.
    private static readonly HashSet<string> _silent = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "code", "pre", "samp", "kbd", "textarea", "template", "svg", "math", "noscript", "head",
    };

    // What is part of a line; every other element begins one.
    private static readonly HashSet<string> _inline = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "b", "bdi", "bdo", "big", "cite", "data", "del", "dfn", "em", "font", "i", "ins", "label", "mark", "q", "s", "small", "span", "strike",
        "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
    };

    private readonly List<(MarkupTag Tag, TextSpan? Attribution)> _open = [];
    private readonly Stack<(string Name, int Depth)> _silence = [];

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
        int at = span.Start;
        while (at < span.End)
        {
            int next = buffer.File.IndexOf('<', at, span.End - at);
            next = next < 0 ? span.End : next;
            Take(TextSpan.FromBounds(at, next));
            if (next == span.End)
                break;

            MarkupTag? tag = MarkupTag.Read(buffer.File, next, span.End);
            if (tag is null)
                Take(new TextSpan(next, 1));
            else
                Read(tag);
            at = tag?.Span.End ?? next + 1;
        }
    }

    /// <summary>Reads a tag in a line whose words are read elsewhere.</summary>
    public void ReadTag(TextSpan span)
    {
        if (MarkupTag.Read(buffer.File, span.Start, span.End) is { } tag)
            Read(tag);
    }

    /// <summary>Ends what was never closed: that is no quotation.</summary>
    public void End() => _open.Clear();

    private void Take(TextSpan text)
    {
        if (_silence.Count > 0)
            return;

        string file = buffer.File;
        for (int at = text.Start; at < text.End; at++)
        {
            int end = file[at] == '&' ? file.IndexOf(';', at, Math.Min(text.End - at, 12)) : -1;
            if (file[at] is '\n' or '\r')
            {
                buffer.Put(at, ' ');
            }
            else if (end < 0)
            {
                buffer.Put(at, file[at]);
            }
            else
            {
                string written = file.Substring(at, end - at + 1);
                string read = WebUtility.HtmlDecode(written);
                for (int i = 0; i < written.Length; i++)
                    buffer.Put(at + i, read == written ? written[i] : i < read.Length ? read[i] : ProseBuffer.Hidden);
                at = end;
            }
        }
    }

    private void Read(MarkupTag tag)
    {
        if (tag.IsComment)
        {
            if (_silence.Count == 0 && ProseNote.Read(tag.Span.Start, tag.Comment) is { } note)
                buffer.Add(note);
            return;
        }

        if (_silent.Contains(tag.Name))
        {
            Silence(tag);
            return;
        }

        if (_silence.Count > 0)
            return;

        if (_inline.Contains(tag.Name))
            buffer.Fill(tag.Span, ProseBuffer.Hidden);
        else
            buffer.Put(tag.Span.Start, '\n');

        if (tag.Name is not ("blockquote" or "q" or "cite" or "footer" or "figcaption" or "a" or "figure"))
            return;
        if (!tag.IsEnd && !tag.IsEmpty && _open.Count < MostOpen)
            _open.Add((tag, null));
        else if (tag.IsEnd)
            Close(tag);
    }

    private void Silence(MarkupTag tag)
    {
        buffer.Fill(tag.Span, ProseText.Code);
        if (tag.IsEmpty)
            return;
        if (!tag.IsEnd && _silence.Count < MostOpen)
            _silence.Push((tag.Name, _open.Count));
        else if (tag.IsEnd && _silence.Count > 0 && _silence.Any(open => open.Name == tag.Name))
            while (_silence.Pop().Name != tag.Name)
                continue;
    }

    private void Close(MarkupTag tag)
    {
        int index = _open.FindLastIndex(open => open.Tag.Name == tag.Name);
        if (index < 0)
            return;

        (MarkupTag start, TextSpan? attribution) = _open[index];
        _open.RemoveRange(index, _open.Count - index);
        var inside = TextSpan.FromBounds(start.Span.End, tag.Span.Start);
        switch (tag.Name)
        {
            case "a" when start.Attribute("href") is { } target:
                buffer.Add(new ProseLink(inside, target));
                break;
            case "blockquote" or "q":
                bool isInside = attribution is { } line && inside.Contains(line);
                buffer.Add(new MarkedQuotation(isInside ? TextSpan.FromBounds(inside.Start, attribution!.Value.Start) : inside, tag.Name == "blockquote")
                {
                    Source = start.Attribute("cite") is { Length: > 0 } cited ? cited : null,
                    Attribution = attribution,
                });
                break;
            case "cite" or "footer" or "figcaption":
                int around = _open.FindLastIndex(open => open.Tag.Name == "blockquote");
                if (around >= 0 && _open[around].Attribution is null)
                    _open[around] = (_open[around].Tag, inside);
                break;
        }
    }
}
