using Corpus.Text.Model;

namespace Corpus.Text.Comparison;

/// <summary>The content words of an article's sentences, one sentence behind the other.</summary>
/// <param name="Words">Hashes of the words' stems: of each sentence ascending, without doubles.</param>
/// <param name="Ends">Where each sentence ends in <paramref name="Words"/>.</param>
internal sealed record SentenceFingerprints(EquatableArray<int> Words, EquatableArray<int> Ends)
{
    private const int FewestSharedWords = 4;
    private const double SharedWords = 0.5;

    // A bit a word, in two halves: most pairs of sentences are told apart by them.
    private readonly EquatableArray<(ulong Low, ulong High)> _signatures = Signatures(Words, Ends).ToEquatableArray();

    /// <summary>How many sentences there are.</summary>
    public int Count => Ends.Count;

    /// <summary>How many of these sentences <paramref name="copy"/> has in similar words; each counts once.</summary>
    public int ToldBy(SentenceFingerprints copy)
    {
        int told = 0;
        ReadOnlySpan<(ulong Low, ulong High)> signatures = _signatures.AsSpan();
        ReadOnlySpan<(ulong Low, ulong High)> others = copy._signatures.AsSpan();
        for (int i = 0; i < signatures.Length; i++)
        {
            (ulong low, ulong high) = signatures[i];
            for (int j = 0; j < others.Length; j++)
            {
                (ulong otherLow, ulong otherHigh) = others[j];
                if (!HaveThreeBits(low & otherLow, high & otherHigh) || !AreSimilar(Sentence(i), copy.Sentence(j)))
                    continue;
                told++;
                break;
            }
        }

        return told;
    }

    private ReadOnlySpan<int> Sentence(int index)
    {
        int start = index == 0 ? 0 : Ends[index - 1];
        return Words.AsSpan().Slice(start, Ends[index] - start);
    }

    // Four shared words may have set three bits, seldom fewer.
    private static bool HaveThreeBits(ulong low, ulong high)
    {
        if (low != 0)
            low &= low - 1;
        else
            high &= high - 1;
        if (low != 0)
            low &= low - 1;
        else
            high &= high - 1;
        return (low | high) != 0;
    }

    private static bool AreSimilar(ReadOnlySpan<int> left, ReadOnlySpan<int> right)
    {
        int shared = 0;
        for (int i = 0, j = 0; i < left.Length && j < right.Length;)
        {
            shared += left[i] == right[j] ? 1 : 0;
            int low = Math.Min(left[i], right[j]);
            i += left[i] == low ? 1 : 0;
            j += right[j] == low ? 1 : 0;
        }

        return shared >= FewestSharedWords && shared >= SharedWords * Math.Min(left.Length, right.Length);
    }

    private static (ulong Low, ulong High)[] Signatures(EquatableArray<int> words, EquatableArray<int> ends)
    {
        var signatures = new (ulong Low, ulong High)[ends.Count];
        ReadOnlySpan<int> all = words.AsSpan();
        for (int i = 0, word = 0; i < signatures.Length; i++)
        {
            for (; word < ends[i]; word++)
            {
                ulong bit = 1UL << (all[word] & 63);
                if ((all[word] & 64) == 0)
                    signatures[i].Low |= bit;
                else
                    signatures[i].High |= bit;
            }
        }

        return signatures;
    }
}
