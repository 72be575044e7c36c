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
    // The hashes lie by themselves: most words of a text are in no table, and a miss reads nothing else. 0 is an empty slot.
    private ulong[] _hashes;
    private int[] _numbers;

    /// <summary>No words yet, with room for <paramref name="expected"/>.</summary>
    public WordNumbers(int expected = 8)
    {
        int slots = 16;
        while (RoomIn(slots) < expected)
            slots *= 2;
        (_hashes, _numbers) = (new ulong[slots], new int[slots]);
    }

    public int Count { get; private set; }

    /// <summary>The number of the word with this hash; -1 for a word that was not added.</summary>
    public int Of(ulong hash)
    {
        int at = Find(Filled(hash));
        return _hashes[at] != 0 ? _numbers[at] : -1;
    }

    /// <summary>The number of the word with this hash, which is added where it is new.</summary>
    public int Add(ulong hash)
    {
        hash = Filled(hash);
        int at = Find(hash);
        if (_hashes[at] != 0)
            return _numbers[at];

        if (Count == RoomIn(_hashes.Length))
        {
            Grow();
            at = Find(hash);
        }

        (_hashes[at], _numbers[at]) = (hash, Count);
        return Count++;
    }

    // The slot of the word, or the free one where it would go.
    [MethodImpl(HotLoop.Options)]
    private int Find(ulong hash)
    {
        ulong[] hashes = _hashes;
        int mask = hashes.Length - 1;
        int at = (int)(hash ^ (hash >> 32)) & mask;
        while (hashes[at] != hash && hashes[at] != 0)
            at = (at + 1) & mask;

        return at;
    }

    private static ulong Filled(ulong hash) => hash == 0 ? 1 : hash;

    // So many slots are taken that the next free one is near.
    private static int RoomIn(int slots) => slots / 8 * 5;

    private void Grow()
    {
        (ulong[] hashes, int[] numbers) = (_hashes, _numbers);
        (_hashes, _numbers) = (new ulong[hashes.Length * 2], new int[hashes.Length * 2]);
        for (int i = 0; i < hashes.Length; i++)
        {
            if (hashes[i] == 0)
                continue;
            int at = Find(hashes[i]);
            (_hashes[at], _numbers[at]) = (hashes[i], numbers[i]);
        }
    }
}
