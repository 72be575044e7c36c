using System.Globalization;
using Corpus.Text.Language;

namespace Corpus.Text.Matching.Spelling;

/// <summary>Reads numbers in figures, with any mark between their thousands: "287,000", "25.000", "25 000", "1.5".</summary>
internal static class SpelledNumber
{
    private const int GroupLength = 3;

    /// <summary>Whether the digits of one number go on behind a blank: "25 000".</summary>
    public static bool GoesOn(string text, int start, int end, int next, int nextEnd) =>
        next - end == 1 && Characters.IsSpace(text[end]) && nextEnd - next == GroupLength && IsDigits(text, next, nextEnd)
            && (end - start <= GroupLength
                ? IsDigits(text, start, end)
                : text.Substring(start, end - start).All(c => Characters.IsDigit(c) || Characters.IsSpace(c)))
            && text.Substring(start, end - start).Split(' ', '\u00A0', '\u202F', '\u2009')[0].Length <= GroupLength;

    /// <summary>Reads a number and the letters glued to it; false for what is no one number ("21/28", "4.2.1").</summary>
    public static bool TryRead(string form, out decimal value, out string rest)
    {
        int end = 0;
        while (end < form.Length && (Characters.IsDigit(form[end]) || form[end] is '.' or ',' or '\''))
            end++;
        rest = form.Substring(end).ToLowerInvariant();
        string digits = form.Substring(0, end).Replace("'", "");
        if (rest is "st" or "nd" or "rd" or "th")
            rest = "";

        string[] groups = digits.Split('.', ',');
        bool grouped = groups.Length > 1 && groups[0] is { Length: > 0 and <= GroupLength } first && first != "0"
            && groups.Skip(1).All(group => group.Length == GroupLength) && digits.Where(c => c is '.' or ',').Distinct().Count() == 1;
        string number = grouped ? string.Concat(groups)
            : groups.Length == 2 ? groups[0] + "." + groups[1]
            : groups.Length > 2 && groups.Skip(1).Take(groups.Length - 2).All(group => group.Length == GroupLength)
                && digits.LastIndexOfAny(['.', ',']) is var mark && digits.Count(c => c == digits[mark]) == 1
                ? string.Concat(groups.Take(groups.Length - 1)) + "." + groups[groups.Length - 1]
                : digits;
        return decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value) && rest.All(char.IsLetter);
    }

    /// <summary>The day of a month that a number can be; null when it can be none.</summary>
    public static int? DayOf(string form) =>
        Characters.IsDigit(form[0]) && TryRead(form, out decimal value, out string rest) && rest.Length == 0
            && value is >= 1 and <= 31 && value == decimal.Truncate(value)
                ? (int)value
                : null;

    /// <summary>"twenty-five", "two hundred", "hundred and five" up to the word that goes on otherwise.</summary>
    public static bool Combine(decimal value, NumberWord further, out decimal combined)
    {
        combined = further.IsMagnitude || further.IsHundred ? value * further.Value : value + further.Value;
        return further.IsMagnitude || (further.IsHundred && value < 100)
            || (value >= 20 && value % (further.Value < 10 ? 10 : 100) == 0 && further.Value < 100);
    }

    /// <summary>Whether a number stands among others alone in square brackets, as references do: "[3–5]", "[21,22]".</summary>
    public static bool IsAmongNotes(string text, int start, int end)
    {
        while (start > 0 && IsOfNotes(text[start - 1]))
            start--;
        while (end < text.Length && IsOfNotes(text[end]))
            end++;

        return start > 0 && text[start - 1] == '[' && (end == text.Length || text[end] == ']');
    }

    private static bool IsOfNotes(char c) =>
        Characters.IsDigit(c) || c is ',' or ';' || Characters.IsSpace(c) || Characters.KindOf(c) == CharacterKind.Dash;

    private static bool IsDigits(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (!Characters.IsDigit(text[i]))
                return false;
        }

        return end > start;
    }
}
