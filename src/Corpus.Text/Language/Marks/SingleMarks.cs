using Corpus.Text.Model;

namespace Corpus.Text.Language.Marks;

/// <summary>Pairs single marks outside double ones, where most marks of that shape are apostrophes.</summary>
internal sealed class SingleMarks
{
    // Without a full stop or comma before its closing mark, a longer stretch is two apostrophes far apart.
    private const int MostCharactersWithoutStop = 400;
    private const int None = -1;

    private readonly List<Mark> _singles = [];

    // For each mark the one that closes what was opened before it, or none: by ‘ and its like, and by ‚, which ‘ closes.
    private readonly List<int> _closers = [];
    private readonly List<int> _lowClosers = [];

    /// <summary>Adds the pairs of single marks to <paramref name="spans"/>, which holds the double ones, and keeps them in order.</summary>
    public void Pair(string text, TextSpan paragraph, List<Mark> marks, bool nextOpens, List<MarkedSpan> spans)
    {
        CollectOutside(marks, spans);
        if (_singles.Count == 0)
            return;

        FindClosers(text);
        int doubles = spans.Count;
        int free = paragraph.Start;
        for (int i = 0; i < _singles.Count; i++)
        {
            Mark opener = _singles[i];
            if (opener.Offset < free || !IsOpener(text, opener))
                continue;

            int closer = CloserOf(i);
            if (closer >= 0)
            {
                free = _singles[closer].End;
                i = Add(text, opener, _singles[closer], doubles, spans) ? closer : i;
            }
            else if (nextOpens && opener.Offset == paragraph.Start && opener.Shape == '‘' && NoneCloses(text, i))
            {
                spans.Add(new MarkedSpan(
                    TextSpan.FromBounds(opener.Offset, paragraph.End),
                    TextSpan.FromBounds(opener.End, paragraph.End),
                    MarkFamily.Single,
                    IsOpened: true,
                    IsClosed: false));
                break;
            }
        }

        spans.RemoveAll(span => span.Inner.Length == 0);
        spans.Sort((left, right) => left.Outer.Start.CompareTo(right.Outer.Start));
        RemoveNested(spans);
    }

    private void CollectOutside(List<Mark> marks, List<MarkedSpan> spans)
    {
        _singles.Clear();
        int next = 0;
        foreach (Mark mark in marks)
        {
            while (next < spans.Count && spans[next].Outer.End <= mark.Offset)
                next++;
            if (mark.Family == MarkFamily.Single && !(next < spans.Count && spans[next].Outer.Start <= mark.Offset))
                _singles.Add(mark);
        }
    }

    // From the end, so that each mark is looked at once and not from every opener before it.
    private void FindClosers(string text)
    {
        _closers.Clear();
        _lowClosers.Clear();
        (int closer, int lowCloser, bool closesAgain) = (None, None, false);
        for (int i = _singles.Count - 1; i >= 0; i--)
        {
            Mark mark = _singles[i];
            Steps.Take();
            int? here = Closer(text, '‘', i, closesAgain);
            closer = here ?? closer;
            lowCloser = (mark.Shape == '‘' ? Closer(text, '‚', i, closesAgain) : here) ?? lowCloser;
            _closers.Add(closer);
            _lowClosers.Add(lowCloser);
            closesAgain = mark switch
            {
                { MayClose: true, MayOpen: false } => true,
                // The mark of a shortened word (’em, ’98) opens nothing.
                { MayOpen: true, MayClose: false } when IsOpener(text, mark) => false,
                _ => closesAgain,
            };
        }

        _closers.Reverse();
        _lowClosers.Reverse();
    }

    // The mark itself where it closes, none where it opens something else, null where it does neither. Does another closer come before the next opener?
    private int? Closer(string text, char opener, int index, bool closesAgain)
    {
        Mark mark = _singles[index];
        if (IsCloser(mark, opener))
            return mark.MayOpen || !(MayBePossessive(text, mark) && closesAgain) ? index : null;
        return mark.MayOpen && !mark.MayClose && IsOpener(text, mark) ? None : null;
    }

    private static bool IsOpener(string text, Mark mark) =>
        mark.Shape is '‘' or '‚' or '‛' or '`' or '\'' && mark.MayOpen && !MarkScanner.IsElision(text, mark);

    private static bool IsCloser(Mark mark, char opener) =>
        mark.MayClose && (mark.Shape is '’' or '\'' || (mark.Shape == '‘' && opener == '‚'));

    private int CloserOf(int opener)
    {
        List<int> closers = _singles[opener].Shape == '‚' ? _lowClosers : _closers;
        return opener + 1 < closers.Count ? closers[opener + 1] : None;
    }

    private bool NoneCloses(string text, int opener) =>
        !_singles.Skip(opener + 1).Any(mark => IsCloser(mark, '‘') && !MayBePossessive(text, mark));

    // The voters' choice; goin' home. Before punctuation it closes, before a small letter it may be either.
    private static bool MayBePossessive(string text, Mark mark)
    {
        char before = text[mark.Offset - 1];
        bool isShortened = before is 's' or 'S' or 'o' || (before is 'n' && mark.Offset > 1 && text[mark.Offset - 2] == 'i');
        return isShortened && mark.End + 1 < text.Length && text[mark.End] == ' ' && char.IsLetterOrDigit(text[mark.End + 1]);
    }

    private static bool Add(string text, Mark opener, Mark closer, int doubles, List<MarkedSpan> spans)
    {
        bool stops = text[closer.Offset - 1] is '.' or ',' or '?' or '!' or '…' or '—';
        if (!stops && closer.Offset - opener.End > MostCharactersWithoutStop)
            return false;
        if (!stops && EnclosesDouble(opener, closer, doubles, spans))
            return false;

        spans.Add(new MarkedSpan(
            TextSpan.FromBounds(opener.Offset, closer.End), TextSpan.FromBounds(opener.End, closer.Offset), MarkFamily.Single, IsOpened: true, IsClosed: true));
        return true;
    }

    private static bool EnclosesDouble(Mark opener, Mark closer, int doubles, List<MarkedSpan> spans)
    {
        int low = 0;
        int high = doubles;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (spans[middle].Outer.Start < opener.Offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low < doubles && spans[low].Outer.Start < closer.Offset;
    }

    private static void RemoveNested(List<MarkedSpan> spans)
    {
        int end = -1;
        int kept = 0;
        for (int i = 0; i < spans.Count; i++)
        {
            if (spans[i].Outer.Start < end)
                continue;

            end = spans[i].Outer.End;
            spans[kept++] = spans[i];
        }

        spans.RemoveRange(kept, spans.Count - kept);
    }
}
