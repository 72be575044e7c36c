using Corpus.Text.Model;
using Corpus.Text.Pages.Body;
using Corpus.Text.Pages.Lines;

namespace Corpus.Text.Pages.Titles;

/// <summary>Which words of the lines that could be titles stand in the body's first lines, and which neighbouring pairs.</summary>
internal sealed class BodyWords
{
    private const int BodyLines = 40;
    private const int BodyLineReach = 1000;

    private readonly LineCounts _found = new();
    private readonly WordStartFilter _starts = new();
    private readonly int[] _wordStarts = new int[TitleWords.MostIn(BodyLineReach)];

    public BodyWords(string text, IReadOnlyList<PageLine> lines, BodyRun run, IEnumerable<PageLine> titles)
    {
        foreach (PageLine title in titles)
            Ask(text.AsSpan(title.Content.Start, title.Content.Length));
        for (byte i = 0; i < BodyLines && run.First + i <= run.Last; i++)
        {
            TextSpan line = lines[run.First + i].Content;
            Read(text.AsSpan(line.Start, Math.Min(BodyLineReach, line.Length)), i);
        }
    }

    /// <summary>What a title has in common with the body.</summary>
    /// <param name="Overlap">The share of its words that stand there.</param>
    /// <param name="SharesPair">Whether two neighbouring words stand side by side there too.</param>
    public readonly record struct Common(double Overlap, bool SharesPair);

    /// <summary>What <paramref name="title"/> has in common with at least <paramref name="linesNeeded"/> of the body's first lines.</summary>
    public Common Compare(ReadOnlySpan<char> title, int linesNeeded)
    {
        int all = 0;
        int found = 0;
        bool sharesPair = false;
        ulong before = 0;
        for (int at = 0; TitleWords.Next(title, ref at, out ulong word);)
        {
            all++;
            found += _found.LinesWith(word) >= linesNeeded ? 1 : 0;
            sharesPair = sharesPair || (before != 0 && _found.LinesWith(Pair(before, word)) >= linesNeeded);
            before = word;
        }

        return new Common(all == 0 ? 0.4 : (double)found / all, sharesPair);
    }

    private void Ask(ReadOnlySpan<char> words)
    {
        ulong before = 0;
        TitleWords.MarkStarts(words, _starts);
        for (int at = 0; TitleWords.Next(words, ref at, out ulong word);)
        {
            _found.Ask(word);
            _found.Ask(Pair(before, word));
            before = word;
        }
    }

    private void Read(ReadOnlySpan<char> words, byte line)
    {
        ulong before = 0;
        int count = TitleWords.Starts(words, _wordStarts);
        if (count < 0)
        {
            for (int at = 0; TitleWords.Next(words, ref at, out ulong word);)
                before = Count(before, word, line);
            return;
        }

        foreach (int start in _wordStarts.AsSpan(0, count))
            before = _starts.MayHave(words, start) ? Count(before, TitleWords.HashAt(words, start), line) : 0;
    }

    // The word, if it was asked about; else 0. A pair was asked about only where both of its words were.
    private ulong Count(ulong before, ulong word, byte line)
    {
        if (!_found.Count(word, line))
            return 0;
        if (before != 0)
            _found.Count(Pair(before, word), line);
        return word;
    }

    private static ulong Pair(ulong first, ulong second) => unchecked((first * 31) ^ second);
}
