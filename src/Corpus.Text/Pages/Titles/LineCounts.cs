namespace Corpus.Text.Pages.Titles;

/// <summary>For every word asked about: in how many of a few lines it stands. Words are told by their hashes;
/// a table of its own, for nearly every word of a page's head and body passes through it.</summary>
internal sealed class LineCounts
{
    private const int FirstSlots = 256;
    private const byte NoLine = byte.MaxValue;

    // Beside one another and not in one array of pairs: a search reads the words alone.
    private ulong[] _words = new ulong[FirstSlots];
    private Lines[] _lines = new Lines[FirstSlots];
    private int _count;

    private struct Lines
    {
        public byte Count;
        public byte Last;
    }

    /// <summary>Takes a word into the table.</summary>
    public void Ask(ulong word)
    {
        if (_count * 2 >= _words.Length)
            Grow();

        int at = Find(word);
        if (_words[at] == word)
            return;

        _words[at] = word;
        _lines[at].Last = NoLine;
        _count++;
    }

    /// <summary>Counts a line for a word; false for a word that nobody asked about.</summary>
    public bool Count(ulong word, byte line)
    {
        int at = Find(word);
        if (_words[at] != word)
            return false;

        ref Lines lines = ref _lines[at];
        lines.Count += (byte)(lines.Last == line ? 0 : 1);
        lines.Last = line;
        return true;
    }

    /// <summary>In how many lines the word stands; 0 for one that nobody asked about.</summary>
    public int LinesWith(ulong word) => Find(word) is var at && _words[at] == word ? _lines[at].Count : 0;

    // The word's slot, or the free one where it would go: half of the slots are free, so one is near.
    private int Find(ulong word)
    {
        ulong[] words = _words;
        int mask = words.Length - 1;
        int index = (int)(word ^ (word >> 32)) & mask;
        while (words[index] != word && words[index] != 0)
            index = (index + 1) & mask;

        return index;
    }

    private void Grow()
    {
        (ulong[] words, Lines[] lines) = (_words, _lines);
        (_words, _lines) = (new ulong[words.Length * 2], new Lines[words.Length * 2]);
        for (int i = 0; i < words.Length; i++)
        {
            if (words[i] == 0)
                continue;
            int at = Find(words[i]);
            (_words[at], _lines[at]) = (words[i], lines[i]);
        }
    }
}
