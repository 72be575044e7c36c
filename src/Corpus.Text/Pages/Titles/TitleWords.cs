using System.Runtime.CompilerServices;
using Corpus.Text.Language;

namespace Corpus.Text.Pages.Titles;

/// <summary>The words by which a title is compared with the body: four letters and more, or two characters of a script without blanks.</summary>
internal static class TitleWords
{
    /// <summary>The letters and digits that a word needs to count.</summary>
    public const int Shortest = 4;

    /// <summary>Takes the next one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">From where on to look; then where the word ends.</param>
    /// <param name="hash">The word's hash; 0 for a word that <paramref name="starts"/> rules out.</param>
    /// <param name="starts">How the words start that matter; most others need no hash.</param>
    [MethodImpl(HotLoop.Options)]
    public static bool Next(ReadOnlySpan<char> text, ref int at, out ulong hash, WordStartFilter? starts = null)
    {
        for (int i = at; i < text.Length;)
        {
            int start = i;
            if (!IsLetterOrDigit(text[i]))
            {
                i++;
                if (!Scripts.IsDense(text[start]) || i == text.Length || !Scripts.IsDense(text[i]))
                    continue;

                hash = Words.Hash(text.Slice(start, 2));
                at = i;
                return true;
            }

            hash = 0;
            if (starts is null || starts.MayHave(text, start))
                hash = Hash(text, ref i);
            else
                i = End(text, i);
            if (i - start >= Shortest)
            {
                at = i;
                return true;
            }
        }

        hash = 0;
        at = text.Length;
        return false;
    }

    /// <summary>Marks how the words of <paramref name="text"/> start.</summary>
    public static void MarkStarts(ReadOnlySpan<char> text, WordStartFilter starts)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!IsLetterOrDigit(text[i]))
                continue;
            starts.Add(text, i);
            i = End(text, i);
        }
    }

    private static ulong Hash(ReadOnlySpan<char> text, ref int at)
    {
        ulong hash = Fnv.Start64;
        int i = at;
        for (; i < text.Length && IsLetterOrDigit(text[i]); i++)
            hash = unchecked((hash ^ Scripts.ToLower(text[i])) * Fnv.Prime64);

        at = i;
        return hash;
    }

    private static int End(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && IsLetterOrDigit(text[at]))
            at++;

        return at;
    }

    private static bool IsLetterOrDigit(char c) =>
        (uint)((c | 0x20) - 'a') < 26 || (uint)(c - '0') < 10 || (c >= 128 && (char.IsLetterOrDigit(c) || Scripts.IsMark(c)) && !Scripts.IsDense(c));
}
