using System.Runtime.CompilerServices;
using Corpus.Text.Language;
using Corpus.Text.Matching.Words;

namespace Corpus.Text.Matching.Nearest;

/// <summary>Looks through all words of a document for a passage that differs from
/// a short citation in a few words (Wu and Manber's bit-parallel search).</summary>
/// <remarks>A bit for each cited word, a row for each number of differences: one step a word of the text, whatever the text.</remarks>
internal sealed class ShortScan
{
    // Only the few passages with the fewest differences are worth an alignment.
    private const int MostPassages = 8;

    /// <summary>Words share a slot by chance once in so many times; an alignment tells them apart.</summary>
    private const int Slots = 4096;

    private readonly CitedText _cited;
    private readonly byte[] _masks = new byte[Slots];
    private int _fewest;

    public ShortScan(CitedText cited)
    {
        _cited = cited;
        _fewest = Math.Min((cited.Count - 1) / 2, 3);
        for (int k = 0; k < cited.Count; k++)
            _masks[cited.Words[k].Hash & (Slots - 1)] |= (byte)(1 << k);
    }

    /// <summary>The most differences that a passage may have; no more than the best one found up to now has.</summary>
    public int Fewest => _fewest;

    /// <summary>Where the first word of each of the best passages is expected; a document that is worse than those before it has none.</summary>
    [MethodImpl(HotLoop.Options)]
    public List<int> Find(DocumentWords source, CancellationToken cancellationToken)
    {
        var found = new List<int>();
        int fewest = _fewest;
        int n = _cited.Count;
        int last = 1 << (n - 1);
        byte[] masks = _masks;
        ReadOnlySpan<int> hashes = source.Hashes;

        // A row has bit k when the first k + 1 cited words end here with at most 0, 1, 2 or 3 differences.
        int none = 0;
        int one = 1;
        int two = 3;
        int three = 7;
        for (int word = 0; word < hashes.Length; word++)
        {
            if ((word & 0xFFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();

            int mask = masks[hashes[word] & (Slots - 1)];
            if (mask == 0 && (none | (one & ~1) | (two & ~3) | (three & ~7)) == 0)
                continue;

            int noneBefore = none;
            int oneBefore = one;
            int twoBefore = two;
            none = ((none << 1) | 1) & mask;
            one = (((one << 1) | 1) & mask) | noneBefore | (noneBefore << 1) | (none << 1) | 1;
            two = (((two << 1) | 1) & mask) | oneBefore | (oneBefore << 1) | (one << 1) | 3;
            three = (((three << 1) | 1) & mask) | twoBefore | (twoBefore << 1) | (two << 1) | 7;
            int differences = (none & last) != 0 ? 0 : (one & last) != 0 ? 1 : (two & last) != 0 ? 2 : (three & last) != 0 ? 3 : int.MaxValue;
            if (differences > fewest)
                continue;

            if (differences < fewest)
                found.Clear();
            fewest = differences;
            if (found.Count < MostPassages)
                found.Add(Math.Max(word - n + 1, 0));
        }

        _fewest = fewest;
        return found;
    }
}
