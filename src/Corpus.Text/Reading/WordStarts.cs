namespace Corpus.Text.Reading;

/// <summary>The first two letters of some words: a quick no for nearly every other word.</summary>
internal sealed class WordStarts
{
    private readonly ulong[] _bits = new ulong[64];

    public void Add(char first, char second)
    {
        int index = Index(first, second);
        _bits[index >> 6] |= 1UL << (index & 63);
    }

    public bool Has(char first, char second)
    {
        int index = Index(first, second);
        return (_bits[index >> 6] & (1UL << (index & 63))) != 0;
    }

    private static int Index(char first, char second) => (((Scripts.ToLower(first) & 63) << 6) | (Scripts.ToLower(second) & 63)) & 4095;
}
