using System.Runtime.CompilerServices;

namespace Corpus.Text.Language;

/// <summary>Words by their <see cref="WordHash"/>, each with its number in the order in which they were added.</summary>
/// <remarks>
/// Open addressing: on netstandard2.0 no dictionary can be asked without making a string first. The hash stands for the word, whose letters are read once,
/// by whoever reads the text. It knows no values, so that it is compiled once and not once for every type of value: a compiler run is short, and pays for
/// every method.
/// </remarks>
internal sealed class WordNumbers
{
    private const int BitsOfHash = 64;
    private const int FewestBits = 4;

    // A slot is one look at the memory: the upper bits of the mixed hash, and below them, as many bits as number the slots, the word's number and one.
    // An empty slot is 0. The index of a word's slot are the uppermost bits, so that a slot tells where it goes when there are more of them.
    private ulong[] _slots;
    private int _bits = FewestBits;

    /// <summary>No words yet, with room for <paramref name="expected"/>.</summary>
    public WordNumbers(int expected = 8)
    {
        while (RoomIn(1 << _bits) < expected)
            _bits++;
        _slots = new ulong[1 << _bits];
    }

    public int Count { get; private set; }

    /// <summary>The number of the word with this hash; -1 for a word that was not added.</summary>
    public int Of(ulong hash) => NumberIn(_slots[Find(Mixed(hash))]);

    /// <summary>The number of the word with this hash, which is added where it is new.</summary>
    public int Add(ulong hash)
    {
        ulong mixed = Mixed(hash);
        int at = Find(mixed);
        if (_slots[at] != 0)
            return NumberIn(_slots[at]);

        if (Count == RoomIn(_slots.Length))
        {
            Grow();
            at = Find(mixed);
        }

        _slots[at] = Slot(mixed, Count);
        return Count++;
    }

    // Every bit of the hash has a part in the uppermost ones; no two hashes become one.
    private static ulong Mixed(ulong hash) => unchecked(hash * 0x9E37_79B9_7F4A_7C15);

    private ulong Slot(ulong mixed, int number) => (mixed >> _bits << _bits) | (uint)(number + 1);

    private int NumberIn(ulong slot) => ((int)slot & (_slots.Length - 1)) - 1;

    // The slot of the word, or the free one where it would go.
    [MethodImpl(HotLoop.Options)]
    private int Find(ulong mixed)
    {
        ulong[] slots = _slots;
        int mask = slots.Length - 1;
        int bits = _bits;
        int at = (int)(mixed >> (BitsOfHash - bits));
        while ((slots[at] ^ mixed) >> bits != 0 && slots[at] != 0)
            at = (at + 1) & mask;

        return at;
    }

    // So many slots are taken that the next free one is near.
    private static int RoomIn(int slots) => slots / 8 * 5;

    private void Grow()
    {
        ulong[] slots = _slots;
        ulong numbers = (ulong)(slots.Length - 1);
        _bits++;
        _slots = new ulong[slots.Length * 2];
        foreach (ulong slot in slots)
        {
            if (slot != 0)
                _slots[Find(slot)] = (slot & ~numbers & ~(ulong)(_slots.Length - 1)) | (slot & numbers);
        }
    }
}
