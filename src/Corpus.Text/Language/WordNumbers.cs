using System.Runtime.CompilerServices;

namespace Corpus.Text.Language;

/// <summary>Words, each with its number in the order in which they were added, asked with slices of a text.
/// Case and the shape of apostrophes do not count.</summary>
/// <remarks>
/// Open addressing: on netstandard2.0 no dictionary can be asked without making a string first. It knows no values, so that it is compiled once
/// and not once for every type of value: a compiler run is short, and pays for every method.
/// </remarks>
internal sealed class WordNumbers
{
    // The hashes lie by themselves: most words of a text are in no table, and a miss reads nothing else. 0 is an empty slot.
    private uint[] _hashes;
    private int[] _numbers;
    private string[] _words;

    /// <summary>No words yet, with room for <paramref name="expected"/>.</summary>
    public WordNumbers(int expected = 8)
    {
        int slots = 16;
        while (RoomIn(slots) < expected)
            slots *= 2;
        (_hashes, _numbers, _words) = (new uint[slots], new int[slots], new string[RoomIn(slots)]);
    }

    public int Count { get; private set; }

    /// <summary>The number of the word with this <see cref="WordHash"/>; -1 for a word that was not added.</summary>
    public int Of(ReadOnlySpan<char> word, uint hash)
    {
        int at = Find(word, Filled(hash));
        return _hashes[at] != 0 ? _numbers[at] : -1;
    }

    /// <summary>The number of the word, which is added where it is new.</summary>
    public int Add(string word)
    {
        uint hash = Filled(WordHash.Of(word.AsSpan()));
        int at = Find(word.AsSpan(), hash);
        if (_hashes[at] != 0)
            return _numbers[at];

        if (Count == _words.Length)
        {
            Grow();
            at = Find(word.AsSpan(), hash);
        }

        (_hashes[at], _numbers[at], _words[Count]) = (hash, Count, word);
        return Count++;
    }

    [MethodImpl(HotLoop.Options)]
    private int Find(ReadOnlySpan<char> word, uint hash)
    {
        uint[] hashes = _hashes;
        int mask = hashes.Length - 1;
        int at = FirstSlot(hash) & mask;
        while (hashes[at] != 0 && !(hashes[at] == hash && AreEqual(_words[_numbers[at]], word)))
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

    // So many slots are taken that the next free one is near.
    private static int RoomIn(int slots) => slots / 8 * 5;

    // All words differ, so that each goes to the next free one.
    private void Grow()
    {
        (uint[] hashes, int[] numbers) = (_hashes, _numbers);
        (_hashes, _numbers) = (new uint[hashes.Length * 2], new int[hashes.Length * 2]);
        Array.Resize(ref _words, RoomIn(_hashes.Length));
        int mask = _hashes.Length - 1;
        for (int i = 0; i < hashes.Length; i++)
        {
            if (hashes[i] == 0)
                continue;
            int at = FirstSlot(hashes[i]) & mask;
            while (_hashes[at] != 0)
                at = (at + 1) & mask;
            (_hashes[at], _numbers[at]) = (hashes[i], numbers[i]);
        }
    }
}
