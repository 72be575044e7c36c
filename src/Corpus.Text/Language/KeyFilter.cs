namespace Corpus.Text.Language;

/// <summary>A bit for every key: a quick no for nearly every word of a page.</summary>
internal sealed class KeyFilter
{
    private const int Length = 1024;

    private readonly ulong[] _bits = new ulong[Length];

    /// <summary>Has every key.</summary>
    public static KeyFilter All { get; } = Full();

    /// <summary>Has these keys.</summary>
    public static KeyFilter Of(IEnumerable<uint> keys)
    {
        var bits = new KeyFilter();
        foreach (uint key in keys)
            bits.Add(key);

        return bits;
    }

    /// <summary>Adds a key.</summary>
    public void Add(uint key) => _bits[(key >> 6) & (Length - 1)] |= 1UL << (int)(key & 63);

    /// <summary>1 for a key that was added, and for some others; 0 for all the rest.</summary>
    public int MayHave(uint key) => (int)(_bits[(key >> 6) & (Length - 1)] >> (int)(key & 63)) & 1;

    private static KeyFilter Full()
    {
        var bits = new KeyFilter();
        for (int i = 0; i < Length; i++)
            bits._bits[i] = ulong.MaxValue;

        return bits;
    }
}
