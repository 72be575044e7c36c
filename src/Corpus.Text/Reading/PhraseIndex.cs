using System.Runtime.CompilerServices;

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
        Entry[] entries = [.. phrases.Select(phrase => ToEntry(phrase.Phrase, phrase.Match, phrase.List, scan))];
        _opening = new WordTable(entries);
        _anywhere = new WordTable(entries.Where(entry => entry.Match == PhraseMatch.Any));
    }

    /// <summary>The lists whose phrases a line has.</summary>
    /// <param name="line">The line, as far as it is looked at.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="opens">Whether phrases that must open a line count: in short lines only.</param>
    [MethodImpl(HotLoop.Options)]
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
            if (!table.MayOpenWith(token.Key))
                continue;

            found |= Matches(line, token.Start, table.Find(token.Key), opens);
            int next = i + 1 < tokens.Length ? tokens[i + 1].Start : line.Length;
            if (next > token.End && next < line.Length)
                found |= Matches(line, token.Start, table.Find(PhraseText.WithNext(token.Key, line[next])), opens);
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
        LineScan.Token first = scan.Tokens[0];
        bool goesOn = first.End + 1 < phrase.Length && phrase[first.End] == ' ';
        return new Entry(phrase, first.Key, goesOn ? PhraseText.WithNext(first.Key, phrase[first.End + 1]) : first.Key, match, list);
    }

    private readonly struct Entry(string phrase, uint firstWord, uint key, PhraseMatch match, Listed list)
    {
        public string Phrase { get; } = phrase;

        public uint FirstWord { get; } = firstWord;

        /// <summary>The key of the first word and of what follows it, if a word does.</summary>
        public uint Key { get; } = key;

        public PhraseMatch Match { get; } = match;

        public Listed List { get; } = list;
    }

    // Most words of a page open no phrase, and most others are not followed by what the phrase goes on with: a bit a key answers both without a look into the dictionary.
    private sealed class WordTable
    {
        private readonly Dictionary<uint, Entry[]> _entries;
        private readonly KeyBits _firstWords = new();
        private readonly KeyBits _keys = new();

        public WordTable(IEnumerable<Entry> entries)
        {
            _entries = entries.GroupBy(entry => entry.Key).ToDictionary(group => group.Key, group => group.ToArray());
            foreach (Entry entry in _entries.Values.SelectMany(group => group))
            {
                _firstWords.Add(entry.FirstWord);
                _keys.Add(entry.Key);
            }
        }

        public bool MayOpenWith(uint firstWord) => _firstWords.MayHave(firstWord);

        public Entry[] Find(uint key) => _keys.MayHave(key) && _entries.TryGetValue(key, out Entry[]? entries) ? entries : [];
    }

    private sealed class KeyBits
    {
        private const int Length = 1024;

        private readonly ulong[] _bits = new ulong[Length];

        public void Add(uint key) => _bits[(key >> 6) & (Length - 1)] |= 1UL << (int)(key & 63);

        public bool MayHave(uint key) => (_bits[(key >> 6) & (Length - 1)] & (1UL << (int)(key & 63))) != 0;
    }
}
