using System.Globalization;
using Corpus.Text.Language;

namespace Corpus.Text.Quantities;

/// <summary>The numbers that are written as words, by language: "once" is eleven in Spanish only.</summary>
internal static class NumberWords
{
    /// <summary>How many numbers there are for two letters.</summary>
    public const int Starts = 1024;

    private const int LongestLength = 31;

    private static readonly PageLanguage[] _languages =
        [PageLanguage.English, PageLanguage.Spanish, PageLanguage.Portuguese, PageLanguage.French, PageLanguage.German];
    private static readonly Dictionary<string, WordTable<NumberWord>> _tables = ReadAll();

    private static readonly uint[][] _lengths = ReadBits(word => LengthBit(word.Length));
    private static readonly uint[][] _thirdLetters = ReadBits(word => word.Length == 2 ? uint.MaxValue : 1u << (word[2] & 31));

    /// <summary>The magnitudes in short that are glued to digits.</summary>
    public static WordTable<NumberWord> Suffixes => _tables["*"];

    /// <summary>The table of a language; an empty one for a language that has none.</summary>
    public static WordTable<NumberWord> Of(PageLanguage language) => _tables[Code(language)];

    /// <summary>By <see cref="Start(int, char)"/>, which lengths the words of a language have that begin so: a bit a length.</summary>
    public static uint[] LengthsOf(PageLanguage language) => _lengths[(int)language];

    /// <summary>By <see cref="Start(int, char)"/>, which third letters the words of a language have that begin so:
    /// a bit a letter, the same in lower and upper case; all for a word of two letters.</summary>
    public static uint[] ThirdLettersOf(PageLanguage language) => _thirdLetters[(int)language];

    /// <summary>The bit that stands for a word's length.</summary>
    public static uint LengthBit(int length) => 1u << Math.Min(length, LongestLength);

    /// <summary>A number for two letters, the same in lower and upper case; below <see cref="Starts"/> for any two characters.</summary>
    public static int Start(char first, char second) => Start(first & 31, second);

    /// <summary>The number for the last letter that <paramref name="before"/> stands for, and <paramref name="next"/>.</summary>
    public static int Start(int before, char next) => ((before << 5) | (next & 31)) & (Starts - 1);

    private static string Code(PageLanguage language) => language switch
    {
        PageLanguage.English => "en",
        PageLanguage.Spanish => "es",
        PageLanguage.Portuguese => "pt",
        PageLanguage.French => "fr",
        PageLanguage.German => "de",
        _ => "",
    };

    private static uint[][] ReadBits(Func<string, uint> bitsOf)
    {
        uint[][] bits = [new uint[Starts], .. _languages.Select(_ => new uint[Starts])];
        foreach (PageLanguage language in _languages)
        {
            foreach (string[] row in EmbeddedTable.Rows("number_words.tsv").Where(row => row[0] == Code(language)))
                bits[(int)language][Start(row[1][0], row[1][1])] |= bitsOf(row[1]);
        }

        return bits;
    }

    private static Dictionary<string, WordTable<NumberWord>> ReadAll()
    {
        var tables = new Dictionary<string, WordTable<NumberWord>>(StringComparer.Ordinal) { [""] = new() };
        foreach (string[] row in EmbeddedTable.Rows("number_words.tsv"))
        {
            if (!tables.TryGetValue(row[0], out WordTable<NumberWord>? table))
                tables.Add(row[0], table = new WordTable<NumberWord>());
            var kind = (NumberWordKind)Enum.Parse(typeof(NumberWordKind), row[2]);
            table.Set(row[1], new NumberWord(kind, decimal.Parse(row[3], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)));
        }

        return tables;
    }
}
