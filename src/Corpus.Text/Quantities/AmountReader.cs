using Corpus.Text.Language;
using Corpus.Text.Model;

namespace Corpus.Text.Quantities;

/// <summary>Reads a number whole: in digits or words, with its magnitude, as a range or a ratio, with its per cent.</summary>
internal sealed class AmountReader(DigitReader digits, NumberWordsReader spoken, UnitReader units)
{
    private const int LargestShare = 9;

    // Rose 3 to 5 percent, but rose 12 to 412 members: what is so much more is what it rose to.
    private const int LargestSpread = 5;

    /// <summary>The number that begins at <paramref name="at"/>; null where there is none.</summary>
    public Amount? Read(ParagraphWords words, int at, out int next)
    {
        if (Number(words, at, out next, isUpper: false) is not { } amount)
            return null;
        if (amount.NeedsWhole)
            return amount;

        if (Ratio(words, amount, ref next) is { } ratio)
            return ratio;
        if (Range(words, amount, ref next, out bool isScore) is not { } range)
            return isScore ? null : Percent(words, Compound(words, amount));
        return Percent(words, Compound(words, range));
    }

    private Amount? Number(ParagraphWords words, int at, out int next, bool isUpper)
    {
        bool isDigit = NumeralShape.IsDigit(words.At(at));
        Amount? number = isDigit ? digits.Read(words, at, out next, isUpper) : spoken.Read(words, at, out next);
        if (number is not { } amount || !isDigit || amount.UnitName is not null)
            return number;

        for (int i = 0;
            i < 2 && spoken.TryGet(words.After(amount.Span.End), words, out NumberWord word)
                && word.Kind is NumberWordKind.Magnitude or NumberWordKind.Hundred or NumberWordKind.Dozen;
            i++)
        {
            NearWord magnitude = words.After(amount.Span.End);
            if (DigitReader.Times(amount.Value, word.Value) is not { } value)
                return null;
            amount = amount with
            {
                Span = TextSpan.FromBounds(amount.Span.Start, magnitude.Span.End),
                Value = value,
                HasMagnitude = true,
                IsPlain = false,
                UnitFrom = magnitude.Span.End,
            };
            next = magnitude.Span.End;
        }

        return amount;
    }

    // A 10-day truce, a 17-year-old: the number counts days and years. Other compounds are terms: a two-faced man.
    private Amount? Compound(ParagraphWords words, Amount amount)
    {
        int hyphen = amount.Span.End;
        if (words.At(hyphen) is not ('-' or '‑') || !char.IsLetter(words.At(hyphen + 1)))
            return amount;

        int end = hyphen + 1;
        while (char.IsLetter(words.At(end)))
            end++;

        var noun = TextSpan.FromBounds(hyphen + 1, end);
        ReadOnlySpan<char> word = words.Text.AsSpan(noun.Start, noun.Length);
        FigureClasses classes = Lexicon.FigureOf(word);
        if ((classes & (FigureClasses.Odd | FigureClasses.OrMore)) != 0)
        {
            Hedge hedge = (classes & FigureClasses.Odd) != 0 ? Hedge.Near : Hedge.AtLeast;
            return amount with { Span = TextSpan.FromBounds(amount.Span.Start, end), Hedge = hedge, UnitFrom = end };
        }

        if ((classes & FigureClasses.Percent) != 0)
            return amount with { Span = TextSpan.FromBounds(amount.Span.Start, end), Unit = noun, UnitName = "percent", IsPlain = false };
        if (spoken.TryGet(new NearWord(noun, classes, default, false, false), words, out NumberWord magnitude) && magnitude.Kind == NumberWordKind.Magnitude)
        {
            amount = amount with { Span = TextSpan.FromBounds(amount.Span.Start, end), HasMagnitude = true, IsPlain = false, UnitFrom = end };
            return DigitReader.Times(amount.Value, magnitude.Value) is not { } value ? null : Compound(words, amount with { Value = value });
        }

        return (classes & FigureClasses.Measure) == 0 || amount.Unit is not null ? null : amount with { Unit = noun, IsPlain = false };
    }

