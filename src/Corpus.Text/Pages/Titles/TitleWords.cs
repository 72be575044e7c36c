using System.Runtime.CompilerServices;
using Corpus.Text.Language;

namespace Corpus.Text.Pages.Titles;

/// <summary>The words by which a title is compared with the body: four letters and more, or two characters of a script without blanks.</summary>
internal static class TitleWords
{
    /// <summary>The letters and digits that a word needs to count.</summary>
    public const int Shortest = 4;

    // 1 for a letter or digit of ASCII, which is nearly all of the text; 0 for its marks.
    private static readonly byte[] _letters = [.. Enumerable.Range(0, 128).Select(c => IsLetterOrDigit((char)c) ? (byte)1 : (byte)0)];

    /// <summary>Takes the next one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">From where on to look; then where the word ends.</param>
    /// <param name="hash">The word's hash.</param>
    public static bool Next(ReadOnlySpan<char> text, ref int at, out ulong hash)
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

            hash = Hash(text, ref i);
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

    /// <summary>The most words that so many characters can hold, and room for one more.</summary>
    public static int MostIn(int length) => (length / (Shortest + 1)) + 2;

    /// <summary>Where the words of four letters and more start, in order; -1 where the text has characters of a script without blanks.</summary>
    /// <remarks>Where words end, nothing foretells: every character writes a start down without a branch, which counts where it is the fourth letter.</remarks>
    [MethodImpl(HotLoop.Options)]
    public static int Starts(ReadOnlySpan<char> text, int[] starts)
    {
        byte[] letters = _letters;
        int count = 0;
        int run = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (Scripts.IsDense(c))
                return -1;
            run = (run + 1) & -(c < letters.Length ? letters[c] : IsLetterOrDigit(c) ? 1 : 0);
            starts[count] = i - (Shortest - 1);
            count += run == Shortest ? 1 : 0;
        }

        return count;
    }

    /// <summary>The hash of the word that starts at <paramref name="start"/>.</summary>
    public static ulong HashAt(ReadOnlySpan<char> text, int start) => Hash(text, ref start);

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
