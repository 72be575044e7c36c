using System.Globalization;
using Corpus.Text.Quoting.Lexicon;
using Corpus.Text.Reading;

namespace Corpus.Text.Claims.Figures;

/// <summary>The numbers that are written as words, by language: "once" is eleven in Spanish only.</summary>
internal static class NumberWords
{
    private const int Starts = 1024;

    private static readonly PageLanguage[] _languages = [PageLanguage.English, PageLanguage.Spanish, PageLanguage.Portuguese, PageLanguage.French, PageLanguage.German];
    private static readonly Dictionary<string, WordTable<NumberWord>> _tables = ReadAll();

    private static readonly bool[][] _starts = ReadStarts();

    /// <summary>The magnitudes in short that are glued to digits.</summary>
    public static WordTable<NumberWord> Suffixes => _tables["*"];

    /// <summary>The table of a language; an empty one for a language that has none.</summary>
    public static WordTable<NumberWord> Of(PageLanguage language) => _tables[Code(language)];

    /// <summary>The places, by <see cref="Start"/>, of the first two letters of the words of a language.</summary>
    public static bool[] StartsOf(PageLanguage language) => _starts[(int)language];

    /// <summary>A number for two letters, the same in lower and upper case.</summary>
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

    private static bool[][] ReadStarts()
    {
        var starts = new bool[_languages.Length + 1][];
        starts[(int)PageLanguage.Unknown] = new bool[Starts];
        foreach (PageLanguage language in _languages)
        {
            bool[] found = starts[(int)language] = new bool[Starts];
            foreach (string[] row in Table.Rows("number_words.tsv").Where(row => row[0] == Code(language)))
            {
                found[Start(row[1][0], row[1][1])] = true;
            }
        }

        return starts;
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
