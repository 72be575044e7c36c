using System.IO;
using Corpus.Text.Quoting;
using Corpus.Text.Quoting.Lexicon;

namespace Corpus.Text.Claims.Words;

/// <summary>The word tables in Claims/Tables/, read once.</summary>
internal static class ClaimVocabulary
{
    private static readonly WordTable<ClaimTraits> _words = Read(["reporting_verbs.tsv", "claim_nouns.tsv", "claim_function_words.tsv", "finite_verbs.tsv"]);

    /// <summary>What the tables say of <paramref name="word"/>.</summary>
    public static ClaimTraits Of(ReadOnlySpan<char> word) => _words.TryGet(word, out ClaimTraits traits) ? traits : ClaimTraits.None;

    /// <summary>What the tables say of the word at <paramref name="at"/>.</summary>
    public static ClaimTraits Of(Story story, int at) => story.Tokens[at].IsWord ? Of(story.Word(at)) : ClaimTraits.None;

    /// <summary>Whether the word at <paramref name="at"/> is of one of <paramref name="classes"/>.</summary>
    public static bool Is(Story story, int at, ClaimTraits classes) => (Of(story, at) & classes) != 0;

    private static WordTable<ClaimTraits> Read(IReadOnlyList<string> tables)
    {
        var words = new WordTable<ClaimTraits>();
        foreach (string table in tables)
        {
            using Stream stream = typeof(ClaimVocabulary).Assembly.GetManifestResourceStream(table)!;
            using var reader = new StreamReader(stream);
            while (reader.ReadLine() is { } row)
            {
                if (row.Length == 0 || row[0] == '#')
                    continue;

                int tab = row.IndexOf('\t');
                string word = row.Substring(0, tab);
                var traits = (ClaimTraits)Enum.Parse(typeof(ClaimTraits), row.Substring(tab + 1).Replace(' ', ','));
                words.Set(word, traits | (words.TryGet(word.AsSpan(), out ClaimTraits known) ? known : ClaimTraits.None));
            }
        }

        return words;
    }
}
