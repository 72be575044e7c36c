using Corpus.Text.Language;
using Corpus.Text.Model;

namespace Corpus.Text.Quantities;

/// <summary>Reads a number in words: thirteen, twenty-one, two hundred and five, a dozen, half of, two thirds of, one in five.</summary>
/// <remarks>"Hundreds of", "billions of" and "several hundred" say no number, so they are none.</remarks>
internal sealed class NumberWordsReader(string language)
{
    private const int MostWords = 12;

    private readonly WordTable<NumberWord> _numbers = NumberWords.Of(language);

    // English and German keep a word for a hundred from standing by itself; the Romance languages do not.
    private readonly bool _isRomance = language is "es" or "pt" or "fr";

    /// <summary>Whether a word is a number or part of one.</summary>
    public bool IsNumber(ReadOnlySpan<char> word) => _numbers.TryGet(word, out _);

    public bool TryGet(NearWord word, ParagraphWords words, out NumberWord number) =>
        _numbers.TryGet(words.Text.AsSpan(word.Span.Start, word.Span.Length), out number);

    /// <summary>The number whose first word is at <paramref name="at"/>; null where the word is none.</summary>
    public Amount? Read(ParagraphWords words, int at, out int next)
    {
        NearWord first = Part(words, at);
        next = Math.Max(first.Span.End, at + 1);
        if (!TryGet(first, words, out NumberWord opening) || IsGlued(words, first))
            return null;

        Amount? amount = opening.Kind switch
        {
            NumberWordKind.Half => Half(words, first, opening),
            NumberWordKind.Many => null,
            NumberWordKind.Part => Fraction(words, ArticleBefore(words, first), first, opening.Value),
            _ => Whole(words, first),
        };
        if (amount is { } read)
            next = Math.Max(next, read.Span.End);
        return amount;
    }

    private Amount? Whole(ParagraphWords words, NearWord first)
    {
        decimal total = 0;
        decimal current = 0;
        int end = first.Span.Start;
        int start = first.Span.Start;
        bool hasMagnitude = false;
        NumberWordKind? last = null;
        NearWord word = first;
        int count = 0;
        for (; count < MostWords; count++)
        {
            if (!TryGet(word, words, out NumberWord number))
                break;
            if (number.Kind == NumberWordKind.Part && last is NumberWordKind.Unit && count == 1)
                return Fraction(words, start, word, current * number.Value);

            bool opensGroup = last is null or NumberWordKind.Hundred or NumberWordKind.Magnitude;
            bool isAfterTens = last == NumberWordKind.Tens && number.Kind == NumberWordKind.Unit;
            // quatre-vingt
            bool isScore = language == "fr" && last == NumberWordKind.Unit && number is { Kind: NumberWordKind.Tens, Value: 20 };
            if (isScore)
                current *= 20;
            else if (number.Kind is NumberWordKind.Unit or NumberWordKind.Teen or NumberWordKind.Tens && (opensGroup || isAfterTens))
                current += number.Value;
            else if (number.Kind == NumberWordKind.Hundred && last != NumberWordKind.Hundred && Multiplier(words, first, count, ref start) is { } times)
                current = (count == 0 ? times : Math.Max(current, 1)) * number.Value;
            else if (number.Kind is NumberWordKind.Magnitude or NumberWordKind.Dozen && last != NumberWordKind.Magnitude
                && Multiplier(words, first, count, ref start) is { } by)
            {
                if (DigitReader.Times(count == 0 ? by : Math.Max(current, 1), number.Value) is not { } product)
                    return null;
                (total, current, hasMagnitude) = (total + product, 0, true);
            }
            else
                break;

            last = number.Kind;
            end = word.Span.End;
            if (number.Kind == NumberWordKind.Dozen)
                break;
            word = Following(words, end, last.Value);
        }

        if (last is null)
            return null;
        return new Amount
        {
            Span = TextSpan.FromBounds(start, end),
            Value = total + current,
            HasMagnitude = hasMagnitude,
            IsOne = total + current == 1,
            UnitFrom = end,
        };
    }

