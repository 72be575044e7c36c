namespace Corpus.Generators.Emit;

/// <summary>The 64-bit FNV-1a hash of a text, one step a UTF-16 code unit. The emitted code computes the same.</summary>
internal static class Checksum
{
    private const ulong OffsetBasis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The checksum of <paramref name="text"/>.</summary>
    public static long Of(string text)
    {
        ulong hash = OffsetBasis;
        foreach (char c in text)
            hash = unchecked((hash ^ c) * Prime);

        return unchecked((long)hash);
    }
}
