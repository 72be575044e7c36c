using Corpus.Text.Language;

namespace Corpus.Text.Matching.Words;

/// <summary>Tells a document's language by its commonest small words.</summary>
internal static class DocumentLanguage
{
    // Enough words to tell, wherever the menus of a page end.
    private const int Reach = 1_000;

    private const string Default = "en";

    // A language and a word of it.
    private static readonly string[][] _rows = [.. EmbeddedTable.Rows("language_words.tsv"), .. EmbeddedTable.Rows("further_language_words.tsv")];

    private static readonly string[] _languages =
        [.. _rows.Select(row => row[0]).Append(Default).Distinct().OrderBy(language => language, StringComparer.Ordinal)];

    private static readonly Dictionary<int, int[]> _languagesOf = _rows
        .GroupBy(row => WordForm.Hash(row[1]), row => Array.IndexOf(_languages, row[0]))
        .ToDictionary(word => word.Key, word => word.ToArray());

    /// <summary>The code of the language of most of the small words; English where there are none.</summary>
    public static string Of(ReadOnlySpan<int> hashes)
    {
        int[] counts = new int[_languages.Length];
        for (int i = 0; i < Math.Min(hashes.Length, Reach); i++)
        {
            if (!_languagesOf.TryGetValue(hashes[i], out int[]? languages))
                continue;
            foreach (int language in languages)
                counts[language]++;
        }

        // Of two with as many it is the one whose code sorts first, and English before all.
        int best = Array.IndexOf(_languages, Default);
        for (int language = 0; language < counts.Length; language++)
        {
            if (counts[language] > counts[best])
                best = language;
        }

        return _languages[best];
    }
}
