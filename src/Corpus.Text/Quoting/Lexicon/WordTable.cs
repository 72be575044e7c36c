namespace Corpus.Text.Quoting.Lexicon;

/// <summary>A dictionary from words to values that is asked with slices of a text. Case and the shape of apostrophes do not count.</summary>
/// <remarks>Open addressing: on netstandard2.0 no dictionary can be asked without making a string first.</remarks>
internal sealed class WordTable<TValue>
{
    private (string? Word, uint Hash, TValue Value)[] _slots = new (string?, uint, TValue)[16];

    public int Count { get; private set; }

    public bool TryGet(ReadOnlySpan<char> word, out TValue value)
    {
        ref (string? Word, uint Hash, TValue Value) slot = ref _slots[Find(_slots, word, Hash(word))];
        value = slot.Value;
        return slot.Word is not null;
    }

    public void Set(string word, TValue value)
    {
        if ((Count + 1) * 2 > _slots.Length)
            Grow();

        uint hash = Hash(word.AsSpan());
        ref (string? Word, uint Hash, TValue Value) slot = ref _slots[Find(_slots, word.AsSpan(), hash)];
        if (slot.Word is null)
            Count++;
        slot = (slot.Word ?? word, hash, value);
    }

    private static char Fold(char c) => c switch
    {
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        < '\u0080' => c,
        '’' => '\'',
        _ => char.ToLowerInvariant(c),
    };

    private static uint Hash(ReadOnlySpan<char> word)
    {
        uint hash = 2166136261;
        foreach (char c in word)
            hash = unchecked((hash ^ Fold(c)) * 16777619);

        return hash;
    }

    private static int Find((string? Word, uint Hash, TValue Value)[] slots, ReadOnlySpan<char> word, uint hash)
    {
        int mask = slots.Length - 1;
        int at = (int)(hash ^ (hash >> 15)) & mask;
        while (slots[at].Word is { } other && !(slots[at].Hash == hash && AreEqual(other, word)))
            at = (at + 1) & mask;

        return at;
    }

    private static bool AreEqual(string left, ReadOnlySpan<char> right)
    {
        if (left.Length != right.Length)
            return false;

        for (int i = 0; i < right.Length; i++)
        {
            if (Fold(left[i]) != Fold(right[i]))
                return false;
        }

        return true;
    }

    private void Grow()
    {
        var larger = new (string? Word, uint Hash, TValue Value)[_slots.Length * 2];
        foreach ((string? Word, uint Hash, TValue Value) slot in _slots)
        {
            if (slot.Word is not null)
                larger[Find(larger, slot.Word.AsSpan(), slot.Hash)] = slot;
        }

        _slots = larger;
    }
}
