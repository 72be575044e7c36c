namespace Corpus.Text.Language;

/// <summary>Hashes over words, of 64 bits: among the words of many thousand articles no two are the same by chance.</summary>
internal static class WordHashes
{
    /// <summary>The hash of nothing (Fowler, Noll and Vo's).</summary>
    public const ulong Start = Fnv.Start64;

    /// <summary>The hash with one more character.</summary>
    public static ulong Add(ulong hash, char c) => unchecked((hash ^ c) * Fnv.Prime64);

    /// <summary>The hash with all characters of <paramref name="text"/>, and an end to them.</summary>
    public static ulong Add(ulong hash, string text)
    {
        foreach (char c in text)
            hash = Add(hash, c);

        return Add(hash, ' ');
    }

    /// <summary>Spreads a sum over all bits, so that the smallest hashes are a fair sample.</summary>
    public static ulong Stir(ulong sum)
    {
        sum = unchecked((sum ^ (sum >> 30)) * 0xBF58476D1CE4E5B9);
        sum = unchecked((sum ^ (sum >> 27)) * 0x94D049BB133111EB);
        return sum ^ (sum >> 31);
    }
}
