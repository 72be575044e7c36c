using System.Runtime.CompilerServices;
using Corpus.Text.Language;
using Corpus.Text.Language.Marks;

namespace Corpus.Text.Pages.Lines;

/// <summary>One pass over a line's characters: its words as phrases are made of them, and what can be counted on the way.</summary>
/// <remarks>This is done to every line of a page, so one instance serves them all.</remarks>
/// <param name="starts">The keys of words that are kept as starts of phrases.</param>
/// <param name="numbers">The keys of words of number.</param>
/// <param name="cancellationToken">Stops the reading.</param>
internal sealed class LineScan(KeyFilter starts, KeyFilter numbers, CancellationToken cancellationToken)
{
    private const int MostPhraseStarts = 200;
    private const int FirstPhraseStarts = 25;
    private const int FarthestOpening = 600;
    private const int CharactersBetweenLooks = 0x10000;

    // The bit that a small letter has and its capital has not.
    private const int AsciiSmall = 0x20;

    private Token[] _phraseStarts = new Token[FirstPhraseStarts];
    private int _phraseStartCount;
    private (int Start, int End, uint Key) _last;
    private int _numbers;
    private bool _atWordStart;

    /// <summary>A run of letters, a run of digits, or one other character that is not blank.
    /// A dense script has no blanks between words, so one character of it is a token.</summary>
    /// <param name="Start">Where it starts in the line.</param>
    /// <param name="End">Where it ends.</param>
    /// <param name="Key">What it is looked up by.</param>
    /// <param name="Next">Where the next one starts; the line's length behind the last one.</param>
    /// <param name="KeyWithNext">What it and the next one's first character are looked up by.</param>
    public readonly record struct Token(int Start, int End, uint Key, int Next, uint KeyWithNext);

    /// <summary>The tokens with which a phrase may begin, and all that may open the line: as many as a line has that could hold a phrase.</summary>
    public ReadOnlySpan<Token> PhraseStarts => _phraseStarts.AsSpan(0, _phraseStartCount);

    /// <summary>Where the line opens behind the marks and arrows in front of it.</summary>
    public int Opening { get; private set; }

    /// <summary>Blanks between words. A line break and an indentation inside a hard-wrapped paragraph count as one.</summary>
    public int Blanks { get; private set; }

    /// <summary>Words that start with a small letter.</summary>
    public int SmallWords { get; private set; }

    /// <summary>Words that start with a capital.</summary>
    public int CapitalWords { get; private set; }

    /// <summary>Letters of scripts that write blanks.</summary>
    public int Letters { get; private set; }

    public int Capitals { get; private set; }

    /// <summary>Letters of scripts that write no blanks.</summary>
    public int DenseLetters { get; private set; }

    public int Digits { get; private set; }

    /// <inheritdoc cref="PageLine.HasInnerStop"/>
    public bool HasInnerStop { get; private set; }

    /// <inheritdoc cref="PageLine.HasAddress"/>
    public bool HasAddress { get; private set; }

    /// <inheritdoc cref="PageLine.HasMark"/>
    public bool HasMark { get; private set; }

    /// <inheritdoc cref="PageLine.HasNumber"/>
    public bool HasNumber => _numbers > 0 || Digits > 0;

    /// <summary>Takes in another line.</summary>
    public void Read(ReadOnlySpan<char> line)
    {
        _phraseStartCount = _numbers = Blanks = SmallWords = CapitalWords = Letters = Capitals = DenseLetters = Digits = 0;
        HasInnerStop = HasAddress = HasMark = false;
        _atWordStart = true;
        _last = default;
        // No further: a line may be nothing but marks.
        Opening = PhraseText.Start(line.Slice(0, Math.Min(line.Length, FarthestOpening)));
        for (int start = 0; start < line.Length; start += CharactersBetweenLooks)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Read(line, start, Math.Min(line.Length, start + CharactersBetweenLooks));
        }

