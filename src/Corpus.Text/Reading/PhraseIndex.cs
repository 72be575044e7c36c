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

/// <summary>Phrases by their first word and the next one's first character, so that a line is looked up word by word whatever the number of phrases.</summary>
internal sealed class PhraseIndex
{
    private readonly WordTable _opening;
    private readonly WordTable _anywhere;

    public PhraseIndex(IEnumerable<(string Phrase, PhraseMatch Match, Listed List)> phrases)
    {
        var scan = new LineScan(KeyBits.All, KeyBits.All, CancellationToken.None);
        Entry[] entries = [.. phrases.Select(phrase => ToEntry(phrase.Phrase, phrase.Match, phrase.List, scan))];
        _opening = new WordTable(entries);
        _anywhere = new WordTable(entries.Where(entry => entry.Match == PhraseMatch.Any));
    }

    /// <summary>The keys of words that a phrase may begin with anywhere in a line, alone or with what follows them.</summary>
    public KeyBits Starts => _anywhere.Keys;

    /// <summary>The lists whose phrases a line has.</summary>
    /// <param name="line">The line, as far as it is looked at.</param>
    /// <param name="scan">The line's words.</param>
    /// <param name="opens">Whether phrases that must open a line count: in short lines only.</param>
    public Listed Find(ReadOnlySpan<char> line, LineScan scan, bool opens)
    {
        Listed found = Listed.None;
        foreach (LineScan.Token token in scan.PhraseStarts)
        {
            if (token.End > line.Length)
                break;
            if (token.Start < scan.Opening)
                continue;

            bool isOpening = token.Start == scan.Opening || (token.Start == scan.Opening + 1 && line[scan.Opening] is '(' or '[');
            WordTable table = isOpening ? _opening : _anywhere;
            found |= Matches(line, token.Start, table.Find(token.Key), opens);
            if (token.Next < line.Length)
                found |= Matches(line, token.Start, table.Find(token.KeyWithNext), opens);
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

    private static Entry ToEntry(string phrase, PhraseMatch match, Listed list, LineScan scan)
    {
        scan.Read(phrase.AsSpan());
        LineScan.Token first = scan.PhraseStarts[0];
        return new Entry(phrase, first.Next < phrase.Length ? first.KeyWithNext : first.Key, match, list);
    }

    private readonly struct Entry(string phrase, uint key, PhraseMatch match, Listed list)
    {
        public string Phrase { get; } = phrase;

        /// <summary>The key of the first word and of what follows it, if anything does.</summary>
        public uint Key { get; } = key;

        public PhraseMatch Match { get; } = match;

        public Listed List { get; } = list;
    }

    private sealed class WordTable
    {
        private readonly Dictionary<uint, Entry[]> _entries;

        public WordTable(IEnumerable<Entry> entries)
        {
            _entries = entries.GroupBy(entry => entry.Key).ToDictionary(group => group.Key, group => group.ToArray());
            Keys = KeyBits.Of(_entries.Keys);
        }

        public KeyBits Keys { get; }

        public Entry[] Find(uint key) => Keys.MayHave(key) != 0 && _entries.TryGetValue(key, out Entry[]? entries) ? entries : [];
    }
}
