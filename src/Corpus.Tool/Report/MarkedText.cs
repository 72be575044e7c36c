using Corpus.Text.Model;

namespace Corpus.Tool.Report;

/// <summary>Writes stretches of a text with the marks that lie on them, whole or in part, one within another or across.</summary>
/// <remarks>Elements cannot cross. A mark that another one's end cuts is closed and opened again: all pieces have its looks, the first one its name.</remarks>
internal sealed class MarkedText
{
    // More on one word nobody can tell apart, and a text that is made to have them would make the page grow with their square.
    private const int MostAtOnce = 8;

    private readonly TextMark[] _marks;
    private readonly List<TextMark> _open = [];
    private readonly List<TextMark> _running = [];
    private readonly HashSet<TextMark> _begun = [];
    private int _next;

    /// <summary>Sets marks on a text; where several begin at one place, the longest is the outermost.</summary>
    public MarkedText(IEnumerable<TextMark> marks) => _marks =
    [
        .. marks.Where(mark => mark.Span.Length > 0)
            .OrderBy(mark => mark.Span.Start).ThenByDescending(mark => mark.Span.End).ThenBy(mark => mark.Kind).ThenBy(mark => mark.Index),
    ];

    /// <summary>Opens an element for a mark, and is told whether it is the first.</summary>
    public required Action<TextMark, bool> Open { get; init; }

    /// <summary>Closes a mark's element, and is told whether the mark ends there.</summary>
    public required Action<TextMark, bool> Close { get; init; }

    /// <summary>Writes the words themselves.</summary>
    public required Action<TextSpan> Words { get; init; }

    /// <summary>Writes one stretch. The stretches come in order.</summary>
    public void Write(TextSpan stretch)
    {
        // What began before and goes on: a quotation of several paragraphs.
        for (; _next < _marks.Length && _marks[_next].Span.Start < stretch.Start; _next++)
            Keep(_marks[_next]);
        _running.RemoveAll(mark => mark.Span.End <= stretch.Start);
        _running.ForEach(Begin);

        for (int at = stretch.Start; at < stretch.End;)
        {
            for (; _next < _marks.Length && _marks[_next].Span.Start == at; _next++)
            {
                if (_marks[_next].Span.End > stretch.End)
                    Keep(_marks[_next]);
                Begin(_marks[_next]);
            }

            int to = _next < _marks.Length ? Math.Min(stretch.End, _marks[_next].Span.Start) : stretch.End;
            foreach (TextMark mark in _open)
                to = Math.Min(to, mark.Span.End);

            Words(TextSpan.FromBounds(at, to));
            at = to;
            while (_open.FindLastIndex(mark => mark.Span.End <= at || at == stretch.End) is var ended and >= 0)
                End(ended, at);
        }
    }

    private void Keep(TextMark mark)
    {
        if (_running.Count < MostAtOnce)
            _running.Add(mark);
    }

    private void Begin(TextMark mark)
    {
        if (_open.Count == MostAtOnce)
            return;

        Open(mark, _begun.Add(mark));
        _open.Add(mark);
    }

    private void End(int ended, int at)
    {
        for (int i = _open.Count - 1; i > ended; i--)
            Close(_open[i], false);
        Close(_open[ended], _open[ended].Span.End <= at);
        _open.RemoveAt(ended);
        for (int i = ended; i < _open.Count; i++)
            Open(_open[i], false);
    }
}
