
namespace Corpus.Text.Language.Languages;

/// <summary>Tells a text's language by its script and its commonest small words.</summary>
internal sealed class TextLanguage
{
    /// <summary>The tag of English, which a reader of its own reads.</summary>
    public const string English = "en";

    // A text shorter than this hardly shows its language; most are English.
    private const int ShowsLanguage = 12;
    private const int Reach = 4_000;

    // Of a text in a language that the table does not have, next to no word is one of the table's.
    private const int FewestInHundred = 5;
    private const int FewestForOther = 2;
    private const int FirstLook = 60;

    private const char LatinEnd = '\u0250';

    private static readonly Lazy<SmallWords> _table = new(ReadTable);

    private readonly int[] _counts = new int[_table.Value.Tags.Length];
    private int _read;
    private int _words;
    private int _cyrillic;
    private int _ukrainian;
    private int _russian;
    private int _kana;
    private int _han;
    private int _hangul;
    private int _otherLetters;
    private int _latin;

    /// <summary>Whether enough was read for an answer.</summary>
    public bool IsFull => _read >= Reach || (_words >= FirstLook && _latin > _read / 2 && _counts[0] * 4 > _words && IsClear());

    /// <summary>Reads on.</summary>
    public void Add(ReadOnlySpan<char> text)
    {
        text = text.Slice(0, Math.Min(text.Length, Math.Max(0, Reach - _read)));
        _read += text.Length;
        WordTable<long> words = _table.Value.Words;
        int latin = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsLetter(text[i]))
                continue;
            int start = i;
            ulong hash = WordHash.Start;
            for (; i < text.Length && char.IsLetter(text[i]); i++)
            {
                char c = text[i];
                if (c < LatinEnd)
                    latin++;
                else
                    Count(c);
                hash = WordHash.Add(hash, c);
            }

            _words++;
            if (i - start == 1 && IsEnding(text, start))
                continue;
            if (words.TryGet(hash, out long languages))
                Count(languages);
        }

        _latin += latin;
    }

    /// <summary>The language's tag; null where nothing decides. Languages without a table of reporting have a tag, too.</summary>
    public string? Tag()
    {
        int letters = _latin + _cyrillic + _kana + _han + _hangul + _otherLetters;
        if (_kana * 12 > letters)
            return "ja";
        if (_hangul * 2 > letters)
            return "ko";
        if (_han * 2 > letters)
            return "zh";
        if (_cyrillic * 2 > letters)
            return _ukrainian > _russian ? "uk" : _russian > 0 || _words < ShowsLanguage ? "ru" : null;
        if (_otherLetters * 2 > letters)
            return null;
        return LatinTag();
    }

    // Ankara'a, Sweden's: one letter behind an apostrophe is an ending.
    private static bool IsEnding(ReadOnlySpan<char> text, int letter) =>
        letter > 1 && text[letter - 1] is '\'' or '’' && char.IsLetter(text[letter - 2]);

    private string? LatinTag()
    {
        int best = 0;
        int second = 0;
        for (int i = 1; i < _counts.Length; i++)
        {
            if (_counts[i] > _counts[best])
                (best, second) = (i, best == 0 ? second : _counts[best]);
            else
                second = Math.Max(second, _counts[i]);
        }

        // Nothing that looks like prose in any language of the table.
        if (best == 0 && _counts[0] == 0 && _words >= ShowsLanguage / 2)
            return null;
        if (best == 0)
            return _counts[0] * 100 < _words * FewestInHundred && _words >= FirstLook * 2 ? null : English;
        if (_counts[best] < FewestForOther || _counts[best] == second)
            return _counts[best] <= _counts[0] + 1 && _words < ShowsLanguage ? English : null;
        return _counts[best] * 100 < _words * FewestInHundred ? null : _table.Value.Tags[best];
    }

    private bool IsClear()
    {
        for (int i = 1; i < _counts.Length; i++)
        {
            if (_counts[i] * 2 > _counts[0])
                return false;
        }

        return true;
    }

    private void Count(long languages)
    {
        for (int i = 0; languages != 0; i++, languages >>= 1)
            _counts[i] += (int)(languages & 1);
    }

    private void Count(char c)
    {
        if (c is >= '\u0400' and <= '\u04FF')
        {
            _cyrillic++;
            _ukrainian += c is 'і' or 'ї' or 'є' or 'ґ' or 'І' or 'Ї' or 'Є' ? 1 : 0;
            _russian += c is 'ы' or 'э' or 'ё' or 'Э' ? 1 : 0;
        }
        else if (c is >= '\u3040' and <= '\u30FF')
            _kana++;
        else if (c is >= '\u3400' and <= '\u9FFF')
            _han++;
        else if (c is >= '\uAC00' and <= '\uD7AF')
            _hangul++;
        else
            _otherLetters++;
    }

    // A bit a language, English first.
    private static SmallWords ReadTable()
    {
        List<string[]> rows = [.. EmbeddedTable.Rows("small_words.tsv")];
        string[] tags = [.. rows.SelectMany(row => row[1].Split(' ')).Distinct().OrderBy(tag => tag != English).ThenBy(tag => tag, StringComparer.Ordinal)];
        var words = new WordTable<long>();
        foreach (string[] row in rows)
            words.Set(row[0], row[1].Split(' ').Aggregate(0L, (bits, tag) => bits | (1L << Array.IndexOf(tags, tag))));
        return new SmallWords(words, tags);
    }

    private sealed class SmallWords(WordTable<long> words, string[] tags)
    {
        public WordTable<long> Words { get; } = words;

        public string[] Tags { get; } = tags;
    }
}
