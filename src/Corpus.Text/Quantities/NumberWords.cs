using System.Globalization;
using Corpus.Text.Language;

namespace Corpus.Text.Quantities;

/// <summary>The numbers that are written as words, by language: "once" is eleven in Spanish only.</summary>
internal static class NumberWords
{
    /// <summary>How many numbers there are for two letters.</summary>
    public const int Starts = 1024;

    private const int LongestLength = 31;

    private const string AnyLanguage = "*";

    private static readonly Dictionary<string, Table> _tables = ReadAll();

    /// <summary>The magnitudes in short that are glued to digits.</summary>
    public static WordTable<NumberWord> Suffixes => _tables[AnyLanguage].Words;

    /// <summary>The table of the language with this tag; an empty one for a language that has none.</summary>
    public static WordTable<NumberWord> Of(string language) => TableOf(language).Words;

    /// <summary>By <see cref="Start(int, char)"/>, which lengths the words of a language have that begin so: a bit a length.</summary>
    public static uint[] LengthsOf(string language) => TableOf(language).Lengths;

    /// <summary>By <see cref="Start(int, char)"/>, which third letters the words of a language have that begin so:
    /// a bit a letter, the same in lower and upper case; all for a word of two letters.</summary>
    public static uint[] ThirdLettersOf(string language) => TableOf(language).ThirdLetters;

    /// <summary>The bit that stands for a word's length.</summary>
    public static uint LengthBit(int length) => 1u << Math.Min(length, LongestLength);

    /// <summary>A number for two letters, the same in lower and upper case; below <see cref="Starts"/> for any two characters.</summary>
    public static int Start(char first, char second) => Start(first & 31, second);

    /// <summary>The number for the last letter that <paramref name="before"/> stands for, and <paramref name="next"/>.</summary>
    public static int Start(int before, char next) => ((before << 5) | (next & 31)) & (Starts - 1);

    private static Table TableOf(string language) => _tables.TryGetValue(language, out Table? table) ? table : Table.None;

    private static Dictionary<string, Table> ReadAll()
    {
        var tables = new Dictionary<string, Table>(StringComparer.Ordinal);
        foreach (string[] row in EmbeddedTable.Rows("number_words.tsv"))
        {
            if (!tables.TryGetValue(row[0], out Table? table))
                tables.Add(row[0], table = new Table());
            var kind = (NumberWordKind)Enum.Parse(typeof(NumberWordKind), row[2]);
            table.Add(row[1], new NumberWord(kind, decimal.Parse(row[3], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)));
        }

        return tables;
    }

    private sealed class Table
    {
        public static Table None { get; } = new();

        public WordTable<NumberWord> Words { get; } = new();

        public uint[] Lengths { get; } = new uint[Starts];

        public uint[] ThirdLetters { get; } = new uint[Starts];

        public void Add(string word, NumberWord number)
        {
            Words.Set(word, number);
            if (word.Length < 2)
                return;
            int start = Start(word[0], word[1]);
            Lengths[start] |= LengthBit(word.Length);
            ThirdLetters[start] |= word.Length == 2 ? uint.MaxValue : 1u << (word[2] & 31);
        }
    }
}
