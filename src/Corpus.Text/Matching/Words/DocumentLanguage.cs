using Corpus.Text.Language;

namespace Corpus.Text.Matching.Words;

/// <summary>Tells a document's language by its commonest small words.</summary>
internal static class DocumentLanguage
{
    // Enough words to tell, wherever the menus of a page end.
    private const int Reach = 1_000;

    private const string Default = "en";

    private static readonly ILookup<int, string> _languages = EmbeddedTable.Rows("language_words.tsv")
        .Concat(EmbeddedTable.Rows("further_language_words.tsv")).ToLookup(row => WordForm.Hash(row[1]), row => row[0]);

    /// <summary>The code of the language of most of the small words; English where there are none.</summary>
    public static string Of(ReadOnlySpan<int> hashes)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal) { [Default] = 0 };
        for (int i = 0; i < Math.Min(hashes.Length, Reach); i++)
        {
            foreach (string language in _languages[hashes[i]])
                counts[language] = (counts.TryGetValue(language, out int count) ? count : 0) + 1;
        }

        string best = Default;
        foreach (KeyValuePair<string, int> language in counts)
        {
            if (language.Value > counts[best])
                best = language.Key;
        }

        return best;
    }
}
