namespace Corpus.Text.Reading;

/// <summary>Which words of the lines that could be titles stand in the body's first lines, and which neighbouring pairs.</summary>
internal sealed class BodyWords
{
    private const int BodyLines = 40;
    private const int BodyLineReach = 1000;

    // For every word or pair asked about: in how many lines it stands, and the last of them.
    private readonly Dictionary<ulong, (int Lines, int Last)> _found = [];
    private readonly WordStarts _starts = new();

    public BodyWords(string text, IReadOnlyList<PageLine> lines, BodyRun run, IEnumerable<PageLine> titles)
    {
        foreach (PageLine title in titles)
            Ask(text.AsSpan(title.Content.Start, title.Content.Length));
        for (int i = run.First; i <= Math.Min(run.Last, run.First + BodyLines - 1); i++)
            Read(text.AsSpan(lines[i].Content.Start, Math.Min(BodyLineReach, lines[i].Content.Length)), i);
    }

    /// <summary>The share of the words that stand in at least <paramref name="linesNeeded"/> of the body's first lines.</summary>
    public double Overlap(ReadOnlySpan<char> words, int linesNeeded)
    {
        int all = 0;
        int found = 0;
        while (TitleWords.Next(ref words, out ulong word))
        {
            all++;
            found += Stands(word, linesNeeded) ? 1 : 0;
        }

        return all == 0 ? 0.4 : (double)found / all;
    }

    /// <summary>Whether two neighbouring words stand side by side there too.</summary>
    public bool SharesPair(ReadOnlySpan<char> words, int linesNeeded)
    {
        ulong before = 0;
        while (TitleWords.Next(ref words, out ulong word))
        {
            if (before != 0 && Stands(Pair(before, word), linesNeeded))
                return true;
            before = word;
        }

        return false;
    }

    private bool Stands(ulong word, int linesNeeded) => _found.TryGetValue(word, out (int Lines, int Last) place) && place.Lines >= linesNeeded;

    private void Ask(ReadOnlySpan<char> words)
    {
        ulong before = 0;
        TitleWords.MarkStarts(words, _starts);
        while (TitleWords.Next(ref words, out ulong word))
        {
            _found[word] = (0, -1);
            _found[Pair(before, word)] = (0, -1);
            before = word;
        }
    }

    private void Read(ReadOnlySpan<char> words, int line)
    {
        ulong before = 0;
        while (TitleWords.Next(ref words, out ulong word, _starts))
        {
            if (word != 0)
            {
                Count(word, line);
                Count(Pair(before, word), line);
            }

            before = word;
        }
    }

    private void Count(ulong word, int line)
    {
        if (_found.TryGetValue(word, out (int Lines, int Last) place) && place.Last != line)
            _found[word] = (place.Lines + 1, line);
    }

    private static ulong Pair(ulong first, ulong second) => unchecked((first * 31) ^ second);
}
