using Corpus.Text.Model;

namespace Corpus.Text.Citing;

/// <summary>Prose in the making: a text as long as the file, blank but for its line ends, into which a reader puts what people read.</summary>
/// <param name="file">The file.</param>
internal sealed class ProseBuffer(string file)
{
    /// <summary>What stands where markup is within words: nothing of it is left in the text.</summary>
    public const char Hidden = '\u200B';

    private readonly char[] _text = [.. file.Select(c => c is '\n' or '\r' ? c : ' ')];
    private readonly Dictionary<int, TextSpan> _written = [];
    private readonly List<MarkedQuotation> _quotations = [];
    private readonly List<ProseLink> _links = [];
    private readonly List<ProseNote> _notes = [];

    /// <summary>The file.</summary>
    public string File { get; } = file;

    /// <summary>Takes a part of the file as it is, its line ends too.</summary>
    public void Copy(TextSpan span)
    {
        TextSpan inside = Within(span);
        File.CopyTo(inside.Start, _text, inside.Start, inside.Length);
    }

    /// <summary>Puts one character everywhere in a part of the text.</summary>
    public void Fill(TextSpan span, char c)
    {
        TextSpan inside = Within(span);
        _text.AsSpan(inside.Start, inside.Length).Fill(c);
    }

    /// <summary>Puts a character at an offset.</summary>
    public void Put(int at, char c)
    {
        if (at >= 0 && at < _text.Length)
            _text[at] = c;
    }

    /// <summary>Puts what is read where it is written in another way: an escape, an entity. All of the one stands for all of the other.</summary>
    public void Put(TextSpan written, ReadOnlySpan<char> read)
    {
        TextSpan inside = Within(written);
        Fill(inside, Hidden);
        for (int i = 0; i < read.Length && i < inside.Length; i++)
        {
            _text[inside.Start + i] = read[i];
            if (inside.Length > 1)
                _written[inside.Start + i] = inside;
        }
    }

    /// <summary>Makes a part of the text one line.</summary>
    public void JoinLines(TextSpan span)
    {
        TextSpan inside = Within(span);
        for (int at = inside.Start; at < inside.End; at++)
        {
            if (_text[at] is '\n' or '\r')
                _text[at] = ' ';
        }
    }

    public void Add(MarkedQuotation quotation) => _quotations.Add(quotation);

    public void Add(ProseLink link) => _links.Add(link);

    public void Add(ProseNote note) => _notes.Add(note);

    /// <summary>The prose as it is now.</summary>
    public ProseText ToProse()
    {
        int hidden = _text.Count(c => c == Hidden);
        int[]? offsets = hidden == 0 ? null : new int[_text.Length - hidden + 1];
        char[] text = hidden == 0 ? _text : new char[_text.Length - hidden];
        if (offsets is not null)
            Compact(text, offsets);

        return new ProseText(new string(text))
        {
            Offsets = offsets,
            Written = _written.Count == 0
                ? null
                : _written.Where(one => _text[one.Key] != Hidden).ToDictionary(one => InText(one.Key, offsets), one => one.Value),
            Quotations =
            [
                .. Apart(_quotations.OrderBy(quotation => quotation.Span.Start).ThenByDescending(quotation => quotation.Span.Length))
                    .Select(quotation => quotation with
                    {
                        Span = InText(quotation.Span, offsets),
                        Attribution = quotation.Attribution is { } attribution ? InText(attribution, offsets) : null,
                    })
                    .Where(quotation => quotation.Span.Length > 0),
            ],
            Links = [.. _links.OrderBy(link => link.Span.Start).Select(link => link with { Span = InText(link.Span, offsets) })],
            Notes = [.. _notes.OrderBy(note => note.At).Select(note => note with { At = InText(note.At, offsets) })],
        };
    }

    private void Compact(char[] text, int[] offsets)
    {
        int length = 0;
        for (int at = 0; at < _text.Length; at++)
        {
            if (_text[at] == Hidden)
                continue;

            text[length] = _text[at];
            offsets[length++] = at;
        }

        offsets[length] = _text.Length;
    }

    private static TextSpan InText(TextSpan span, int[]? offsets) => TextSpan.FromBounds(InText(span.Start, offsets), InText(span.End, offsets));

    private static int InText(int offset, int[]? offsets)
    {
        if (offsets is null)
            return offset;

        int index = Array.BinarySearch(offsets, offset);
        return Math.Min(index < 0 ? ~index : index, offsets.Length - 1);
    }

    // Of two that overlap the inner one stays what it is; the outer one is its words before that.
    private static IEnumerable<MarkedQuotation> Apart(IEnumerable<MarkedQuotation> quotations)
    {
        MarkedQuotation? open = null;
        foreach (MarkedQuotation next in quotations)
        {
            if (open is not null && open.Span.End > next.Span.Start)
                open = open with { Span = TextSpan.FromBounds(open.Span.Start, Math.Max(open.Span.Start, next.Span.Start)) };
            if (open is { Span.Length: > 0 })
                yield return open;
            open = next;
        }

        if (open is { Span.Length: > 0 })
            yield return open;
    }

    private TextSpan Within(TextSpan span)
    {
        int start = Math.Max(0, Math.Min(span.Start, _text.Length));
        return TextSpan.FromBounds(start, Math.Max(start, Math.Min(span.End, _text.Length)));
    }
}
