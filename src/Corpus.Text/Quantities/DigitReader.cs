using System.Globalization;
using Corpus.Text.Language;
using Corpus.Text.Model;

namespace Corpus.Text.Quantities;

/// <summary>Reads a number in digits with what is glued to it: sign, currency, magnitude, per cent, a short unit.</summary>
internal sealed class DigitReader(NumeralReader numerals)
{
    private const int LongestSuffix = 5;

    /// <summary>The number at <paramref name="at"/>, the first digit of its run; null where the digits are part of something else.</summary>
    /// <param name="words">The paragraph.</param>
    /// <param name="at">The first digit.</param>
    /// <param name="next">Where to go on.</param>
    /// <param name="isUpper">Whether it is the upper end of a range, which may stand right behind a dash.</param>
    public Amount? Read(ParagraphWords words, int at, out int next, bool isUpper = false)
    {
        NumeralShape shape = NumeralShape.Read(words.Text, at, words.End);
        next = shape.End;
        if (numerals.ValueOf(shape) is not { } value || (isUpper ? Bare(at) : Front(words, at, shape)) is not { } front)
            return null;

        Amount whole = front with
        {
            Span = TextSpan.FromBounds(front.Span.Start, shape.End),
            Value = front.Value * value,
            IsPlain = shape.Groups == 1 && front.Unit is null,
            UnitFrom = shape.End,
        };
        return Back(words, whole, ref next);
    }

    private static Amount Bare(int at) => new() { Span = new TextSpan(at, 0), Value = 1 };

    // What stands before: nothing that makes the digits part of a word, an address or a name.
    private static Amount? Front(ParagraphWords words, int at, NumeralShape shape)
    {
        Amount amount = Bare(at);
        char before = words.At(at - 1);
        int sign = before is ' ' or '\u00A0' ? at - 2 : at - 1;
        if (char.GetUnicodeCategory(words.At(sign)) == UnicodeCategory.CurrencySymbol)
        {
            int start = sign;
            while (sign - start < 3 && words.At(start - 1) is >= 'A' and <= 'Z')
                start--;
            return IsEdge(words, start - 1) ? amount with { Span = new TextSpan(start, 0), Unit = TextSpan.FromBounds(start, sign + 1) } : null;
        }

        NearWord code = words.Before(at);
        if (code.Has(FigureClasses.CurrencyCode) && code.IsCapitalised && at - code.Span.End <= 2)
            return amount with { Span = new TextSpan(code.Span.Start, 0), Unit = code.Span };
        if (before is '-' or '−' && CharacterTable.IsBlank(words.At(at - 2)))
            return amount with { Span = new TextSpan(at - 1, 0), Value = -1 };
        if (before is '~' or '≈')
            return amount with { Span = new TextSpan(at - 1, 0), Hedge = Hedge.Near };

        bool isShortYear = before is '\'' or '’' && shape is { Groups: 1, First: 2 };
        return IsEdge(words, at - 1) && !isShortYear ? amount : null;
    }

    private static bool IsEdge(ParagraphWords words, int index)
    {
        char c = words.At(index);
        return CharacterTable.IsBlank(c)
            || c is '(' or '[' or '"' or '\'' or '“' or '‘' or '’' or '„' or '«' or '»' or '‹' or '—' or '–' or '…' or '¿' or '¡' or '\u200B' or '\u061C'
            || (c == '-' && words.At(index - 1) == '-') || (c is '*' or '_' && index >= words.Start && InlineMarkup.IsEmphasis(words.Text, index));
    }

