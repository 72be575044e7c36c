using Corpus.Text.Language;

namespace Corpus.Text.Pages.Lines;

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

/// <summary>A phrase, where in a line it must stand, and the list that has it.</summary>
/// <remarks>A class: what is generic over classes is compiled already when the compiler starts.</remarks>
internal sealed class ListedPhrase(string phrase, PhraseMatch match, LineCategories list)
{
    public string Phrase { get; } = phrase;

    public PhraseMatch Match { get; } = match;

    public LineCategories List { get; } = list;
}

/// <summary>Phrases by their first word and the next one's first character, so that a line is looked up word by word whatever the number of phrases.</summary>
internal sealed class PhraseIndex
{
    private readonly WordTable _opening;
    private readonly WordTable _anywhere;

    public PhraseIndex(IEnumerable<ListedPhrase> phrases)
    {
        var scan = new LineScan(KeyFilter.All, KeyFilter.All, CancellationToken.None);
        _opening = new WordTable();
        _anywhere = new WordTable();
        foreach (ListedPhrase phrase in phrases)
        {
            uint key = Key(phrase.Phrase, scan);
            _opening.Add(key, phrase);
            if (phrase.Match == PhraseMatch.Any)
                _anywhere.Add(key, phrase);
        }
    }

    /// <summary>The keys of words that a phrase may begin with anywhere in a line, alone or with what follows them.</summary>
    public KeyFilter Starts => _anywhere.Keys;

    /// <summary>The lists whose phrases a line has.</summary>
    /// <param name="line">The line, as far as it is looked at.</param>
    /// <param name="scan">The line's words.</param>
    /// <param name="opens">Whether phrases that must open a line count: in short lines only.</param>
    public LineCategories Find(ReadOnlySpan<char> line, LineScan scan, bool opens)
    {
        LineCategories found = LineCategories.None;
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

    private static LineCategories Matches(ReadOnlySpan<char> line, int start, ListedPhrase[]? candidates, bool opens)
    {
        LineCategories found = LineCategories.None;
        if (candidates is null)
            return found;
        foreach (ListedPhrase entry in candidates)
        {
            if ((found & entry.List) != entry.List && PhraseText.EndOf(entry.Phrase, line, start) is > 0 and int end && Fits(entry, line, end, opens))
                found |= entry.List;
        }

        return found;
    }

    private static bool Fits(ListedPhrase entry, ReadOnlySpan<char> line, int end, bool opens) => entry.Match switch
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

    // Of the first word and of what follows it, if anything does.
    private static uint Key(string phrase, LineScan scan)
    {
        scan.Read(phrase.AsSpan());
        LineScan.Token first = scan.PhraseStarts[0];
        return first.Next < phrase.Length ? first.KeyWithNext : first.Key;
    }

    private sealed class WordTable
    {
        // By a key that is an int: the run time has this dictionary compiled already.
        private readonly Dictionary<int, ListedPhrase[]> _phrases = [];

        public KeyFilter Keys { get; } = new();

        public void Add(uint key, ListedPhrase phrase)
        {
            Keys.Add(key);
            _phrases[(int)key] = _phrases.TryGetValue((int)key, out ListedPhrase[]? phrases) ? [.. phrases, phrase] : [phrase];
        }

        /// <summary>The phrases of the key; null for none.</summary>
        public ListedPhrase[]? Find(uint key) => Keys.MayHave(key) != 0 && _phrases.TryGetValue((int)key, out ListedPhrase[]? phrases) ? phrases : null;
    }
}
