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
        Entry[] entries = [.. phrases.Select(phrase => new Entry(phrase.Phrase, phrase.Match, phrase.List))];
        _opening = new WordTable(entries);
        _anywhere = new WordTable(entries.Where(entry => entry.Match == PhraseMatch.Any));
    }

    /// <summary>The lists whose phrases <paramref name="line"/> has.</summary>
    /// <param name="line">The line.</param>
    /// <param name="opens">Whether phrases that must open a line count: in short lines only.</param>
    public Listed Find(NormalisedLine line, bool opens)
    {
        Listed found = Listed.None;
        ReadOnlySpan<char> text = line.Text;
        foreach (NormalisedLine.Word word in line.Words)
        {
            bool isOpening = word.Start == 0 || (word.Start == 1 && text[0] is '(' or '[');
            WordTable table = isOpening ? _opening : _anywhere;
            if (table.Find(word.Key) is { } words)
                found |= Matches(text, word.Start, words, opens);
            if (word.End + 1 < text.Length && text[word.End] == ' ' && table.Find(WithNext(word.Key, text[word.End + 1])) is { } phrases)
                found |= Matches(text, word.Start, phrases, opens);
        }

        return found;
    }

    private static Listed Matches(ReadOnlySpan<char> line, int start, Entry[] candidates, bool opens)
    {
        Listed found = Listed.None;
        ReadOnlySpan<char> rest = line.Slice(start);
        foreach (Entry entry in candidates)
        {
            if ((found & entry.List) != entry.List && rest.StartsWith(entry.Phrase.AsSpan(), StringComparison.Ordinal) && Fits(entry, rest, opens))
                found |= entry.List;
        }

        return found;
    }

    private static bool Fits(Entry entry, ReadOnlySpan<char> rest, bool opens) => entry.Match switch
    {
        PhraseMatch.Whole => rest.Length == entry.Phrase.Length,
        PhraseMatch.Open => opens && IsBounded(entry.Phrase, rest),
        _ => IsBounded(entry.Phrase, rest),
    };

    private static bool IsBounded(string phrase, ReadOnlySpan<char> rest)
    {
        char last = phrase[phrase.Length - 1];
        return rest.Length == phrase.Length || !char.IsLetter(last) || Scripts.IsDense(last) || !char.IsLetter(rest[phrase.Length]);
    }

    // Many phrases open with "the" or "for": with the next word's first letter in the key, few lines need a closer look.
    private static uint WithNext(uint key, char next) => NormalisedLine.Key(NormalisedLine.Key(key, ' '), next);

    private static uint Key(string phrase)
    {
        uint key = NormalisedLine.Key(phrase[0]);
        int end = 1;
        for (; NormalisedLine.IsLetter(phrase[0]) && !Scripts.IsDense(phrase[0]) && end < phrase.Length && NormalisedLine.IsLetter(phrase[end]); end++)
            key = NormalisedLine.Key(key, phrase[end]);

        return end + 1 < phrase.Length && phrase[end] == ' ' ? WithNext(key, phrase[end + 1]) : key;
    }

    private readonly struct Entry(string phrase, PhraseMatch match, Listed list)
    {
        public string Phrase { get; } = phrase;

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
            _entries = entries.GroupBy(entry => Key(entry.Phrase)).ToDictionary(group => group.Key, group => group.ToArray());
            foreach (uint key in _entries.Keys)
                _bits[(key >> 6) & 1023] |= 1UL << (int)(key & 63);
        }

        public Entry[]? Find(uint key) =>
            (_bits[(key >> 6) & 1023] & (1UL << (int)(key & 63))) != 0 && _entries.TryGetValue(key, out Entry[]? entries) ? entries : null;
    }
}