    private Amount? Range(ParagraphWords words, Amount lower, ref int next, out bool isScore)
    {
        isScore = false;
        int end = lower.Span.End;
        bool isTight = words.At(end) is '-' or '–' or '‑'
            && (NumeralShape.IsDigit(words.At(end + 1)) || (lower.Unit is not null && NumeralShape.IsDigit(words.At(end + 2))));
        int start = isTight ? end + 1 : BehindJoint(words, lower);
        if (start < 0 || lower.UnitName is not null || (IsYear(lower) && words.Before(lower.Span.Start).Has(FigureClasses.In)))
            return null;

        while (words.At(start) == ' ' && start < words.End)
            start++;
        int signs = lower.Unit is not null && words.At(start) == words.At(lower.Unit.Value.End - 1) ? 1 : 0;
        start += signs;
        isScore = isTight;
        if (Number(words, start, out int upperNext, isUpper: true) is not { } upper || upper.NeedsWhole)
        {
            next = isTight ? upperNext : next;
            return null;
        }

        next = isTight ? upper.Span.End : next;
        if ((isTight && words.At(upper.Span.End) is '-' or '–' && NumeralShape.IsDigit(words.At(upper.Span.End + 1)))
            || (IsYear(lower) && IsYear(upper))
            || (lower.Unit is not null && upper.Unit is not null && upper.UnitName is null))
            return null;

        decimal low = upper.HasMagnitude && !lower.HasMagnitude ? Scaled(lower.Value, upper.Value) : lower.Value;
        bool isChange = words.Before(lower.Span.Start).Has(FigureClasses.From);
        if (!isChange && (low >= upper.Value || (upper.Value >= low * LargestSpread && UnitReader.Changed(words, lower.Span.Start) is not null)))
            return null;

        next = Math.Max(upperNext, upper.Span.End);
        Amount range = upper with { Unit = lower.Unit ?? upper.Unit, IsPlain = false, IsOne = false, Hedge = lower.Hedge.With(upper.Hedge) };
        return isChange
            ? range with { Span = TextSpan.FromBounds(upper.Span.Start - signs, upper.Span.End), From = (lower.Span, low) }
            : range with { Span = TextSpan.FromBounds(lower.Span.Start, upper.Span.End), Value = low, UpTo = upper.Value };
    }

    private static int BehindJoint(ParagraphWords words, Amount lower)
    {
        NearWord joint = words.After(lower.Span.End);
        bool joins = joint.Has(FigureClasses.RangeJoint) || (joint.Has(FigureClasses.And) && words.Before(lower.Span.Start).Has(FigureClasses.Between));
        return joins ? joint.Span.End : -1;
    }

    // "3 to 5 million" is from 3 million on.
    private static decimal Scaled(decimal lower, decimal upper)
    {
        decimal magnitude = 1;
        while (magnitude * 1000 <= upper && magnitude < 1_000_000_000_000m)
            magnitude *= 1000;

        return lower < upper / magnitude ? lower * magnitude : lower;
    }

    private static bool IsYear(Amount amount) => amount.IsPlain && amount.Value is >= 1000 and < 2200;

    // One in five voters; nine out of ten.
    private Amount? Ratio(ParagraphWords words, Amount share, ref int next)
    {
        NearWord word = words.After(share.Span.End);
        if (share.Value is < 1 or > LargestShare || share.Unit is not null || !word.Has(FigureClasses.In | FigureClasses.OutOf))
            return null;
        if (word.Has(FigureClasses.OutOf) && (word = words.After(word.Span.End)).Has(FigureClasses.Of) is false)
            return null;

        int start = word.Span.End;
        while (words.At(start) == ' ' && start < words.End)
            start++;
        if (Number(words, start, out int wholeNext, isUpper: false) is not { IsOne: false, Unit: null, NeedsWhole: false, Hedge.IsNone: true } whole
            || whole.Value <= share.Value || IsYear(whole))
            return null;
        if (units.Behind(words, whole) is not { } unit
            || Lexicon.FigureOf(words.Text.AsSpan(unit.Start, unit.Length)) is var classes && (classes & FigureClasses.Time) != 0)
            return null;

        next = Math.Max(wholeNext, whole.Span.End);
        return share with
        {
            Span = TextSpan.FromBounds(share.Span.Start, whole.Span.End),
            Value = share.Value / whole.Value,
            IsPlain = false,
            IsOne = false,
            UnitFrom = whole.UnitFrom,
        };
    }

    private static Amount? Percent(ParagraphWords words, Amount? read)
    {
        if (read is not { Unit: null } amount)
            return read;

        NearWord first = words.After(amount.Span.End);
        if (first.Has(FigureClasses.Percent))
            return amount with { Span = TextSpan.FromBounds(amount.Span.Start, first.Span.End), Unit = first.Span, UnitName = "percent", IsPlain = false };
        if (!first.Has(FigureClasses.PerOfPercent | FigureClasses.Percentage))
            return amount;

        NearWord second = words.After(first.Span.End);
        var unit = TextSpan.FromBounds(first.Span.Start, Math.Max(first.Span.End, second.Span.End));
        return first.Has(FigureClasses.PerOfPercent) && second.Has(FigureClasses.CentOfPercent)
            ? amount with { Span = TextSpan.FromBounds(amount.Span.Start, unit.End), Unit = unit, UnitName = "percent", IsPlain = false }
            : first.Has(FigureClasses.Percentage) && second.Has(FigureClasses.Points) ? amount with { Unit = unit, IsPlain = false } : amount;
    }
}