    // "a dozen", "half a million"; a bare "hundred" is no number in English, and "several hundred" in no language.
    private decimal? Multiplier(ParagraphWords words, NearWord first, int count, ref int start)
    {
        if (count > 0)
            return 1;

        NearWord before = words.Before(first.Span.Start);
        if (before.Has(FigureClasses.One))
        {
            start = before.Span.Start;
            NearWord half = words.Before(start);
            if (!half.IsNone && TryGet(half, words, out NumberWord part) && part.Kind == NumberWordKind.Half && !half.HasStop)
            {
                start = half.Span.Start;
                return part.Value;
            }

            return 1;
        }

        return _isRomance && !before.Has(FigureClasses.Several) ? 1 : null;
    }

    private Amount? Half(ParagraphWords words, NearWord half, NumberWord number)
    {
        NearWord before = words.Before(half.Span.Start);
        if (before.Has(FigureClasses.Ordinal))
            return null;

        NearWord next = words.After(half.Span.End);
        bool isWhole = next.Has(FigureClasses.Of) || (!_isRomance && next.Has(FigureClasses.Definite));
        return !isWhole ? null : Fraction(half.Span.Start, half.Span.End, number.Value, next.Has(FigureClasses.Of) ? next.Span.End : half.Span.End);
    }

    private static Amount? Fraction(ParagraphWords words, int? start, NearWord last, decimal value)
    {
        NearWord of = words.After(last.Span.End);
        return start is { } from && of.Has(FigureClasses.Of) ? Fraction(from, last.Span.End, value, of.Span.End) : null;
    }

    private static Amount Fraction(int start, int end, decimal value, int unitFrom) =>
        new() { Span = TextSpan.FromBounds(start, end), Value = value > 0.66m && value < 0.67m ? 2m / 3 : value, NeedsWhole = true, UnitFrom = unitFrom };

    private static int? ArticleBefore(ParagraphWords words, NearWord part)
    {
        NearWord before = words.Before(part.Span.Start);
        return before.Has(FigureClasses.One) && !before.HasStop ? before.Span.Start : null;
    }

    // The next word of the same number: glued by a hyphen, behind a blank, or behind the "and" that a hundred and a thousand take.
    private NearWord Following(ParagraphWords words, int end, NumberWordKind last)
    {
        if (words.At(end) is '-' or '‑')
            return Part(words, end + 1);

        NearWord next = words.After(end);
        bool takesAnd = last is NumberWordKind.Hundred or NumberWordKind.Magnitude || (_isRomance && last == NumberWordKind.Tens);
        if (!takesAnd || !next.Has(FigureClasses.And))
            return FirstPart(words, next);

        // "a hundred and five" is one number, "a million and a half" is not read on.
        NearWord number = words.After(next.Span.End);
        NearWord part = FirstPart(words, number);
        bool goesOn = TryGet(part, words, out NumberWord value)
            && value.Kind is NumberWordKind.Unit or NumberWordKind.Teen or NumberWordKind.Tens && value.Value < 100;
        return goesOn ? part : default;
    }

    private static NearWord FirstPart(ParagraphWords words, NearWord word) => word.IsNone ? word : Part(words, word.Span.Start);

    // The word at an offset up to its first hyphen: twenty-one is two words of number.
    private static NearWord Part(ParagraphWords words, int at)
    {
        NearWord word = words.After(at);
        if (word.IsNone || word.Span.Start != at)
            return default;

        int hyphen = words.Text.AsSpan(at, word.Span.Length).IndexOfAny('-', '‑');
        return hyphen < 0 ? word : word with { Span = new TextSpan(at, hyphen) };
    }

    // Behind an apostrophe, a hyphen or a digit the word is part of another.
    private static bool IsGlued(ParagraphWords words, NearWord word) => words.At(word.Span.Start - 1) switch
    {
        '-' or '‑' or '.' or '@' or '/' or '_' or '#' or '&' => true,
        '\'' or '’' => char.IsLetterOrDigit(words.At(word.Span.Start - 2)),
        _ => false,
    };
}
