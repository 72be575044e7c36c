namespace Corpus.Text.Reading;

/// <summary>Where in a line a phrase must stand.</summary>
internal enum PhraseMatch
{
    /// <summary>The line is the phrase.</summary>
    Whole,

    /// <summary>The line opens with the phrase.</summary>
    Open,

    /// <summary>The phrase stands anywhere, bounded by what is no letter.</summary>
    Any,
}

/// <summary>Phrases by their first word and the next one's first letter, so that a line is looked up word by word whatever the number of phrases.</summary>
internal sealed class PhraseIndex
{
    private readonly WordTable _opening;
    private readonly WordTable _anywhere;

    public PhraseIndex(IEnumerable<(string Phrase, PhraseMatch Match, Listed List)> phrases)
    {
        var scan = new LineScan(CancellationToken.None);
        Entry[] entries = [.. phrases.Select(phrase => new Entry(phrase.Phrase, Key(phrase.Phrase, scan), phrase.Match, phrase.List))];
        _opening = new WordTable(entries);
        _anywhere = new WordTable(entries.Where(entry => entry.Match == PhraseMatch.Any));
    }

    /// <summary>The lists whose phrases a line has.</summary>
    /// <param name="line">The line, as far as it is looked at.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="opens">Whether phrases that must open a line count: in short lines only.</param>
    public Listed Find(ReadOnlySpan<char> line, ReadOnlySpan<LineScan.Token> tokens, bool opens)
    {
        Listed found = Listed.None;
        // No further than the tokens go: a line may be nothing but marks.
        int first = tokens.IsEmpty ? 0 : PhraseText.Start(line.Slice(0, Math.Min(line.Length, tokens[tokens.Length - 1].End)));
        for (int i = 0; i < tokens.Length && tokens[i].End <= line.Length; i++)
        {
            LineScan.Token token = tokens[i];
            if (token.Start < first)
                continue;

            bool isOpening = token.Start <= first + 1 && (token.Start == first || line[first] is '(' or '[');
            WordTable table = isOpening ? _opening : _anywhere;
            if (table.MayHave(token.Key))
                found |= Matches(line, token.Start, table.Find(token.Key), opens);

            int next = i + 1 < tokens.Length ? tokens[i + 1].Start : line.Length;
            if (next > token.End && next < line.Length && PhraseText.WithNext(token.Key, line[next]) is var both && table.MayHave(both))
                found |= Matches(line, token.Start, table.Find(both), opens);
        }

        return found;
    }

    private static Listed Matches(ReadOnlySpan<char> line, int start, Entry[] candidates, bool opens)
    {
        Listed found = Listed.None;
        foreach (Entry entry in candidates)
        {
            if ((found & entry.List) != entry.List && PhraseText.EndOf(entry.Phrase, line, start) is > 0 and int end && Fits(entry, line, end, opens))
                found |= entry.List;
        }

        return found;
    }

    private static bool Fits(Entry entry, ReadOnlySpan<char> line, int end, bool opens) => entry.Match switch
    {
        PhraseMatch.Whole => PhraseText.AfterBlanks(line, end) == line.Length,
        PhraseMatch.Open => opens && IsBounded(entry.Phrase, line, end),
        _ => IsBounded(entry.Phrase, line, end),
    };

    private static bool IsBounded(string phrase, ReadOnlySpan<char> line, int end)
    {
        char last = phrase[phrase.Length - 1];
        return end == line.Length || !char.IsLetter(last) || Scripts.IsDense(last) || !char.IsLetter(line[end]);
    }

    private static uint Key(string phrase, LineScan scan)
    {
        scan.Read(phrase.AsSpan());
        LineScan.Token first = scan.Tokens[0];
        return first.End + 1 < phrase.Length && phrase[first.End] == ' ' ? PhraseText.WithNext(first.Key, phrase[first.End + 1]) : first.Key;
    }

    private readonly struct Entry(string phrase, uint key, PhraseMatch match, Listed list)
    {
        public string Phrase { get; } = phrase;

        public uint Key { get; } = key;

        public PhraseMatch Match { get; } = match;

        public Listed List { get; } = list;
    }

    // Nearly every word of a page opens no phrase: a bit a hash answers that without a look into the dictionary.
    private sealed class WordTable
    {
        private readonly Dictionary<uint, Entry[]> _entries;
        private readonly ulong[] _bits = new ulong[1024];

        public WordTable(IEnumerable<Entry> entries)
        {
            _entries = entries.GroupBy(entry => entry.Key).ToDictionary(group => group.Key, group => group.ToArray());
            foreach (uint key in _entries.Keys)
                _bits[(key >> 6) & 1023] |= 1UL << (int)(key & 63);
        }

        public bool MayHave(uint key) => (_bits[(key >> 6) & 1023] & (1UL << (int)(key & 63))) != 0;

        public Entry[] Find(uint key) => _entries.TryGetValue(key, out Entry[]? entries) ? entries : [];
    }
}
