using Corpus.Text.Model;

namespace Corpus.Text.Comparison;

/// <summary>The content words of a sentence.</summary>
/// <param name="Words">Hashes of the words' stems, ascending, without doubles.</param>
public sealed record SentencePrint(EquatableArray<int> Words)
{
    // A bit a word, in two halves: most pairs of sentences are told apart by them.
    private readonly (ulong Low, ulong High) _signature = Signature(Words);

    /// <summary>Whether the two may share four words: nearly always no for two sentences that do not.</summary>
    public bool MayShareWordsWith(SentencePrint other)
    {
        ulong low = _signature.Low & other._signature.Low;
        ulong high = _signature.High & other._signature.High;
        int bits = 0;
        for (; low != 0 && bits < 3; bits++)
            low &= low - 1;
        for (; high != 0 && bits < 3; bits++)
            high &= high - 1;

        return bits >= 3;
    }

    /// <summary>How many words both sentences have.</summary>
    public int SharedWith(SentencePrint other)
    {
        ReadOnlySpan<int> left = Words.AsSpan();
        ReadOnlySpan<int> right = other.Words.AsSpan();
        int shared = 0;
        for (int i = 0, j = 0; i < left.Length && j < right.Length;)
        {
            shared += left[i] == right[j] ? 1 : 0;
            int low = Math.Min(left[i], right[j]);
            i += left[i] == low ? 1 : 0;
            j += right[j] == low ? 1 : 0;
        }

        return shared;
    }

    private static (ulong Low, ulong High) Signature(EquatableArray<int> words)
    {
        (ulong low, ulong high) = (0, 0);
        foreach (int word in words.AsSpan())
        {
            ulong bit = 1UL << (word & 63);
            if ((word & 64) == 0)
                low |= bit;
            else
                high |= bit;
        }

        return (low, high);
    }
}
