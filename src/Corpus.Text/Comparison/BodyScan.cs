using Corpus.Text.Language;
using Corpus.Text.Model;

namespace Corpus.Text.Comparison;

/// <summary>Goes once through the words of a body for its shingles, its sentences' content words and its names.</summary>
internal sealed class BodyScan
{
    private const ulong Weight = 0x9E3779B97F4A7C15;
    private const int MostShingles = 20_000;
    private const int MostSentences = 80;
    private const int MostContentWords = 40;
    private const int FewestContentWords = 4;
    private const int MostNames = 8;
    private const int MostCountedNames = 4096;
    private const int LongestStem = 6;
    private const int LongestDateline = 80;
    private const WordClasses Function = WordClasses.Determiner | WordClasses.Preposition | WordClasses.Subordinator | WordClasses.Conjunction
        | WordClasses.Pronoun | WordClasses.Auxiliary | WordClasses.NeverName | WordClasses.Adverb;

    // Capitalised, and nobody's and no place's own name.
    private const WordClasses NoName = WordClasses.Weekday | WordClasses.Month | WordClasses.Title | WordClasses.TimeNoun | WordClasses.PersonNoun;

    private static readonly ulong _weightOfFirst = unchecked(Weight * Weight * Weight * Weight);

    private readonly Article _article;
    private readonly CancellationToken _cancellationToken;
    private readonly ulong[] _run = new ulong[ShingleSample.WordsInShingle];
    private readonly List<ulong> _shingles = [];
    private readonly List<int> _sentenceWords = [];
    private readonly List<int> _sentenceEnds = [];
    private readonly List<int> _sentence = [];
    private readonly WordTable<int> _nameIndexes = new();
    private readonly List<CountedName> _names = [];
    private ulong _rolled;
    private int _wordCount;
    private bool _opensSentence = true;

    private BodyScan(Article article, CancellationToken cancellationToken) => (_article, _cancellationToken) = (article, cancellationToken);

    public ShingleSample Shingles => ShingleSample.Of(_shingles);

    public SentenceFingerprints Sentences => new(_sentenceWords.ToEquatableArray(), _sentenceEnds.ToEquatableArray());

    /// <summary>The most frequent names; of two that are as frequent, the one that comes first.</summary>
    public EquatableArray<string> Names => _names.OrderByDescending(name => name.Count).Take(MostNames).Select(name => name.Name).ToEquatableArray();

    public string? DatelineAgency { get; private set; }

    public static BodyScan Read(Article article, CancellationToken cancellationToken)
    {
        var scan = new BodyScan(article, cancellationToken);
        foreach (Passage passage in article.Passages)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (passage.Region != Region.Body)
                continue;

            scan.DatelineAgency ??= scan._wordCount == 0 ? Agency(article.Text, passage.Span) : null;
            scan.Read(passage.Span);
            scan.EndSentence();
        }

        return scan;
    }

    private void Read(TextSpan span)
    {
        string text = _article.Text;
        int last = span.Start;
        for (int i = WordScanner.Next(text, span.Start, span.End); i < span.End; i = WordScanner.Next(text, i, span.End))
        {
            if (EndsSentence(text, last, i))
                EndSentence();

            int end = WordScanner.End(text, i, span.End);
            Add(text, i, end);
            (last, i) = (end, end);
            if (_wordCount % 1024 == 0)
                _cancellationToken.ThrowIfCancellationRequested();
        }
    }

    private void Add(string text, int start, int end)
    {
        AddShingle(WordForm.Hash(text, start, end));

        ReadOnlySpan<char> word = text.AsSpan(start, end - start);
        int possessive = word.Length > 2 && word[word.Length - 1] is 's' or 'S' && Characters.IsApostrophe(word[word.Length - 2]) ? 2 : 0;
        word = word.Slice(0, word.Length - possessive);
        bool isCapitalised = char.IsUpper(word[0]);
        bool opensSentence = _opensSentence;
        _opensSentence = false;
        if (word.Length < 4 && !isCapitalised && !char.IsDigit(word[0]))
            return;

        WordClasses classes = Lexicon.ClassesOf(word);
        bool isFunction = (classes & Function) != 0;
        if (!isFunction && _sentence.Count < MostContentWords)
            _sentence.Add(WordForm.Hash(text, start, start + Math.Min(word.Length, LongestStem)));
        if (isCapitalised && word.Length > 2 && !isFunction && !opensSentence && (classes & NoName) == 0)
            CountName(word);
    }

    // The sum rolls on: the word that leaves the run is taken out, the new one put in.
    private void AddShingle(int word)
    {
        int slot = _wordCount++ % _run.Length;
        _rolled = unchecked(((_rolled - (_run[slot] * _weightOfFirst)) * Weight) + (uint)word);
        _run[slot] = (uint)word;
        if (_wordCount >= _run.Length && _shingles.Count < MostShingles)
            _shingles.Add(WordHashes.Stir(_rolled));
    }

    private void CountName(ReadOnlySpan<char> word)
    {
        if (_nameIndexes.TryGet(word, out int index))
        {
            _names[index].Count++;
        }
        else if (_names.Count < MostCountedNames)
        {
            string name = word.ToString();
            _nameIndexes.Set(name, _names.Count);
            _names.Add(new CountedName(name));
        }
    }

    private void EndSentence()
    {
        _sentence.Sort();
        int distinct = 0;
        for (int i = 0; i < _sentence.Count; i++)
        {
            if (i == 0 || _sentence[i] != _sentence[i - 1])
                _sentence[distinct++] = _sentence[i];
        }

        if (distinct >= FewestContentWords && _sentenceEnds.Count < MostSentences)
        {
            for (int i = 0; i < distinct; i++)
                _sentenceWords.Add(_sentence[i]);
            _sentenceEnds.Add(_sentenceWords.Count);
        }

        _sentence.Clear();
        _opensSentence = true;
    }

    // A stop with a blank behind it, or a line's end before a capital; initials and short titles have stops of their own.
    private static bool EndsSentence(string text, int last, int next)
    {
        for (int i = last; i < next; i++)
        {
            char c = text[i];
            if (c is '!' or '?' or '…' or ';')
                return true;
            if (c is '\n' or '\r' && !char.IsLower(text[next]))
                return true;
            if (c == '.' && !char.IsLower(text[next]) && last > 1 && char.IsLetterOrDigit(text[last - 1])
                && !(char.IsUpper(text[last - 1]) && !char.IsLetter(text[last - 2])))
                return true;
        }

        return false;
    }

    // LIMA, Peru (AP) — : capitals in brackets, with a dash behind them, at the body's beginning.
    private static string? Agency(string text, TextSpan span)
    {
        ReadOnlySpan<char> head = text.AsSpan(span.Start, Math.Min(span.Length, LongestDateline));
        int open = head.IndexOf('(');
        int close = open < 0 ? -1 : head.Slice(open).IndexOf(')') + open;
        if (close <= open + 1 || !char.IsUpper(head[open + 1]) || head.Slice(0, open).IndexOfAny('.', '!', '?') >= 0)
            return null;

        ReadOnlySpan<char> behind = head.Slice(close + 1).TrimStart();
        return behind.Length > 0 && behind[0] is '—' or '–' or '-' ? head.Slice(open + 1, close - open - 1).ToString() : null;
    }

    private sealed class CountedName(string name)
    {
        public string Name { get; } = name;

        public int Count { get; set; } = 1;
    }
}
