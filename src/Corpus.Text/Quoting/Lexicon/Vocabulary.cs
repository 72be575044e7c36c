using System.IO;

namespace Corpus.Text.Quoting.Lexicon;

/// <summary>The word tables in Tables/, read once.</summary>
internal static class Vocabulary
{
    private static readonly WordTable<Traits> _words = Read(
    [
        "function_words.tsv", "cues.tsv", "cues_other_languages.tsv", "speaker_nouns.tsv", "titles.tsv", "not_person.tsv", "places.tsv",
        "outlet_words.tsv", "first_names.tsv", "given_names_elsewhere.tsv", "elisions.tsv", "romance_words.tsv", "interview_words.tsv",
    ]);

    /// <summary>What the tables say of <paramref name="word"/>; nothing for a word that none of them has.</summary>
    public static Traits Of(ReadOnlySpan<char> word) => _words.TryGet(word, out Traits traits) ? traits : Traits.None;

    /// <summary>As above, with the <see cref="WordHash"/> of the word.</summary>
    public static Traits Of(ReadOnlySpan<char> word, uint hash) => _words.TryGet(word, hash, out Traits traits) ? traits : Traits.None;

    private static WordTable<Traits> Read(IReadOnlyList<string> tables)
    {
        var words = new WordTable<Traits>();
        var classes = new Dictionary<string, Traits>(StringComparer.Ordinal);
        foreach (string table in tables)
        {
            using Stream stream = typeof(Vocabulary).Assembly.GetManifestResourceStream(table)!;
            using var reader = new StreamReader(stream);
            while (reader.ReadLine() is { } row)
            {
                if (row.Length == 0 || row[0] == '#')
                    continue;

                int tab = row.IndexOf('\t');
                string named = row.Substring(tab + 1);
                if (!classes.TryGetValue(named, out Traits traits))
                {
                    traits = (Traits)Enum.Parse(typeof(Traits), named.Replace(' ', ','));
                    classes.Add(named, traits);
                }

                string word = row.Substring(0, tab);
                words.Set(word, traits | Of(words, word));
            }
        }

        return words;
    }

    private static Traits Of(WordTable<Traits> words, string word) => words.TryGet(word.AsSpan(), out Traits traits) ? traits : Traits.None;
}
