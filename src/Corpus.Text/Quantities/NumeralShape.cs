using System.Globalization;

namespace Corpus.Text.Quantities;

/// <summary>Digits and the separators between them, before it is decided what the separators mean.</summary>
/// <param name="Start">The first digit.</param>
/// <param name="End">Just behind the last digit.</param>
/// <param name="Groups">How many runs of digits there are.</param>
/// <param name="First">The length of the first run.</param>
/// <param name="Last">The length of the last run.</param>
/// <param name="Mark">The separator between all runs but the last two; that between those where there is no other.</param>
/// <param name="LastMark">The separator before the last run.</param>
/// <param name="InnerLength">The length of the runs between the first and the last; 0 for none, -1 where they differ.</param>
/// <param name="IsUniform">Whether all separators but the last are the same, and all digits of one script.</param>
internal readonly record struct NumeralShape(int Start, int End, int Groups, int First, int Last, char Mark, char LastMark, int InnerLength, bool IsUniform)
{
    /// <summary>Whether the last run is three noughts, which no decimal fraction is.</summary>
    public bool EndsInThousands(string text) => Last == 3 && Digit(text[End - 1]) == 0 && Digit(text[End - 2]) == 0 && Digit(text[End - 3]) == 0;

    /// <summary>Reads on from the digit at <paramref name="start"/>.</summary>
    public static NumeralShape Read(string text, int start, int limit)
    {
        int at = start;
        int zero = text[start] - Digit(text[start]);
        int groups = 0;
        int first = 0;
        int last = 0;
        int inner = 0;
        char mark = '\0';
        char lastMark = '\0';
        bool isUniform = true;
        while (true)
        {
            int run = at;
            while (at < limit && IsDigit(text[at]))
            {
                isUniform &= text[at] - Digit(text[at]) == zero;
                at++;
            }

            if (groups > 1)
                inner = groups == 2 || inner == last ? last : -1;
            last = at - run;
            if (groups++ == 0)
                first = last;
            if (at + 1 >= limit || !IsDigit(text[at + 1]) || !IsSeparator(text, at, limit, first, last, groups, lastMark))
                break;

            char next = text[at++] is '\u00A0' or '\u202F' or '\u2009' or ' ' ? ' ' : text[at - 1];
            if (groups == 1)
                mark = next;
            else if (groups > 2)
                isUniform &= lastMark == mark;
            lastMark = next;
        }

        return new NumeralShape(start, at, groups, first, last, mark, lastMark, inner, isUniform);
    }

    public static bool IsDigit(char c) => c <= '9' ? c >= '0' : c >= '\u0660' && char.IsDigit(c);

    /// <summary>The value of a digit of any script.</summary>
    public static int Digit(char c) => c <= '9' ? c - '0' : CharUnicodeInfo.GetDecimalDigitValue(c);

    private static bool IsSeparator(string text, int at, int limit, int first, int last, int groups, char lastMark)
    {
        char c = text[at];
        if (c is '.' or ',' or '\u066B' or '\u066C')
            return true;
        if (c is not (' ' or '\u00A0' or '\u202F' or '\u2009' or '\'' or '’') || first > 3 || (groups > 1 && (last != 3 || lastMark is '.' or ',')))
            return false;

        // Three digits, and no more, behind a blank: else it is another number.
        return at + 3 < limit && IsDigit(text[at + 2]) && IsDigit(text[at + 3]) && !(at + 4 < limit && IsDigit(text[at + 4]));
    }
}
