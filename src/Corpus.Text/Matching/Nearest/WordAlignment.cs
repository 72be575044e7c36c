using System.Runtime.CompilerServices;
using Corpus.Text.Language;
using Corpus.Text.Matching.Words;

namespace Corpus.Text.Matching.Nearest;

/// <summary>Lays cited words beside the words of a source so that as few as possible differ.</summary>
internal sealed class WordAlignment
{
    /// <summary>What two different words cost; two that share their beginning, or two numbers, cost a little less.</summary>
    private const int Unlike = 3;

    private const int Alike = 2;

    /// <summary>What a word costs that has no counterpart: more than two unlike ones side by side, so that a changed first word keeps its place.</summary>
    private const int Alone = 4;

    /// <summary>What it costs besides when the first or the last cited word has an unlike one beside it:
    /// where the source has the word itself, up to two words further out, words were dropped between.</summary>
    private const int UnlikeEnd = 6;

    private const int Never = int.MaxValue / 2;

    /// <summary>How far the citation may run ahead of the source or fall behind it, in words.</summary>
    private const int WidestBand = 64;

    private WordAlignment(List<AlignedWord> steps, int cost)
    {
        Steps = steps;
        Cost = cost;
    }

    /// <summary>The steps from the first word to the last.</summary>
    public List<AlignedWord> Steps { get; }

    /// <summary>The first word of the source that stands beside a cited one.</summary>
    public int FirstWord => Steps.Find(step => step is { Cited: >= 0, First: >= 0 }).First;

    /// <summary>How unlike the two sides are.</summary>
    public int Cost { get; }

    /// <summary>The best alignment in which the citation's first word stands near the source's word <paramref name="start"/>;
    /// null when no word of the source is near.</summary>
    [MethodImpl(HotLoop.Options)]
    public static WordAlignment? Align(CitedText cited, DocumentWords source, int start)
    {
        int n = cited.Count;
        int band = Math.Min(WidestBand, (n / 3) + 4);
        List<(int First, int Last, int Hash)> units = UnitsOf(cited, source, start - band, start + n + band + 1, out int origin);
        if (units.Count == 0)
            return null;

        // Nearly all pairs of words are told apart by a hash and an initial.
        int[] hashes = [.. units.Select(unit => unit.Hash)];
        char[] initials = [.. units.Select(unit => Initial(source.Text[source.StartOf(unit.First)]))];
        int width = (2 * band) + 1;
        byte[] moves = new byte[(n + 1) * width];
        int[] above = new int[width];
        int[] row = new int[width];
        for (int i = 0; i <= n; i++)
        {
            (row, above) = (above, row);
            CitedWord word = cited.Words[Math.Max(i - 1, 0)];
            char initial = Initial(word.Form[0]);
            for (int o = 0; o < width; o++)
            {
                int position = i + o - origin;
                if (position < 0 || position > units.Count)
                {
                    row[o] = Never;
                    continue;
                }

                if (i == 0)
                {
                    row[o] = 0;
                    continue;
                }

                int best = Never;
                byte move = 0;
                int end = i == 1 || i == n ? UnlikeEnd : 0;
                if (position > 0 && above[o] < Never)
                {
                    int cost = hashes[position - 1] == word.Hash ? 0 : initials[position - 1] != initial ? Unlike : Compare(word, source, units[position - 1]);
                    if (cost == Alike && end == UnlikeEnd && IsAlikeByChance(cited, word, source, units[position - 1]))
                        cost = Unlike;
                    (best, move) = (above[o] + cost + (cost == Unlike ? end : 0), 1);
                }

                if (o + 1 < width && above[o + 1] + Alone + end < best)
                    (best, move) = (above[o + 1] + Alone + end, 2);
                if (o > 0 && row[o - 1] + Alone < best)
                    (best, move) = (row[o - 1] + Alone, 3);
                row[o] = best;
                moves[(i * width) + o] = move;
            }
        }

        int cheapest = 0;
        for (int o = 1; o < width; o++)
        {
            if (row[o] < row[cheapest])
                cheapest = o;
        }

        return row[cheapest] >= Never ? null : new WordAlignment(Trace(cited, source, units, moves, width, cheapest, origin), row[cheapest]);
    }

    private static List<AlignedWord> Trace(
        CitedText cited, DocumentWords source, List<(int First, int Last, int Hash)> units, byte[] moves, int width, int end, int origin)
    {
        var steps = new List<AlignedWord>();
        int o = end;
        for (int i = cited.Count; i > 0;)
        {
            switch (moves[(i * width) + o])
            {
                case 1:
                    (int first, int last, int hash) = units[i + o - origin - 1];
                    steps.Add(new AlignedWord(i - 1, first, last, Compare(cited.Words[i - 1], source, (first, last, hash))));
                    i--;
                    break;
                case 2:
                    steps.Add(new AlignedWord(i - 1, -1, -1, Alone));
                    i--;
                    o++;
                    break;
                default:
                    steps.Add(new AlignedWord(-1, units[i + o - origin - 1].First, units[i + o - origin - 1].Last, Alone));
                    o--;
                    break;
            }
        }

        steps.Reverse();
        return steps;
    }

    // The source's words around a place; a word that a line's end parts is one when the citation has it whole.
    private static List<(int First, int Last, int Hash)> UnitsOf(CitedText cited, DocumentWords source, int from, int to, out int origin)
    {
        origin = Math.Max(-from, 0);
        var units = new List<(int, int, int)>();
        for (int word = Math.Max(from, 0); word < Math.Min(to, source.Count); word++)
        {
            if (source.Joined.Count > 0 && source.Joined.TryGetValue(word, out int joined) && Contains(cited, joined))
                units.Add((word, ++word, joined));
            else
                units.Add((word, word, source.Hashes[word]));
        }

        return units;
    }

    private static bool Contains(CitedText cited, int hash)
    {
        foreach (CitedWord word in cited.Words)
        {
            if (word.Hash == hash)
                return true;
        }

        return false;
    }

    private static int Compare(CitedWord cited, DocumentWords source, (int First, int Last, int Hash) unit)
    {
        if (cited.Hash == unit.Hash)
            return 0;

        char c = source.Text[source.StartOf(unit.First)];
        if (Characters.IsDigit(c) && Characters.IsDigit(cited.Form[0]))
            return Alike;

        return SharedBeginning(cited.Form, source.Text, source.StartOf(unit.First)) * 2 >= cited.Form.Length ? Alike : Unlike;
    }

    // At an end "TV" is no other form of "the": one letter of three is little, and a word that the citation has itself is wanted beside that one.
    // Else "by the TV" would end beside "by the", and what the source goes on with be left out.
    private static bool IsAlikeByChance(CitedText cited, CitedWord word, DocumentWords source, (int First, int Last, int Hash) unit)
    {
        if (Characters.IsDigit(word.Form[0]))
            return false;

        int start = source.StartOf(unit.First);
        return Contains(cited, unit.Hash) || SharedBeginning(word.Form, source.Text, start) * 2 < source.EndOf(unit.First) - start;
    }

    // All numbers begin alike.
    private static char Initial(char c) => Characters.IsDigit(c) ? '0' : char.ToLowerInvariant(c);

    private static int SharedBeginning(string form, string text, int start)
    {
        int shared = 0;
        while (shared < form.Length && start + shared < text.Length && char.ToLowerInvariant(form[shared]) == char.ToLowerInvariant(text[start + shared]))
            shared++;

        return shared;
    }
}
