using Corpus.Text.Language;
using Corpus.Text.Model;

namespace Corpus.Text.Pages.Dates;

/// <summary>The numbers and words of a line: what dates are made of.</summary>
internal static class DateTokens
{
    /// <summary>A number, or a word when <see cref="Month"/> says which month or 0.</summary>
    public readonly record struct Token(TextSpan Span, bool IsNumber, int Value, int Month)
    {
        public bool IsDay => IsNumber && Span.Length <= 2 && Value is >= 1 and <= 31;

        public bool IsMonthNumber => IsNumber && Span.Length <= 2 && Value is >= 1 and <= 12;

        public bool IsSmall => IsNumber && Span.Length <= 2;
    }

    /// <summary>Splits a line between letters and digits, and where a capital follows a small letter: glued text has no blanks there.</summary>
    public static List<Token> Read(string text, TextSpan line)
    {
        var tokens = new List<Token>(line.Length / 4);
        for (int i = line.Start; i < line.End;)
        {
            int start = i;
            if (char.IsDigit(text[i]))
            {
                while (i < line.End && char.IsDigit(text[i]))
                    i++;
                TextSpan number = TextSpan.FromBounds(start, i);
                tokens.Add(new Token(number, true, Number(text, number), 0));
            }
            else if (char.IsLetter(text[i]))
            {
                for (i++; i < line.End && (char.IsLetter(text[i]) || Scripts.IsMark(text[i]))
                    && !(char.IsUpper(text[i]) && char.IsLower(text[i - 1])); i++)
                {
                }

                tokens.Add(new Token(TextSpan.FromBounds(start, i), false, 0, Month(text.AsSpan(start, i - start))));
            }
            else
            {
                i++;
            }
        }

        return tokens;
    }

    /// <summary>The value of digits of any script; the greatest integer for more than one holds.</summary>
    public static int Number(string text, TextSpan digits)
    {
        long value = 0;
        for (int i = digits.Start; i < digits.End; i++)
            value = Math.Min(value * 10 + Digit(text[i]), int.MaxValue);

        return (int)value;
    }

    private static int Month(ReadOnlySpan<char> word) =>
        word.Length is >= 3 and <= 14 && MayBeMonth(word) && Lexicon.Months.TryGetValue(Words.Lower(word), out int month) ? month
        : word.Length == 1 && word[0] is '月' or '월' ? -1
        : 0;

    // Three letters tell nearly every other word from a month without a string being made of it.
    private static bool MayBeMonth(ReadOnlySpan<char> word) => _starts.Contains(Start(word));

    private static readonly HashSet<int> _starts = new(Lexicon.Months.Keys.Where(name => name.Length >= 3).Select(name => Start(name.AsSpan())));

    private static int Start(ReadOnlySpan<char> word) => (Scripts.ToLower(word[0]) * 31 + Scripts.ToLower(word[1])) * 31 + Scripts.ToLower(word[2]);

    private static int Digit(char c) => c is >= '0' and <= '9' ? c - '0' : System.Globalization.CharUnicodeInfo.GetDecimalDigitValue(c);
}
