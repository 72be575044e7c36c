using System.Globalization;
using System.Text;
using Corpus.Text.Language;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generators.Naming;

/// <summary>The words of a text that can stand in a name.</summary>
internal static class IdentifierWords
{
    /// <summary>What stands in a number between its digits: a decimal point, or a point between the parts of a date.</summary>
    public const char Point = '.';

    private const int GroupLength = 3;

    /// <summary>
    /// Runs of letters, digits and their accents, each cut at <paramref name="longest"/>. An apostrophe within a word is not the word's end, and neither is
    /// an invisible character. A number is one word, without the separators of its thousands, and a percent sign behind it is one, too.
    /// </summary>
    public static IEnumerable<string> Of(string text, int longest)
    {
        var word = new StringBuilder();
        bool isBehindNumber = false;
        for (int i = 0; i < text.Length; i++)
        {
            if (Invisible.LengthAt(text, i) is > 0 and int hidden)
            {
                i += hidden - 1;
                continue;
            }

            char c = text[i];
            if (IsPart(c) && (word.Length > 0 || char.IsLetterOrDigit(c)))
            {
                if (word.Length < longest)
                    word.Append(c);
                continue;
            }

            if (word.Length > 0 && IsWithinWord(text, i))
                continue;

            if (word.Length > 0 && IsWithinNumber(word, text, i))
            {
                if (!IsBeforeGroup(text, i) && word.Length + 1 < longest)
                    word.Append(Point);
                continue;
            }

            if (word.Length > 0)
            {
                isBehindNumber = IsDigit(word[word.Length - 1]);
                yield return word.ToString();
                word.Clear();
            }

            if (c == '%' && isBehindNumber)
                yield return "Percent";
            isBehindNumber &= char.IsWhiteSpace(c);
        }

        if (word.Length > 0)
            yield return word.ToString();
    }

    private static bool IsPart(char c) =>
        char.IsLetterOrDigit(c) ? SyntaxFacts.IsIdentifierPartCharacter(c)
        : CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsWithinWord(string text, int at) =>
        text[at] is '\'' or '\u2018' or '\u2019' or '\u02BC' && at + 1 < text.Length && IsPart(text[at + 1]);

    private static bool IsWithinNumber(StringBuilder word, string text, int at)
    {
        if (text[at] is not ('.' or ',') || at + 1 == text.Length || !IsDigit(text[at + 1]))
            return false;

        for (int i = 0; i < word.Length; i++)
        {
            if (!IsDigit(word[i]) && word[i] != Point)
                return false;
        }

        return true;
    }

    private static bool IsBeforeGroup(string text, int at)
    {
        int digits = 0;
        while (digits <= GroupLength && at + 1 + digits < text.Length && IsDigit(text[at + 1 + digits]))
            digits++;
        return digits == GroupLength;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
