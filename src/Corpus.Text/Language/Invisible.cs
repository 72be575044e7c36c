using System.Text;

namespace Corpus.Text.Language;

/// <summary>The one answer to which characters nobody sees: no name, comment, literal or message has one of them as it is.</summary>
/// <remarks>They are told by their code, not by their category, which differs from one host's Unicode tables to another's.</remarks>
internal static class Invisible
{
    /// <summary>
    /// First and last of each range, in order: the Default_Ignorable_Code_Point of Unicode 17.0 (with those that are not assigned yet), the format
    /// characters (Cf), and the private use areas (Co), where each font shows another thing, or none.
    /// </summary>
    private static readonly (int First, int Last)[] _ranges =
    [
        (0x00AD, 0x00AD), // soft hyphen
        (0x034F, 0x034F), // combining grapheme joiner
        (0x0600, 0x0605), // Arabic number signs
        (0x061C, 0x061C), // Arabic letter mark
        (0x06DD, 0x06DD), // Arabic end of ayah
        (0x070F, 0x070F), // Syriac abbreviation mark
        (0x0890, 0x0891), // Arabic pound and piastre marks
        (0x08E2, 0x08E2), // Arabic disputed end of ayah
        (0x115F, 0x1160), // Hangul fillers
        (0x17B4, 0x17B5), // Khmer inherent vowels
        (0x180B, 0x180F), // Mongolian variation selectors and vowel separator
        (0x200B, 0x200F), // zero-width space and joiners, direction marks
        (0x202A, 0x202E), // direction embeddings and overrides
        (0x2060, 0x206F), // word joiner, invisible operators, direction isolates
        (0x3164, 0x3164), // Hangul filler
        (0xE000, 0xF8FF), // private use
        (0xFE00, 0xFE0F), // variation selectors
        (0xFEFF, 0xFEFF), // byte order mark
        (0xFFA0, 0xFFA0), // halfwidth Hangul filler
        (0xFFF0, 0xFFFB), // unassigned, and interlinear annotations
        (0x110BD, 0x110BD), // Kaithi number sign
        (0x110CD, 0x110CD), // Kaithi number sign above
        (0x13430, 0x1343F), // Egyptian hieroglyph format controls
        (0x1BCA0, 0x1BCA3), // shorthand format controls
        (0x1D173, 0x1D17A), // musical beams, ties, slurs and phrases
        (0xE0000, 0xE0FFF), // tags, variation selectors, and what is kept for their like
        (0xF0000, 0xFFFFD), // private use
        (0x100000, 0x10FFFD), // private use
    ];

    /// <summary>
    /// Whether the character with the given code is invisible. White space and control characters are not among these: they are the end of a word.
    /// </summary>
    public static bool Is(int codePoint)
    {
        if (codePoint < _ranges[0].First)
            return false;

        int low = 0;
        int high = _ranges.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (_ranges[middle].First <= codePoint)
                low = middle;
            else
                high = middle - 1;
        }

        return codePoint <= _ranges[low].Last;
    }

    /// <summary>
    /// How many UTF-16 code units the invisible character at <paramref name="index"/> has: one or two, or none when what is there is not invisible.
    /// </summary>
    public static int LengthAt(string text, int index)
    {
        char c = text[index];
        if (!char.IsHighSurrogate(c))
            return Is(c) ? 1 : 0;

        return index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]) && Is(char.ConvertToUtf32(c, text[index + 1])) ? 2 : 0;
    }

    /// <summary><paramref name="text"/> without its invisible characters.</summary>
    public static string RemovedFrom(string text)
    {
        StringBuilder? visible = null;
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            int length = LengthAt(text, i);
            if (length == 0)
                continue;

            visible = (visible ?? new StringBuilder(text.Length)).Append(text, start, i - start);
            start = i + length;
            i = start - 1;
        }

        return visible is null ? text : visible.Append(text, start, text.Length - start).ToString();
    }
}
