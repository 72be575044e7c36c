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

/// <summary>Phrases by their first word, so that a line is looked up word by word whatever the number of phrases.</summary>
internal sealed class PhraseIndex
{
    private readonly Dictionary<uint, Entry[]> _opening;
    private readonly Dictionary<uint, Entry[]> _anywhere;

    public PhraseIndex(IEnumerable<(string Phrase, PhraseMatch Match, Listed List)> phrases)
    {
        Entry[] entries = [.. phrases.Select(phrase => new Entry(phrase.Phrase, phrase.Match, phrase.List))];
        _opening = ByFirstWord(entries);
        _anywhere = ByFirstWord(entries.Where(entry => entry.Match == PhraseMatch.Any));
    }

    /// <summary>The lists whose phrases <paramref name="line"/> has; it is lower case with digits as #.</summary>
    /// <param name="line">The line, normalised.</param>
    /// <param name="opens">Whether phrases that must open a line count: in short lines only.</param>
    public Listed Find(ReadOnlySpan<char> line, bool opens)
    {
        Listed found = Listed.None;
        bool afterLetter = false;
        for (int start = 0; start < line.Length;)
        {
            char first = line[start];
            bool isLetter = IsWordCharacter(first);
            if (!isLetter && first == ' ')
            {
                afterLetter = false;
                start++;
                continue;
            }

            uint key = FirstWord(line.Slice(start), out int length);
            bool isOpening = start == 0 || (start == 1 && line[0] is '(' or '[');
            if (!(afterLetter && isLetter) && (isOpening ? _opening : _anywhere).TryGetValue(key, out Entry[]? candidates))
                found |= Matches(line, start, candidates, opens);

            afterLetter = isLetter && !Scripts.IsDense(first);
            start += length;
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

    private static Dictionary<uint, Entry[]> ByFirstWord(IEnumerable<Entry> entries) =>
        entries.GroupBy(entry => FirstWord(entry.Phrase.AsSpan(), out _)).ToDictionary(group => group.Key, group => group.ToArray());

    // FNV-1a over the letters; a dense script has no blanks between words, so one character of it is a word.
    private static uint FirstWord(ReadOnlySpan<char> text, out int length)
    {
        uint hash = 2166136261;
        length = 0;
        do
        {
            hash = unchecked((hash ^ text[length]) * 16777619);
            length++;
        }
        while (length < text.Length && IsWordCharacter(text[length]) && char.IsLetter(text[0]) && !Scripts.IsDense(text[0]));
        return hash;
    }

    private static bool IsWordCharacter(char c) => c is >= 'a' and <= 'z' || (c >= 128 && char.IsLetter(c));

    private readonly struct Entry(string phrase, PhraseMatch match, Listed list)
    {
        public string Phrase { get; } = phrase;

        public PhraseMatch Match { get; } = match;

        public Listed List { get; } = list;
    }
}
