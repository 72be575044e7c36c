namespace Corpus.Text.Language;

/// <summary>Wording compared by letters and digits only: case, blanks, marks and hyphens do not count.</summary>
internal static class LooseWording
{
    /// <summary>The letters and digits of <paramref name="text"/> in lower case.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var letters = new char[text.Length];
        int count = 0;
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
                letters[count++] = Scripts.ToLower(c);
        }

        return new string(letters, 0, count);
    }

    /// <summary>The text from its first letter or digit on.</summary>
    public static ReadOnlySpan<char> FromFirst(ReadOnlySpan<char> text)
    {
        int first = 0;
        while (first < text.Length && !CharacterTable.IsWord(text[first]))
            first++;
        return text.Slice(first);
    }

    /// <summary>Whether <paramref name="letters"/>, as <see cref="Of"/> gives them, are those of <paramref name="text"/>.
    /// Most texts differ in their first letter, so that no hash is worth its while.</summary>
    public static bool Are(ReadOnlySpan<char> text, string letters)
    {
        int count = 0;
        foreach (char c in text)
        {
            if (!char.IsLetterOrDigit(c))
                continue;
            if (count == letters.Length || Scripts.ToLower(c) != letters[count])
                return false;
            count++;
        }

        return count == letters.Length;
    }

    /// <summary>A hash of the letters and digits.</summary>
    public static ulong Hash(ReadOnlySpan<char> text)
    {
        ulong hash = Fnv.Start64;
        foreach (char c in text)
        {
            if (c < 128 ? c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' : char.IsLetterOrDigit(c))
                hash = unchecked((hash ^ Scripts.ToLower(c)) * Fnv.Prime64);
        }

        return hash;
    }
}
