using Corpus.Text.Language;

namespace Corpus.Text.Citing;

/// <summary>Whether a name that no source has looks like a person's.</summary>
internal static class PersonNames
{
    private const int Most = 4;

    /// <summary>Two to four words, each with a capital in front, no digit, and the first a given name.</summary>
    public static bool IsLikely(string name)
    {
        string[] words = name.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 2 and <= Most
            && words.All(word => char.IsUpper(word[0]) && !word.Any(char.IsDigit))
            && Lexicon.GivenNames.Contains(words[0].ToLowerInvariant());
    }
}
