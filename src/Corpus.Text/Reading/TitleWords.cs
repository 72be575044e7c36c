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
        for (int i = 0; i < rest.Length;)
        {
            int start = i;
            if (!IsLetterOrDigit(rest[i]))
            {
                i++;
                if (!Scripts.IsDense(rest[start]) || i == rest.Length || !Scripts.IsDense(rest[i]))
                    continue;

                hash = Words.Hash(rest.Slice(start, 2));
                rest = rest.Slice(i);
                return true;
            }

            bool mayMatter = starts is null || i + 1 == rest.Length || starts.Has(rest[i], rest[i + 1]);
            hash = mayMatter ? NextHash(rest, ref i) : Skip(rest, ref i);
            if (i - start >= Shortest)
            {
                rest = rest.Slice(i);
                return true;
            }
        }

        hash = 0;
        rest = default;
        return false;
    }

    private static ulong NextHash(ReadOnlySpan<char> text, ref int at)
    {
        ulong hash = 14695981039346656037;
        int i = at;
        for (; i < text.Length && IsLetterOrDigit(text[i]); i++)
            hash = unchecked((hash ^ Scripts.ToLower(text[i])) * 1099511628211);

        at = i;
        return hash;
    }

    private static ulong Skip(ReadOnlySpan<char> text, ref int at)
    {
        int i = at;
        while (i < text.Length && IsLetterOrDigit(text[i]))
            i++;

        at = i;
        return 0;
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
        (uint)((c | 0x20) - 'a') < 26 || (uint)(c - '0') < 10 || (c >= 128 && (char.IsLetterOrDigit(c) || Scripts.IsMark(c)) && !Scripts.IsDense(c));
}
