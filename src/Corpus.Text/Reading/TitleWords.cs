namespace Corpus.Text.Reading;

/// <summary>The words by which a title is compared with the body: four letters and more, or two characters of a script without blanks.</summary>
internal static class TitleWords
{
    private const int Shortest = 4;

    /// <summary>Takes the next one off <paramref name="rest"/>.</summary>
    /// <param name="rest">What is left of the text.</param>
    /// <param name="hash">The word's hash; 0 for a word that <paramref name="starts"/> rules out.</param>
    /// <param name="starts">The first two letters of the words that matter; most others need no hash.</param>
    public static bool Next(ref ReadOnlySpan<char> rest, out ulong hash, WordStarts? starts = null)
    {
        int i = 0;
        while (i < rest.Length)
        {
            int start = i;
            hash = 14695981039346656037;
            if (starts is not null && i + 1 < rest.Length && IsLetterOrDigit(rest[i]) && !starts.Has(rest[i], rest[i + 1]))
            {
                while (i < rest.Length && IsLetterOrDigit(rest[i]))
                    i++;
                hash = 0;
            }

            while (i < rest.Length && IsLetterOrDigit(rest[i]))
                hash = unchecked((hash ^ Scripts.ToLower(rest[i++])) * 1099511628211);

            if (i - start >= Shortest)
            {
                rest = rest.Slice(i);
                return true;
            }

            if (i == start && Scripts.IsDense(rest[i]) && i + 1 < rest.Length && Scripts.IsDense(rest[i + 1]))
            {
                hash = Words.Hash(rest.Slice(i, 2));
                rest = rest.Slice(i + 1);
                return true;
            }

            i += i == start ? 1 : 0;
        }

        hash = 0;
        rest = default;
        return false;
    }

    /// <summary>Marks how the words of <paramref name="text"/> start.</summary>
    public static void MarkStarts(ReadOnlySpan<char> text, WordStarts starts)
    {
        for (int i = 0; i + 1 < text.Length; i++)
        {
            if (IsLetterOrDigit(text[i]) && (i == 0 || !IsLetterOrDigit(text[i - 1])))
                starts.Add(text[i], text[i + 1]);
        }
    }

    private static bool IsLetterOrDigit(char c) =>
        c < 128 ? c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' : (char.IsLetterOrDigit(c) && !Scripts.IsDense(c)) || (Scripts.IsMark(c) && !Scripts.IsDense(c));
}
