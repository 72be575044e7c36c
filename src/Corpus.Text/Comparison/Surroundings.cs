using Corpus.Text.Language;
using Corpus.Text.Model;

namespace Corpus.Text.Comparison;

/// <summary>The words in and around a passage, and which of them are the reporter's: read once, however many other passages it is compared with.</summary>
/// <remarks>Whoever compares it reads it, and no further than that takes; so it belongs to one comparison at a time.</remarks>
internal sealed class Surroundings
{
    /// <summary>How far around a passage is looked at, in UTF-16 code units: well beyond the words that tell a copy.</summary>
    private const int Reach = 400;

    private const int LongestPassage = 4_000;

    private readonly QuotedText _quoted;
    private readonly string _text;
    private readonly TextSpan _passage;
    private readonly int _start;
    private readonly int _end;
    private readonly List<Word> _behind = [];
    private List<Word>? _before;
    private int? _within;
    private int _read;

    public Surroundings(QuotedText quoted, TextSpan passage)
    {
        _quoted = quoted;
        _text = quoted.Text;
        _passage = passage;

        // A cut inside of a word makes another word, which nothing is compared with further out.
        _start = Math.Max(0, passage.Start - Reach);
        _end = Math.Min(_text.Length, passage.End + Reach);
        _read = passage.End;
    }

    /// <summary>How many words of the passage itself are the reporter's.</summary>
    public int ProseWithin => _within ??= CountWithin();

    /// <summary>How many words have been read so far: what the comparison costs.</summary>
    internal int WordsRead { get; private set; }

    /// <summary>A word before the passage, the nearest first; null where there is none.</summary>
    public Word? Before(int index)
    {
        _before ??= ReadBefore();
        return index < _before.Count ? _before[index] : null;
    }

    /// <summary>A word behind the passage, the nearest first; null where there is none.</summary>
    public Word? Behind(int index)
    {
        while (_behind.Count <= index)
        {
            if (Next(ref _read, _end) is not { } word)
                return null;
            _behind.Add(word);
        }

        return _behind[index];
    }

    private List<Word> ReadBefore()
    {
        var words = new List<Word>();
        int at = _start;
        while (Next(ref at, _passage.Start) is { } word)
            words.Add(word);
        words.Reverse();
        return words;
    }

    private int CountWithin()
    {
        int count = 0;
        int at = _passage.Start;
        int end = Math.Min(_passage.End, _passage.Start + LongestPassage);
        while (Next(ref at, end) is { } word)
            count += word.IsProse ? 1 : 0;
        return count;
    }

    private Word? Next(ref int at, int end)
    {
        int start = WordScanner.Next(_text, at, end);
        if (start >= end)
            return null;

        at = WordScanner.End(_text, start, end);
        WordsRead++;
        return new Word(WordForm.Hash(_text, start, at), !_quoted.IsQuoted(start));
    }

    /// <param name="Hash">The hash of its form.</param>
    /// <param name="IsProse">Whether it is the reporter's, and not in quotation marks.</param>
    internal readonly record struct Word(int Hash, bool IsProse);
}
