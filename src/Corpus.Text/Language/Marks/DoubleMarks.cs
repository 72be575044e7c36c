using Corpus.Text.Model;

namespace Corpus.Text.Language.Marks;

/// <summary>Pairs the marks of one paragraph, single ones apart. Pairing starts afresh in each paragraph, so a stray mark shifts nothing behind it.</summary>
internal sealed class DoubleMarks
{
    private readonly List<Mark> _open = [];
    private readonly List<(Mark Opener, Mark Closer)> _pairs = [];
    private readonly List<Mark> _strays = [];

    /// <summary>The outermost pairs, in order, and a mark left open at the end of the paragraph.</summary>
    /// <param name="text">The document.</param>
    /// <param name="paragraph">Where the paragraph stands.</param>
    /// <param name="marks">Its marks, in order.</param>
    /// <param name="isContinued">Whether the paragraph before ended inside a quotation.</param>
    /// <param name="nextOpens">Whether the next paragraph opens with a mark, as the parts of one long quotation do.</param>
    /// <param name="spans">Takes the quotations.</param>
    /// <param name="unpaired">Takes the marks without a partner.</param>
    /// <param name="cancellationToken">Stops the pairing.</param>
    public void Pair(
        string text,
        TextSpan paragraph,
        List<Mark> marks,
        bool isContinued,
        bool nextOpens,
        List<MarkedSpan> spans,
        List<TextSpan> unpaired,
        CancellationToken cancellationToken)
    {
        _open.Clear();
        _pairs.Clear();
        _strays.Clear();

        bool isFirst = true;
        for (int i = 0; i < marks.Count; i++)
        {
            if ((i & 0xFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            Mark mark = marks[i];
            if (mark.Family == MarkFamily.Single || MarkScanner.IsInches(text, mark, _open.Count > 0))
                continue;

            if (Opens(mark, marks, i))
                _open.Add(mark);
            else if (!Close(mark))
            {
                if (isFirst && isContinued)
                    spans.Add(Span(text, paragraph.Start, paragraph.Start, mark.Offset, mark.End, mark.Family, isOpened: false, isClosed: true));
                else
                    _strays.Add(mark);
            }

            isFirst = false;
        }

        cancellationToken.ThrowIfCancellationRequested();
        EndBeforeNext(text, nextOpens);
        AddSpans(text, paragraph, nextOpens, spans, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        foreach (Mark stray in _strays)
            unpaired.Add(new TextSpan(stray.Offset, stray.Length));
    }

    private bool Opens(Mark mark, List<Mark> marks, int index)
    {
        bool isOpen = _open.Count > 0;
        char top = isOpen ? _open[_open.Count - 1].Shape : '\0';
        return mark.Shape switch
        {
            '„' or '`' or '「' or '『' => true,
            '」' or '』' => false,
            // In German and Czech text the closing mark has the shape of the English opening one.
            '“' => !(mark.MayClose && !mark.MayOpen && isOpen) && !(top == '„' && mark.MayClose),
            // In Swedish and Finnish text both marks have the shape of the closing one.
            '”' or '‟' or '’' => !isOpen && mark.MayOpen && !mark.MayClose && HasCloserBehind(marks, index),
            '‘' => true,
            '«' or '‹' => !(isOpen && top is '»' or '›' && mark.MayClose),
            '»' or '›' => !isOpen && mark.MayOpen && !mark.MayClose,
            _ => mark.MayOpen != mark.MayClose ? mark.MayOpen : !isOpen,
        };
    }

    // The mark right behind decides for all that follow, so this looks no further than one mark of the family.
    private static bool HasCloserBehind(List<Mark> marks, int index)
    {
        for (int i = index + 1; i < marks.Count && i < index + 4; i++)
        {
            if (marks[i].Family == marks[index].Family)
                return marks[i].MayClose;
        }

        return false;
    }

    private bool Close(Mark mark)
    {
        for (int i = _open.Count - 1; i >= 0 && i >= _open.Count - 4; i--)
        {
            if (_open[i].Family != mark.Family)
                continue;

            _pairs.Add((_open[i], mark));
            for (int above = i + 1; above < _open.Count; above++)
                _strays.Add(_open[above]);
            _open.RemoveRange(i, _open.Count - i);
            return true;
        }

        return false;
    }

    // "It is slow. "It will stay so." — paragraphs of one quotation in one line: what is left open ends where a sentence ends and the next mark opens.
    private void EndBeforeNext(string text, bool nextOpens)
    {
        int last = nextOpens ? _open.Count - 1 : _open.Count;
        int next = last < _open.Count && last >= 0 ? _open[last].Offset : int.MaxValue;
        int pair = _pairs.Count;
        for (int i = last - 1; i >= 0; i--)
        {
            Mark opener = _open[i];
            // Whatever is closed behind this opener was opened behind it, too, and stands at the end of the list.
            while (pair > 0 && _pairs[pair - 1].Opener.Offset > opener.Offset)
                next = Math.Min(next, _pairs[--pair].Opener.Offset);
            if (next != int.MaxValue && EndOfSentence(text, opener.End, next) is var end && end > opener.End)
            {
                _pairs.Add((opener, new Mark(end, 0, opener.Shape, opener.Family, MayOpen: false, MayClose: true)));
                _strays.Add(opener);
                _open.RemoveAt(i);
            }

            next = opener.Offset;
        }
    }

    // Where the words from start up to a blank and the mark at next end a sentence; start if they do not.
    private static int EndOfSentence(string text, int start, int next)
    {
        int end = next;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return end < next && end > start && text[end - 1] is '.' or '!' or '?' or '…' ? end : start;
    }

    private void AddSpans(string text, TextSpan paragraph, bool nextOpens, List<MarkedSpan> spans, CancellationToken cancellationToken)
    {
        SortPairs(cancellationToken);
        int lastPairStart = _pairs.Count == 0 ? -1 : _pairs[_pairs.Count - 1].Opener.Offset;
        int cut = paragraph.End;
        for (int i = 0; i < _open.Count; i++)
        {
            Mark opener = _open[i];
            bool goesOn = nextOpens && i == 0;
            if (!goesOn && (opener.Offset < lastPairStart || opener.End >= paragraph.End || i < _open.Count - 1))
            {
                _strays.Add(opener);
                continue;
            }

            // The quotation runs to the end of the paragraph; what is paired behind its mark is nested in it.
            cut = opener.Offset;
            if (!goesOn)
                _strays.Add(opener);
            AddPairs(text, cut, spans);
            spans.Add(Span(text, opener.Offset, opener.End, paragraph.End, paragraph.End, opener.Family, isOpened: true, isClosed: false));
            return;
        }

        AddPairs(text, cut, spans);
    }

    // Pairs were found in the order of their closers; without nesting that is the order of their openers.
    private void SortPairs(CancellationToken cancellationToken)
    {
        for (int i = 1; i < _pairs.Count; i++)
        {
            if ((i & 0xFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            if (_pairs[i].Opener.Offset > _pairs[i - 1].Opener.Offset)
                continue;

            _pairs.Sort((left, right) => left.Opener.Offset.CompareTo(right.Opener.Offset));
            return;
        }
    }

    private void AddPairs(string text, int cut, List<MarkedSpan> spans)
    {
        int end = -1;
        foreach ((Mark opener, Mark closer) in _pairs)
        {
            if (opener.Offset < end || opener.Offset >= cut)
                continue;

            end = closer.End;
            MarkedSpan span = Span(text, opener.Offset, opener.End, closer.Offset, closer.End, opener.Family, isOpened: true, isClosed: true);
            if (span.Inner.Length > 0)
                spans.Add(span);
        }
    }

    private static MarkedSpan Span(string text, int outerStart, int start, int end, int outerEnd, MarkFamily family, bool isOpened, bool isClosed)
    {
        // French marks have a blank inside, others have none but by mistake.
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new MarkedSpan(TextSpan.FromBounds(outerStart, outerEnd), TextSpan.FromBounds(start, end), family, isOpened, isClosed);
    }
}
