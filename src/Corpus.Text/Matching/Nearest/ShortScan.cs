using Corpus.Text.Matching.Words;

namespace Corpus.Text.Matching.Nearest;

/// <summary>Looks through all words of a document for a passage that differs from a short citation in a few words (Wu and Manber's bit-parallel search).</summary>
/// <remarks>A bit for each cited word, a row for each number of differences: one step a word of the text, whatever the text.</remarks>
internal sealed class ShortScan
{
    // Only the few passages with the fewest differences are worth an alignment.
    private const int MostPassages = 8;

    private readonly CitedText _cited;
    private readonly byte[] _masks = new byte[1024];
    private readonly int _differences;

    public ShortScan(CitedText cited)
    {
        _cited = cited;
        _differences = Math.Min((cited.Count - 1) / 2, 3);
        for (int k = 0; k < cited.Count; k++)
            _masks[cited.Words[k].Hash & 1023] |= (byte)(1 << k);
    }

    /// <summary>Where the first word of each of the best passages is expected.</summary>
    public List<int> Find(DocumentWords source, CancellationToken cancellationToken)
    {
        var found = new List<int>();
        int fewest = _differences;
        int n = _cited.Count;
        int last = 1 << (n - 1);
        ReadOnlySpan<int> hashes = source.Hashes;

        // rows[d] has bit k when the first k + 1 cited words end here with at most d differences.
        Span<int> rows = stackalloc int[4];
        for (int d = 0; d <= _differences; d++)
            rows[d] = (1 << d) - 1;
        for (int word = 0; word < hashes.Length; word++)
        {
            if ((word & 0xFFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();

            int mask = _masks[hashes[word] & 1023];
            int before = 0;
            int beforeNew = 0;
            for (int d = 0; d <= fewest; d++)
            {
                int old = rows[d];
                int now = ((old << 1) | 1) & mask;
                if (d > 0)
                    now |= before | (before << 1) | (beforeNew << 1) | 1;
                rows[d] = now;
                before = old;
                beforeNew = now;
            }

            for (int d = 0; d <= fewest; d++)
            {
                if ((rows[d] & last) == 0)
                    continue;
                if (d < fewest)
                    found.Clear();
                fewest = d;
                if (found.Count < MostPassages)
                    found.Add(Math.Max(word - n + 1, 0));
                break;
            }
        }

        return found;
    }
}
