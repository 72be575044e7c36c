using Corpus.Text.Speech.Quotations;

namespace Corpus.Text.Language.Lexicon;

/// <summary>The word tables in Language/Tables/, read once.</summary>
internal static class ClaimVocabulary
{
    private static readonly WordTable<ClaimTraits> _words = Read();

    /// <summary>What the tables say of <paramref name="word"/>.</summary>
    public static ClaimTraits Of(ReadOnlySpan<char> word) => _words.TryGet(word, out ClaimTraits traits) ? traits : ClaimTraits.None;

    /// <summary>What the tables say of the word at <paramref name="at"/>. Its token knows already whether they have it.</summary>
    public static ClaimTraits Of(Story story, int at) => story.Tokens[at].Has(Traits.ClaimWord) ? Of(story.Word(at)) : ClaimTraits.None;

    /// <summary>Whether the word at <paramref name="at"/> is of one of <paramref name="classes"/>.</summary>
    public static bool Is(Story story, int at, ClaimTraits classes) => (Of(story, at) & classes) != 0;

    /// <summary>The classes that a row of a table names, with blanks between.</summary>
    public static ClaimTraits Named(string classes) => (ClaimTraits)Enum.Parse(typeof(ClaimTraits), classes.Replace(' ', ','));

    private static WordTable<ClaimTraits> Read()
    {
        var words = new WordTable<ClaimTraits>();
        foreach ((string word, string classes) in Vocabulary.ClaimTables.SelectMany(Vocabulary.Rows))
            words.Set(word, Named(classes) | (words.TryGet(word.AsSpan(), out ClaimTraits known) ? known : ClaimTraits.None));

        return words;
    }
}
