using Corpus.Text.Language;

namespace Corpus.Text.People;

/// <summary>Knows the words that stand before a name and are no part of it.</summary>
internal static class Titles
{
    /// <summary>Whether the word is the courtesy that everybody gets: "Ms", "Mr.", "Mme".</summary>
    public static bool IsCourtesy(string word) => Has(word, WordClasses.Courtesy);

    /// <summary>Whether the word is a title or an office: "Governor", "Dr.", "Sir".</summary>
    public static bool IsTitle(string word) => Has(word, WordClasses.Title);

    private static bool Has(string word, WordClasses wanted) => (Lexicon.ClassesOf(word.TrimEnd('.').ToLowerInvariant().AsSpan()) & wanted) != 0;
}
