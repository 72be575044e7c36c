using System.Globalization;

namespace Corpus.Text.Language;

/// <summary>What reading a line needs to know of writing systems.</summary>
internal static class Scripts
{
    /// <summary>
    /// Whether the character says about half as much as a word, so that text is measured in characters:
    /// Chinese, Japanese, Korean syllables, Thai, Lao, Khmer, Burmese.
    /// Korean is among them although it has blanks between words; where a word ends is the question of <see cref="WritesNoBlanks"/>.
    /// </summary>
    public static bool IsDense(char c) => c >= '\u0E00' && IsDenseRare(c);

    private static bool IsDenseRare(char c) =>
        c <= '\u0EFF'
            || c is >= '\u1000' and <= '\u109F' or >= '\u1780' and <= '\u17FF' or >= '\u3040' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF'
                or >= '\uAC00' and <= '\uD7AF' or >= '\uF900' and <= '\uFAFF';

    /// <summary>Whether the character is of a script that writes no blanks between words: Han, kana, and the Thai, Lao, Khmer and Myanmar letters.</summary>
    public static bool WritesNoBlanks(char c) =>
        c is (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\u3041' and <= '\u3096')
            or (>= '\u30A1' and <= '\u30FA') or (>= '\u0E01' and <= '\u0E30') or (>= '\u0E40' and <= '\u0E46') or (>= '\u0E81' and <= '\u0EB0')
            or (>= '\u1780' and <= '\u17B3') or (>= '\u1000' and <= '\u102A');

    /// <summary>Whether the character ends a sentence.</summary>
    public static bool EndsSentence(char c) => c is '.' or '!' or '?' or '…'
        || (c >= 128 && c is '。' or '！' or '？' or '．' or '｡' or '।' or '॥' or '؟' or '۔' or '။' or '។' or '։' or '።');

    /// <summary>Whether the character may stand between a sentence's end and the line's: a closing mark or bracket.</summary>
    public static bool Closes(char c) =>
        c is '"' or '\'' or ')' or ']' or '”' or '’' or '“' or '‘' or '»' or '›' or '«' or '‹'
            or '「' or '」' or '』' or '）' or '】' or '》' or '*' or '¨';

    /// <summary>Whether the character opens a list item.</summary>
    public static bool IsBullet(char c) => c is '•' or '‣' or '◦' or '⁃' or '∙' or '·' or '▪' or '●' or '○' or '■' or '□' or '►' or '➢' or '✓' or '➤';

    /// <summary>Whether the character is a vowel sign or accent that belongs to the letter before it, as in Hindi, Arabic or Thai.</summary>
    public static bool IsMark(char c) =>
        c >= '\u0300' && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Lower case with the two foldings that case mapping leaves out.</summary>
    public static char ToLower(char c) => c < 128 ? (char)(c | ((uint)(c - 'A') < 26 ? 0x20 : 0)) : ToLowerRare(c);

    private static char ToLowerRare(char c) => c switch
    {
        'ς' => 'σ',
        '\u00A0' or '\u202F' or '\u2009' => ' ',
        _ => char.ToLowerInvariant(c),
    };
}