        KeepLast(line.Length, PhraseText.NoKey);
    }

    [MethodImpl(HotLoop.Options)]
    private void Read(ReadOnlySpan<char> line, int start, int end)
    {
        for (int at = start; at < end;)
        {
            char c = line[at];
            if (c is ' ' or '\t' or '\r' or '\n')
            {
                EndWord();
                at++;
            }
            else if (IsAsciiLetter(c) || (c >= 128 && char.IsLetter(c) && !Scripts.IsDense(c)))
            {
                StartWord(c);
                at = ReadLetters(line, at, end);
            }
            else if (PhraseText.IsDigit(c))
            {
                _atWordStart = false;
                at = ReadDigits(line, at, end);
            }
            else
            {
                ReadMark(line, at++);
            }
        }
    }

    // A word's key is made while its letters are counted.
    [MethodImpl(HotLoop.Options)]
    private int ReadLetters(ReadOnlySpan<char> line, int start, int end)
    {
        uint key = PhraseText.NoKey;
        int rare = 0;
        int capitals = 0;
        int at = start;
        for (; at < end; at++)
        {
            char c = line[at];
            if (IsAsciiLetter(c))
            {
                key = PhraseText.Key(key, (char)(c | AsciiSmall));
                capitals += IsAsciiSmall(c) ^ 1;
            }
            else if (c >= 128 && char.IsLetter(c))
            {
                key = PhraseText.Key(key, Scripts.ToLower(c));
                rare++;
                CountRareLetter(c);
            }
            else
            {
                break;
            }
        }

        Letters += at - start - rare;
        Capitals += capitals;
        _numbers += numbers.MayHave(key);
        Add(line, start, at, key);
        return at;
    }

    private int ReadDigits(ReadOnlySpan<char> line, int start, int end)
    {
        int at = start;
        for (; at < end && PhraseText.IsDigit(line[at]); at++)
            Digits += line[at] == '#' ? 0 : 1;

        Add(line, start, at, PhraseText.DigitsKey);
        return at;
    }

    private void ReadMark(ReadOnlySpan<char> line, int at)
    {
        char c = line[at];
        if (c >= 128 && char.IsWhiteSpace(c))
        {
            EndWord();
        }
        else
        {
            HasMark |= MarkScanner.IsMark(c) && !(at > 0 && at + 1 < line.Length && MarkScanner.IsInsideWord(line[at - 1], c, line[at + 1]));
            CountMark(line, at);
            // A mark that opens a quotation or a bracket is no start of a word.
            _atWordStart &= c is '"' or '\'' or '(' or '[' or '“' or '‘' or '«' or '„';
        }

        if (!PhraseText.IsBlank(c))
            Add(line, at, at + 1, PhraseText.Key(PhraseText.NoKey, Scripts.ToLower(c)));
    }

    private void CountMark(ReadOnlySpan<char> line, int at)
    {
        switch (line[at])
        {
            case ',' or '.' when at + 1 < line.Length && char.IsWhiteSpace(line[at + 1]):
                HasInnerStop = true;
                break;
            case '.' or '@' or '/' when !HasAddress:
                HasAddress = WebAddress.IsAt(line, at);
                break;
            case < '\u0080':
                break;
            case '，' or '、' or '。' or '،':
                HasInnerStop |= at + 1 < line.Length;
                break;
            case var letter when Scripts.IsDense(letter):
                DenseLetters++;
                break;
            case var digit when char.IsDigit(digit):
                Digits++;
                break;
        }
    }

    private void StartWord(char first)
    {
        if (!_atWordStart)
            return;

        _atWordStart = false;
        if (first < 128)
        {
            // No branch: which word has a capital, nothing foretells.
            SmallWords += IsAsciiSmall(first);
            CapitalWords += IsAsciiSmall(first) ^ 1;
        }
        else if (char.IsUpper(first))
        {
            CapitalWords++;
        }
        else if (char.IsLower(first))
        {
            SmallWords++;
        }
    }

    private void EndWord()
    {
        Blanks += _atWordStart ? 0 : 1;
        _atWordStart = true;
    }

    private void CountRareLetter(char c)
    {
        if (Scripts.IsDense(c))
        {
            DenseLetters++;
            return;
        }

        Letters++;
        Capitals += char.IsUpper(c) ? 1 : 0;
    }

    private void Add(ReadOnlySpan<char> line, int start, int end, uint key)
    {
        KeepLast(start, PhraseText.WithNext(_last.Key, start > _last.End, line[start]));
        _last = (start, end, key);
    }

    // What follows a token says nearly always that it begins no phrase.
    // Which does, nothing foretells: it is written down without a branch, and counted if it does.
    private void KeepLast(int next, uint keyWithNext)
    {
        if (_phraseStartCount == _phraseStarts.Length)
        {
            if (_phraseStartCount == MostPhraseStarts)
                return;
            Array.Resize(ref _phraseStarts, _phraseStartCount * 2);
        }

        _phraseStarts[_phraseStartCount] = new Token(_last.Start, _last.End, _last.Key, next, keyWithNext);
        bool mayOpen = _last.Start == Opening || _last.Start == Opening + 1;
        _phraseStartCount += _last.End > 0 ? starts.MayHave(_last.Key) | starts.MayHave(keyWithNext) | (mayOpen ? 1 : 0) : 0;
    }

    private static bool IsAsciiLetter(char c) => (uint)((c | AsciiSmall) - 'a') < 26;

    // 1 for a small letter, 0 for a capital.
    private static int IsAsciiSmall(char letter) => (letter & AsciiSmall) >> 5;
}
