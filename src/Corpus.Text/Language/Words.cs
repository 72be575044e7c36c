namespace Corpus.Text.Language;

/// <summary>The words of a short stretch of text.</summary>
internal static class Words
{
    /// <summary>Takes the next word (letters, digits, apostrophes and hyphens inside) off <paramref name="rest"/>.</summary>
    public static bool Next(ref ReadOnlySpan<char> rest, out ReadOnlySpan<char> word)
    {
        int start = 0;
        while (start < rest.Length && !CharacterTable.IsWord(rest[start]))
            start++;

        int end = start;
        while (end < rest.Length
            && (CharacterTable.IsWord(rest[end]) || Scripts.IsMark(rest[end])
                || (rest[end] is '\'' or '’' or '-' && end + 1 < rest.Length && CharacterTable.IsWord(rest[end + 1]))))
            end++;

        word = rest.Slice(start, end - start);
        rest = rest.Slice(end);
        return end > start;
    }

    /// <summary>The word in lower case, as the word lists have it.</summary>
    public static string Lower(ReadOnlySpan<char> word)
    {
        Span<char> lower = word.Length <= 64 ? stackalloc char[word.Length] : new char[word.Length];
        for (int i = 0; i < word.Length; i++)
            lower[i] = Scripts.ToLower(word[i]);

        return lower.ToString();
    }

    /// <summary>Whether the text in lower case is <paramref name="lower"/>, which is as long.</summary>
    public static bool AreLower(ReadOnlySpan<char> text, string lower)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (Scripts.ToLower(text[i]) != lower[i])
                return false;
        }

        return true;
    }

    /// <summary>A hash of the word that is the same in lower and upper case.</summary>
    public static ulong Hash(ReadOnlySpan<char> word)
    {
        ulong hash = Fnv.Start64;
        foreach (char c in word)
            hash = unchecked((hash ^ Scripts.ToLower(c)) * Fnv.Prime64);

        return hash;
    }
}
