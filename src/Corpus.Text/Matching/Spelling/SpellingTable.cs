using System.Globalization;
using Corpus.Text.Language;

namespace Corpus.Text.Matching.Spelling;

/// <summary>How the words and numbers of a language may be written.</summary>
internal sealed class SpellingTable
{
    /// <summary>As many words as one spelling has: "per cent".</summary>
    public const int MostWords = 2;

    private const string AnyLanguage = "*";

    /// <summary>Before the end of a word.</summary>
    private const char Ending = '-';

    /// <summary>"-ed": the regular participle, which tells "she had" from "she would".</summary>
    private const string Participle = "ed";

    /// <summary>Of a shorter word an ending is no ending: "wise", "four".</summary>
    private const int ShortestStem = 3;

    private static readonly decimal[] _magnitudes = [1, 1_000, 1_000_000, 1_000_000_000, 1_000_000_000_000];

    private static readonly Dictionary<string, SpellingTable> _languages = EmbeddedTable.Rows("spellings.tsv")
        .Select(row => row[0]).Distinct().ToDictionary(language => language, language => new SpellingTable(language));

    private readonly Dictionary<string, string> _spellings = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(string Written, string Compared)> _endings = [];
    private readonly HashSet<string> _units = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NumberWord> _numbers = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, decimal> _parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, decimal> _suffixes = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _months = new(StringComparer.OrdinalIgnoreCase);

    private SpellingTable(string language)
    {
        foreach (string[] row in EmbeddedTable.Rows("spellings.tsv").Where(row => row[0] == language || row[0] == AnyLanguage))
        {
            if (row[1][0] == Ending)
                _endings.Add((row[1].Substring(1), row[2].Substring(1)));
            else
                _spellings[row[1]] = row[2];
            if (row[0] == AnyLanguage)
                _units.Add(row[2]);
        }

        foreach (string unit in _units)
            _spellings[unit] = unit;
        foreach (string[] row in EmbeddedTable.Rows("number_words.tsv").Where(row => row[0] == language || row[0] == AnyLanguage))
        {
            decimal value = decimal.Parse(row[3], CultureInfo.InvariantCulture);
            if (row[2] == "Suffix")
                _suffixes[row[1]] = value;
            else if (row[2] is "Half" or "Part")
                _parts[row[1]] = value;
            else if (row[2] is "Unit" or "Teen" or "Tens" or "Hundred" or "Magnitude")
                _numbers[row[1]] = new NumberWord(value, row[2] == "Hundred", row[2] == "Magnitude");
        }

        foreach (string[] row in EmbeddedTable.Rows("months.tsv").Where(row => row[1] == language))
            _months[row[2]] = int.Parse(row[0], CultureInfo.InvariantCulture);
    }

    /// <summary>The table of a language; that of English for a language without one.</summary>
    public static SpellingTable Of(string language) => _languages.TryGetValue(language, out SpellingTable? table) ? table : _languages["en"];

    /// <summary>The words as which one or two words, or a sign, are compared; null when they are compared as they are.</summary>
    public string? SpellingOf(string words) => _spellings.TryGetValue(words, out string? spelling) ? spelling : null;

    /// <summary>The words as which a word is compared on account of the word behind it: "she'd" of "she'd asked"; null when that does not matter.</summary>
    public string? SpellingBefore(string word, string next) =>
        SpellingOf(word + " " + next) ?? (next.EndsWith(Participle, StringComparison.OrdinalIgnoreCase) ? SpellingOf(word + " " + Ending + Participle) : null);

    /// <summary>A word with the ending with which it is compared: "organized" for "organised", and "ss" for "ß".</summary>
    public string WithComparedEnding(string word)
    {
        word = word.Replace("ß", "ss");
        foreach ((string written, string compared) in _endings)
        {
            if (word.Length >= written.Length + ShortestStem && word.EndsWith(written, StringComparison.Ordinal))
                return word.Substring(0, word.Length - written.Length) + compared;
        }

        return word;
    }

    /// <summary>Whether a word counts something.</summary>
    public bool IsUnit(string word) => _units.Contains(word);

    public NumberWord? NumberOf(string word) => _numbers.TryGetValue(word, out NumberWord? number) ? number : null;

    /// <summary>How much of a whole a word is: "half", "quarter"; null for one that is no part.</summary>
    public decimal? PartOf(string word) => _parts.TryGetValue(word, out decimal part) ? part : null;

    /// <summary>The number whose ordinal a word is: of "first" one.</summary>
    public int? OrdinalOf(string word) =>
        SpellingOf(word) is { Length: > 1 } spelling && spelling[0] == SpelledWord.CountedMark
            && int.TryParse(spelling.Substring(1), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
                ? number
                : null;

    /// <summary>What letters glued to digits multiply them by: the m of "412m".</summary>
    public decimal? SuffixOf(string letters) => _suffixes.TryGetValue(letters, out decimal value) ? value : null;

    /// <summary>The forms of one word in which a number may be written: "3000000", "3,000,000", "3.000.000", "3m", the 3 of "3 million", "three".</summary>
    public IEnumerable<string> FormsOf(decimal value)
    {
        foreach (decimal magnitude in _magnitudes)
        {
            decimal count = value / magnitude;
            if (count is < 1 or >= 1000)
                continue;

            string digits = count.ToString("0.####", CultureInfo.InvariantCulture);
            foreach (string form in new[] { digits, digits.Replace('.', ',') }.Distinct())
            {
                yield return form;
                foreach (KeyValuePair<string, decimal> suffix in _suffixes.Where(suffix => suffix.Value == magnitude))
                    yield return form + suffix.Key;
            }
        }

        if (value >= 1000 && value == decimal.Truncate(value))
        {
            string grouped = value.ToString("#,##0", CultureInfo.InvariantCulture);
            yield return grouped;
            yield return grouped.Replace(',', '.');
            yield return grouped.Replace(",", "");
            yield return grouped.Substring(0, grouped.IndexOf(','));
        }

        foreach (KeyValuePair<string, NumberWord> number in _numbers.Where(number => number.Value.Value == value))
            yield return number.Key;
    }

    public int? MonthOf(string word) => _months.TryGetValue(word, out int month) ? month : null;
}
