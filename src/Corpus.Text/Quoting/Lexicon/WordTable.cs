using System.Runtime.CompilerServices;

namespace Corpus.Text.Quoting.Lexicon;

/// <summary>A dictionary from words to values that is asked with slices of a text. Case and the shape of apostrophes do not count.</summary>
/// <remarks>Open addressing: on netstandard2.0 no dictionary can be asked without making a string first.</remarks>
internal sealed class WordTable<TValue>
{
    // The hashes lie by themselves: most words of a text are in no table, and a miss reads nothing else. 0 is an empty slot.
    private uint[] _hashes = new uint[16];
    private (string Word, TValue Value)[] _slots = new (string, TValue)[16];

    public int Count { get; private set; }

    public bool TryGet(ReadOnlySpan<char> word, out TValue value) => TryGet(word, WordHash.Of(word), out value);

    /// <summary>As above, with the <see cref="WordHash"/> of the word.</summary>
    public bool TryGet(ReadOnlySpan<char> word, uint hash, out TValue value)
    {
        int at = Find(word, Filled(hash));
        bool isFound = _hashes[at] != 0;
        value = isFound ? _slots[at].Value : default!;
        return isFound;
    }

    public void Set(string word, TValue value)
    {
        if ((Count + 1) * 2 > _slots.Length)
            Grow();

        uint hash = Filled(WordHash.Of(word.AsSpan()));
        int at = Find(word.AsSpan(), hash);
        if (_hashes[at] == 0)
            (_hashes[at], _slots[at].Word, Count) = (hash, word, Count + 1);
        _slots[at].Value = value;
    }

    [MethodImpl(HotLoop.Options)]
    private int Find(ReadOnlySpan<char> word, uint hash)
    {
        uint[] hashes = _hashes;
        int mask = hashes.Length - 1;
        int at = FirstSlot(hash) & mask;
        while (hashes[at] != 0 && !(hashes[at] == hash && AreEqual(_slots[at].Word, word)))
            at = (at + 1) & mask;

        return at;
    }

    private static uint Filled(uint hash) => hash == 0 ? 1 : hash;

    private static int FirstSlot(uint hash) => (int)(hash ^ (hash >> 15));

    private static bool AreEqual(string left, ReadOnlySpan<char> right)
    {
        if (left.Length != right.Length)
            return false;

        for (int i = 0; i < right.Length; i++)
        {
            if (left[i] != right[i] && WordHash.Fold(left[i]) != WordHash.Fold(right[i]))
                return false;
        }

        return true;
    }

    private void Grow()
    {
        (uint[] hashes, (string Word, TValue Value)[] slots) = (_hashes, _slots);
        (_hashes, _slots) = (new uint[hashes.Length * 2], new (string, TValue)[slots.Length * 2]);
        for (int i = 0; i < hashes.Length; i++)
        {
            if (hashes[i] == 0)
                continue;
            int at = Find(slots[i].Word.AsSpan(), hashes[i]);
            (_hashes[at], _slots[at]) = (hashes[i], slots[i]);
        }
    }
}
