using System.IO;

namespace Corpus.Text.Language.Lexicon;

/// <summary>The word tables in Tables/, read once.</summary>
internal static class Vocabulary
{
    private static readonly WordTable<Traits> _words = Read(
    [
        "function_words.tsv", "cues.tsv", "cues_other_languages.tsv", "speaker_nouns.tsv", "titles.tsv", "not_person.tsv", "places.tsv",
        "outlet_words.tsv", "first_names.tsv", "given_names_elsewhere.tsv", "elisions.tsv", "romance_words.tsv", "interview_words.tsv",
    ],
    ClaimTables);

    /// <summary>The tables of the claims, which have classes of their own.</summary>
    public static IReadOnlyList<string> ClaimTables => ["reporting_verbs.tsv", "claim_nouns.tsv", "claim_function_words.tsv", "finite_verbs.tsv"];

    /// <summary>What the tables say of <paramref name="word"/>; nothing for a word that none of them has.</summary>
    public static Traits Of(ReadOnlySpan<char> word) => _words.TryGet(word, out Traits traits) ? traits : Traits.None;

    /// <summary>As above, with the <see cref="WordHash"/> of the word.</summary>
    public static Traits Of(ReadOnlySpan<char> word, uint hash) => _words.TryGet(word, hash, out Traits traits) ? traits : Traits.None;

    private static WordTable<Traits> Read(IReadOnlyList<string> tables, IReadOnlyList<string> claimTables)
    {
        var words = new WordTable<Traits>();
        var classes = new Dictionary<string, Traits>(StringComparer.Ordinal);
        foreach ((string word, string named) in tables.SelectMany(Rows))
        {
            if (!classes.TryGetValue(named, out Traits traits))
            {
                traits = (Traits)Enum.Parse(typeof(Traits), named.Replace(' ', ','));
                classes.Add(named, traits);
            }

            words.Set(word, traits | Of(words, word));
        }

        foreach ((string word, string named) in claimTables.SelectMany(Rows))
        {
            bool isTrigger = (ClaimVocabulary.Named(named) & ClaimTraits.Trigger) != 0;
            words.Set(word, (isTrigger ? Traits.ClaimWord | Traits.ClaimTrigger : Traits.ClaimWord) | Of(words, word));
        }

        return words;
    }

    /// <summary>The words of a table, each with the names of its classes.</summary>
    public static IEnumerable<(string Word, string Classes)> Rows(string table)
    {
        using Stream stream = typeof(Vocabulary).Assembly.GetManifestResourceStream(table)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } row)
        {
            if (row.Length == 0 || row[0] == '#')
                continue;

            int tab = row.IndexOf('\t');
            yield return (row.Substring(0, tab), row.Substring(tab + 1));
        }
    }

    private static Traits Of(WordTable<Traits> words, string word) => words.TryGet(word.AsSpan(), out Traits traits) ? traits : Traits.None;
}
