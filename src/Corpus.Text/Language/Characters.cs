using System.Globalization;
using System.Runtime.CompilerServices;

namespace Corpus.Text.Language;

/// <summary>Sorts characters by what they mean to the comparison of words.</summary>
internal static class Characters
{
    // The comparison asks for every character of every document: one look into a table instead of a chain of questions.
    private static readonly byte[] _kinds = Tabulate();

    public static CharacterKind KindOf(char c) => (CharacterKind)_kinds[c];

    /// <summary>Whether a word can go on with the character at <paramref name="index"/>: a letter, a digit or a combining mark.</summary>
    public static bool IsWordCharacter(string text, int index) => KindOf(text[index]) switch
    {
        CharacterKind.Letter or CharacterKind.Digit or CharacterKind.Mark => true,
        CharacterKind.Surrogate => IsLetterPair(text, index),
        _ => false,
    };

    /// <summary>Whether a word can begin at <paramref name="index"/>.</summary>
    public static bool StartsWord(string text, int index) => KindOf(text[index]) switch
    {
        CharacterKind.Letter or CharacterKind.Digit or CharacterKind.Ideograph => true,
        CharacterKind.Surrogate => char.IsHighSurrogate(text[index]) && IsLetterPair(text, index),
        _ => false,
    };

    public static bool IsDigit(char c) => KindOf(c) == CharacterKind.Digit;

    public static bool IsSpace(char c) => KindOf(c) is CharacterKind.Space or CharacterKind.NoBreakSpace;

    /// <summary>Whether the character is an apostrophe when it stands between letters.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or '‛' or 'ʼ' or 'ʻ' or '′' or '´' or '＇';

    /// <summary>Whether the character binds the words at its sides to a compound ("well-known"); a longer dash parts them.</summary>
    public static bool IsHyphen(char c) => c is '-' or '‐' or '‑' or '－' or '﹣';

    private static bool IsLetterPair(string text, int index)
    {
        int high = char.IsLowSurrogate(text[index]) ? index - 1 : index;
        return high >= 0 && high + 1 < text.Length && char.IsSurrogatePair(text[high], text[high + 1])
            && CharUnicodeInfo.GetUnicodeCategory(text, high) is <= UnicodeCategory.EnclosingMark or UnicodeCategory.DecimalDigitNumber;
    }

    [MethodImpl(HotLoop.Options)]
    private static byte[] Tabulate()
    {
        byte[] kinds = new byte[char.MaxValue + 1];
        for (int c = 0; c < kinds.Length; c++)
            kinds[c] = (byte)Classify((char)c);

        return kinds;
    }

    [MethodImpl(HotLoop.Options)]
    private static CharacterKind Classify(char c)
    {
        if (IsApostrophe(c) || c is '"' or '`' or '‚' or '“' or '”' or '„' or '‟' or '«' or '»' or '‹' or '›' or '″' or '‴' or '‵' or '‶' or 'ʺ' or 'ʹ' or 'ʽ'
            or '「' or '」' or '『' or '』' or '〝' or '〞' or '〟' or '＂' or '❛' or '❜' or '❝' or '❞')
            return CharacterKind.Quotation;
        if (c is '\u00A0' or '\u202F' or '\u2007' or '\u2009' or '\u200A')
            return CharacterKind.NoBreakSpace;
        if (c is '\u2212' or '\u2043' or '\u02D7')
            return CharacterKind.Dash;
        if (c is '\u034F' or (>= '\uFE00' and <= '\uFE0F'))
            return CharacterKind.Invisible;
        if (char.IsWhiteSpace(c))
            return CharacterKind.Space;
        if (Scripts.WritesNoBlanks(c))
            return CharacterKind.Ideograph;

        return CharUnicodeInfo.GetUnicodeCategory(c) switch
        {
            <= UnicodeCategory.OtherLetter => CharacterKind.Letter,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => CharacterKind.Mark,
            UnicodeCategory.DecimalDigitNumber => CharacterKind.Digit,
            UnicodeCategory.Format => CharacterKind.Invisible,
            UnicodeCategory.DashPunctuation => CharacterKind.Dash,
            UnicodeCategory.Surrogate => CharacterKind.Surrogate,
            _ => CharacterKind.Other,
        };
    }
}
