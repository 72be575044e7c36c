using System.Globalization;
using Corpus.Text.Quoting.Lexicon;
using Corpus.Text.Reading;

namespace Corpus.Text.Claims.Figures;

/// <summary>The numbers that are written as words, by language: "once" is eleven in Spanish only.</summary>
internal static class NumberWords
{
    /// <summary>How many numbers there are for two letters.</summary>
    public const int Starts = 1024;

    private const int LongestLength = 31;

    private static readonly PageLanguage[] _languages = [PageLanguage.English, PageLanguage.Spanish, PageLanguage.Portuguese, PageLanguage.French, PageLanguage.German];
    private static readonly Dictionary<string, WordTable<NumberWord>> _tables = ReadAll();

    private static readonly uint[][] _lengths = ReadLengths();

    /// <summary>The magnitudes in short that are glued to digits.</summary>
    public static WordTable<NumberWord> Suffixes => _tables["*"];

    /// <summary>The table of a language; an empty one for a language that has none.</summary>
    public static WordTable<NumberWord> Of(PageLanguage language) => _tables[Code(language)];

    /// <summary>By <see cref="Start"/>, which lengths the words of a language have that begin so: a bit a length.</summary>
    public static uint[] LengthsOf(PageLanguage language) => _lengths[(int)language];

    /// <summary>The bit that stands for a word's length.</summary>
    public static uint LengthBit(int length) => 1u << Math.Min(length, LongestLength);

    /// <summary>A number for two letters, the same in lower and upper case; below <see cref="Starts"/> for any two characters.</summary>
    public static int Start(char first, char second) => ((first & 31) << 5) | (second & 31);

    private static string Code(PageLanguage language) => language switch
    {
        PageLanguage.English => "en",
        PageLanguage.Spanish => "es",
        PageLanguage.Portuguese => "pt",
        PageLanguage.French => "fr",
        PageLanguage.German => "de",
        _ => "",
    };

    private static uint[][] ReadLengths()
    {
        uint[][] lengths = [new uint[Starts], .. _languages.Select(_ => new uint[Starts])];
        foreach (PageLanguage language in _languages)
        {
            foreach (string[] row in Table.Rows("number_words.tsv").Where(row => row[0] == Code(language)))
                lengths[(int)language][Start(row[1][0], row[1][1])] |= LengthBit(row[1].Length);
        }

        return lengths;
    }

    private static Dictionary<string, WordTable<NumberWord>> ReadAll()
    {
        var tables = new Dictionary<string, WordTable<NumberWord>>(StringComparer.Ordinal) { [""] = new() };
        foreach (string[] row in Table.Rows("number_words.tsv"))
        {
            if (!tables.TryGetValue(row[0], out WordTable<NumberWord>? table))
                tables.Add(row[0], table = new WordTable<NumberWord>());
            table.Set(row[1], new NumberWord((NumberWordKind)Enum.Parse(typeof(NumberWordKind), row[2]), decimal.Parse(row[3], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)));
        }

        return tables;
    }
}
