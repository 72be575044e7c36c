using System.Runtime.InteropServices;

namespace Corpus.Text.Pages.Titles;

/// <summary>How some words start: a quick no for nearly every other word.</summary>
internal sealed class WordStartFilter
{
    private const int IndexBits = 12;

    // Four characters at once: the bit that a small letter has and its capital has not, and the bits that ASCII leaves empty.
    private const ulong SmallLetters = 0x0020_0020_0020_0020;
    private const ulong BeyondAscii = 0xFF80_FF80_FF80_FF80;

    private readonly ulong[] _bits = new ulong[1 << (IndexBits - 6)];

    /// <summary>Takes in the word at <paramref name="start"/>.</summary>
    public void Add(ReadOnlySpan<char> text, int start)
    {
        if (start + TitleWords.Shortest > text.Length)
            return;

        int index = Index(Characters(text, start));
        _bits[index >> 6] |= 1UL << (index & 63);
    }

    /// <summary>Whether the word of four letters or more at <paramref name="start"/> may be one that was taken in.
    /// Of letters beyond ASCII any may be.</summary>
    public bool MayHave(ReadOnlySpan<char> text, int start)
    {
        if (start + TitleWords.Shortest > text.Length)
            return false;

        ulong characters = Characters(text, start);
        int index = Index(characters);
        return (_bits[index >> 6] & (1UL << (index & 63))) != 0 || (characters & BeyondAscii) != 0;
    }

    private static ulong Characters(ReadOnlySpan<char> text, int start) =>
        MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(text.Slice(start, TitleWords.Shortest)));

    private static int Index(ulong characters) => (int)(unchecked((characters | SmallLetters) * 0x9E37_79B9_7F4A_7C15) >> (64 - IndexBits));
}
