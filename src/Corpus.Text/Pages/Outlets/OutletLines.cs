using Corpus.Text.Language;
using Corpus.Text.Pages.Lines;

namespace Corpus.Text.Pages.Outlets;

/// <summary>Counts the lines that name each candidate for the outlet: lines of its own, and lines with other words.</summary>
internal sealed class OutletLines(string text, IReadOnlyList<PageLine> lines)
{
    private const int LongestOwn = OutletFinder.LongestName + 10;
    private const int LongestLine = 400;
    private const int LongestStretch = 0x10000;

    /// <summary>Adds to each candidate what the lines of the page say of it, in time linear in the page.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public void Count(OutletCandidate[] candidates, CancellationToken cancellationToken)
    {
        foreach (PageLine line in lines)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (line.Content.Length <= LongestOwn)
                CountOwn(line, candidates);
            if (line.HasAddress && line.Content.Length <= LongestLine)
                CountAddressed(line, candidates);
        }

        for (int first = 0; first < lines.Count;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int end = EndOfStretch(first);
            foreach (OutletCandidate candidate in candidates)
                CountNamed(candidate, first, end - 1);
            first = Math.Max(end, first + 1);
        }
    }

    private void CountOwn(PageLine line, OutletCandidate[] candidates)
    {
        ReadOnlySpan<char> wording = LooseWording.FromFirst(text.AsSpan(line.Content.Start, line.Content.Length));
        if (wording.IsEmpty)
            return;
        char first = Scripts.ToLower(wording[0]);
        foreach (OutletCandidate candidate in candidates)
        {
            if (candidate.Key.Length > 0 && candidate.Key[0] == first && LooseWording.Are(wording, candidate.Key))
                candidate.OwnLines++;
        }
    }

    // The outlet's domain stands in a line that does not spell its name.
    private void CountAddressed(PageLine line, OutletCandidate[] candidates)
    {
        ReadOnlySpan<char> content = text.AsSpan(line.Content.Start, line.Content.Length);
        string? letters = null;
        foreach (OutletCandidate candidate in candidates)
        {
            if (candidate.IsDomain && content.IndexOf(candidate.Name.AsSpan(), StringComparison.Ordinal) < 0
                && (letters ??= LooseWording.Of(content)).Contains(candidate.Key))
                candidate.Lines++;
        }
    }

    // Lines that are not long, one below the other, are searched for a name at once.
    private int EndOfStretch(int first)
    {
        int end = first;
        while (end < lines.Count && lines[end].Content.Length <= LongestLine && lines[end].Content.End - lines[first].Content.Start <= LongestStretch)
            end++;

        return end;
    }

    private void CountNamed(OutletCandidate candidate, int first, int last)
    {
        ReadOnlySpan<char> name = candidate.Name.AsSpan();
        int end = last < first ? 0 : lines[last].Content.End;
        int from = lines[first].Content.Start;
        for (int i = first; i <= last;)
        {
            int at = text.AsSpan(from, end - from).IndexOf(name, StringComparison.Ordinal) + from;
            if (at < from)
                return;

            while (lines[i].Content.End < at + name.Length)
                i++;

            bool isInside = at >= lines[i].Content.Start;
            from = isInside ? lines[i].Content.End : at + 1;
            if (isInside)
                CountNamed(candidate, lines[i], at - lines[i++].Content.Start);
        }
    }

    private void CountNamed(OutletCandidate candidate, PageLine line, int at)
    {
        ReadOnlySpan<char> content = text.AsSpan(line.Content.Start, line.Content.Length);
        candidate.Lines++;
        candidate.IsAddressed |= at is > 0 and < 20 && line.Words <= 8 && line.Lists != LineCategories.None;
        candidate.IsTitleTail |= at > 8 && at + candidate.Name.Length == content.Length && content[at - 2] is '|' or '-' or '–' or '—';
    }
}
