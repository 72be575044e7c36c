namespace Corpus.Text.Pages.Titles;

/// <summary>For every word asked about: in how many lines it stands. Words are told by their hashes;
/// a table of its own, for nearly every word of a page's head and body passes through it.</summary>
internal sealed class LineCounts
{
    private Slot[] _slots = new Slot[1024];
    private int _count;

    private struct Slot
    {
        public ulong Word;
        public int Lines;
        public int LastLine;
    }

    /// <summary>Takes a word into the table.</summary>
    public void Ask(ulong word)
    {
        if (_count * 2 >= _slots.Length)
            Grow();

        ref Slot slot = ref _slots[Find(word)];
        if (slot.Word == word)
            return;

        slot = new Slot { Word = word, LastLine = -1 };
        _count++;
    }

    /// <summary>Counts a line for a word; false for a word that nobody asked about.</summary>
    public bool Count(ulong word, int line)
    {
        ref Slot slot = ref _slots[Find(word)];
        if (slot.Word != word)
            return false;

        slot.Lines += slot.LastLine == line ? 0 : 1;
        slot.LastLine = line;
        return true;
    }

    /// <summary>In how many lines the word stands; 0 for one that nobody asked about.</summary>
    public int Lines(ulong word) => _slots[Find(word)] is var slot && slot.Word == word ? slot.Lines : 0;

    // The word's slot, or the free one where it would go: half of the slots are free, so one is near.
    private int Find(ulong word)
    {
        int mask = _slots.Length - 1;
        int index = (int)(word ^ (word >> 32)) & mask;
        while (_slots[index].Word != word && _slots[index].Word != 0)
            index = (index + 1) & mask;

        return index;
    }

    private void Grow()
    {
        Slot[] before = _slots;
        _slots = new Slot[before.Length * 2];
        foreach (Slot slot in before)
        {
            if (slot.Word != 0)
                _slots[Find(slot.Word)] = slot;
        }
    }
}
