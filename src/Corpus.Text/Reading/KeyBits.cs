namespace Corpus.Text.Reading;

/// <summary>A bit for every key: a quick no for nearly every word of a page.</summary>
internal sealed class KeyBits
{
    private const int Length = 1024;

    private readonly ulong[] _bits = new ulong[Length];

    /// <summary>Has every key.</summary>
    public static KeyBits All { get; } = NewAll();

    public void Add(uint key) => _bits[(key >> 6) & (Length - 1)] |= 1UL << (int)(key & 63);

    /// <summary>1 for a key that was added, and for some others; 0 for all the rest.</summary>
    public int MayHave(uint key) => (int)(_bits[(key >> 6) & (Length - 1)] >> (int)(key & 63)) & 1;

    private static KeyBits NewAll()
    {
        var all = new KeyBits();
        for (int i = 0; i < Length; i++)
            all._bits[i] = ulong.MaxValue;

        return all;
    }
}
