using Corpus.Text.Model;

namespace Corpus.Text.Comparison;

/// <summary>A sample of the hashes of a text's runs of words: the smallest ones, so that two texts that share runs have drawn the same.</summary>
/// <param name="Hashes">The sample, ascending, without doubles.</param>
/// <param name="Ceiling">Every hash of the text up to this one is in the sample.</param>
/// <param name="Count">How many different runs the text has; where it has more than the sample, an estimate.</param>
internal readonly record struct ShingleSample(EquatableArray<ulong> Hashes, ulong Ceiling, int Count)
{
    /// <summary>How many words a run has.</summary>
    public const int WordsInShingle = 5;

    private const int Largest = 256;
    private const double SameText = 0.6;
    private const double WithinText = 0.8;
    private const double SmallestPart = 0.4;

    /// <summary>The sample of all <paramref name="hashes"/>, which are sorted by this.</summary>
    internal static ShingleSample Of(List<ulong> hashes)
    {
        hashes.Sort();
        var kept = new List<ulong>(Math.Min(hashes.Count, Largest));
        int distinct = 0;
        for (int i = 0; i < hashes.Count; i++)
        {
            if (i > 0 && hashes[i] == hashes[i - 1])
                continue;
            distinct++;
            if (kept.Count < Largest)
                kept.Add(hashes[i]);
        }

        return new ShingleSample(kept.ToEquatableArray(), distinct > kept.Count ? kept[kept.Count - 1] : ulong.MaxValue, distinct);
    }

    /// <summary>What part of all runs both texts have, if they are the same text, or one lies nearly whole within the other; else 0.</summary>
    internal double LikenessTo(ShingleSample other)
    {
        (double containment, double jaccard) = With(other);
        double part = (double)Math.Min(Count, other.Count) / Math.Max(Count, other.Count);
        return jaccard >= SameText || (containment >= WithinText && part >= SmallestPart) ? jaccard : 0;
    }

    /// <summary>What part of the smaller text's runs the larger has, and what part of all runs both have.</summary>
    public (double Containment, double Jaccard) With(ShingleSample other)
    {
        ulong ceiling = Math.Min(Ceiling, other.Ceiling);
        ReadOnlySpan<ulong> left = Hashes.AsSpan();
        ReadOnlySpan<ulong> right = other.Hashes.AsSpan();
        int i = 0;
        int j = 0;
        int shared = 0;
        while (i < left.Length && j < right.Length && left[i] <= ceiling && right[j] <= ceiling)
        {
            shared += left[i] == right[j] ? 1 : 0;
            ulong low = Math.Min(left[i], right[j]);
            i += left[i] == low ? 1 : 0;
            j += right[j] == low ? 1 : 0;
        }

        int leftCount = UpTo(left, ceiling);
        int rightCount = UpTo(right, ceiling);
        int smaller = Math.Min(leftCount, rightCount);
        return smaller == 0 ? (0, 0) : ((double)shared / smaller, (double)shared / (leftCount + rightCount - shared));
    }

    private static int UpTo(ReadOnlySpan<ulong> hashes, ulong ceiling)
    {
        int at = hashes.BinarySearch(ceiling);
        return at < 0 ? ~at : at + 1;
    }
}