    private static Amount? Back(ParagraphWords words, Amount amount, ref int next)
    {
        int end = amount.Span.End;
        char c = words.At(end);
        if (c is '%' or '٪' or '％')
            return amount with { Span = TextSpan.FromBounds(amount.Span.Start, end + 1), Unit = new TextSpan(end, 1), UnitName = "percent", IsPlain = false };
        if (c is ' ' or '\u00A0' or '\u202F' && words.At(end + 1) == '%')
        {
            TextSpan withSign = TextSpan.FromBounds(amount.Span.Start, end + 2);
            return amount with { Span = withSign, Unit = new TextSpan(end + 1, 1), UnitName = "percent", IsPlain = false };
        }

        if (Fraction(c) is { } fraction)
            amount = amount with { Span = TextSpan.FromBounds(amount.Span.Start, ++end), Value = amount.Value + fraction, UnitFrom = end, IsPlain = false };
        else if (char.IsLetter(c))
            return Glued(words, amount, ref next);

        int sign = words.At(end) is '\u00A0' or ' ' ? end + 1 : end;
        if (amount.Unit is null && char.GetUnicodeCategory(words.At(sign)) == UnicodeCategory.CurrencySymbol && !NumeralShape.IsDigit(words.At(sign + 1)))
            return amount with { Span = TextSpan.FromBounds(amount.Span.Start, sign + 1), Unit = new TextSpan(sign, 1), IsPlain = false };

        next = end;
        return words.At(end) switch
        {
            '+' => amount with { Span = TextSpan.FromBounds(amount.Span.Start, end + 1), Hedge = Hedge.AtLeast, UnitFrom = end + 1 },
            '°' => Degrees(words, amount),
            '/' when amount.Unit is not null && char.IsLetter(words.At(end + 1)) => amount,
            '*' or '_' when end < words.End && InlineMarkup.IsEmphasis(words.Text, end) => amount,
            '/' or '@' or '#' or '_' or '=' or '*' or '^' or '\\' or '&' => null,
            ':' or '.' or ',' when NumeralShape.IsDigit(words.At(end + 1)) => null,
            _ => amount,
        };
    }

    private static Amount? Glued(ParagraphWords words, Amount amount, ref int next)
    {
        int start = amount.Span.End;
        int end = start;
        while (char.IsLetterOrDigit(words.At(end)))
            end++;
        next = end;
        if (end - start > LongestSuffix || words.At(end) is '-' or '/' or '_' or '@')
            return null;

        ReadOnlySpan<char> suffix = words.Text.AsSpan(start, end - start);
        FigureClasses classes = Lexicon.FigureOf(suffix);
        var whole = TextSpan.FromBounds(amount.Span.Start, end);
        if ((classes & FigureClasses.Percent) != 0)
            return amount with { Span = whole, Unit = TextSpan.FromBounds(start, end), UnitName = "percent", IsPlain = false };

        // A K may be kilobytes, thousands, or a screen; an M metres: only beside a currency is it settled.
        bool isMagnitude = NumberWords.Suffixes.TryGet(suffix, out NumberWord magnitude);
        bool isSettled = amount.Unit is not null || suffix.Length > 1 || (suffix[0] is 'm' or 'M' && words.After(end) is { IsNone: false, EndsPhrase: false });
        if (isMagnitude && isSettled && Times(amount.Value, magnitude.Value) is { } value)
            return amount with { Span = whole, Value = value, HasMagnitude = true, IsPlain = false, UnitFrom = end };

        return (classes & FigureClasses.Abbreviation) != 0 && amount.Unit is null
            ? amount with { Unit = TextSpan.FromBounds(start, end), IsPlain = false }
            : null;
    }

    private static Amount Degrees(ParagraphWords words, Amount amount)
    {
        int end = amount.Span.End + 1;
        if (words.At(end) is 'C' or 'F' or 'K' && !char.IsLetterOrDigit(words.At(end + 1)))
            end++;
        return amount with { Unit = TextSpan.FromBounds(amount.Span.End, end), IsPlain = false };
    }

    private static decimal? Fraction(char c) => c switch
    {
        '½' => 0.5m,
        '¼' => 0.25m,
        '¾' => 0.75m,
        _ => null,
    };

    /// <summary>The product; null where no decimal holds it.</summary>
    public static decimal? Times(decimal value, decimal magnitude) => Math.Abs(value) > decimal.MaxValue / magnitude ? null : value * magnitude;
}
