using System.Globalization;
using Corpus.Text.Quoting.Lexicon;
using Corpus.Text.Reading;

namespace Corpus.Text.Claims.Figures;

/// <summary>The numbers that are written as words, by language: "once" is eleven in Spanish only.</summary>
internal static class NumberWords
{
    private static readonly Dictionary<string, WordTable<NumberWord>> _tables = ReadAll();

    /// <summary>The magnitudes in short that are glued to digits.</summary>
    public static WordTable<NumberWord> Suffixes => _tables["*"];

    /// <summary>The table of a language; an empty one for a language that has none.</summary>
    public static WordTable<NumberWord> Of(PageLanguage language) => _tables[language switch
    {
        PageLanguage.English => "en",
        PageLanguage.Spanish => "es",
        PageLanguage.Portuguese => "pt",
        PageLanguage.French => "fr",
        PageLanguage.German => "de",
        _ => "",
    }];

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
