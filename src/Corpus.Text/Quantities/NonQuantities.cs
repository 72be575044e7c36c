using Corpus.Text.Language;
using Corpus.Text.Model;

namespace Corpus.Text.Quantities;

/// <summary>Numbers that count nothing: dates, years, times of day, parts of names, markers of lists.</summary>
internal static class NonQuantities
{
    /// <summary>Whether the number is none that counts.</summary>
    /// <param name="words">The paragraph.</param>
    /// <param name="amount">The number.</param>
    /// <param name="unit">What it would count; null for a number whose unit is part of it.</param>
    /// <param name="isHedged">Whether the text says that it is near the true one, or a bound of it, which it says of no year and no name.</param>
    /// <param name="isTitle">Whether it stands in a headline, where capitals say nothing.</param>
    public static bool Is(ParagraphWords words, Amount amount, TextSpan? unit, bool isHedged, bool isTitle)
    {
        NearWord after = words.After(amount.Span.End);
        if (after.Has(FigureClasses.TimeOfDay) && IsTime(words, after))
            return true;
        if (amount.Unit is not null || amount.NeedsWhole)
            return false;

        NearWord before = words.Before(amount.Span.Start);
        bool isDirect = !before.IsNone && !before.HasStop;
        if (IsDate(words, amount, before, after) || (isDirect && IsYear(words, amount, before, unit, isHedged))
            || (!isDirect && amount.IsPlain && amount.Value is >= 1500 and < 2200 && unit is null))
            return true;
        if (IsListMarker(words, amount))
            return true;

        // No. 5 has its own full stop.
        if (before.Has(FigureClasses.NameHead) && !isHedged && (isDirect || before.Span.Length <= 3))
            return true;
        if (!isDirect || isHedged)
            return false;
        return before.Has(FigureClasses.Of) ? IsGroupOf(words, before)
            : !amount.HasMagnitude && !amount.IsOne && !isTitle && before.IsCapitalised && IsNamePart(words, before, unit);
    }

    private static bool IsTime(ParagraphWords words, NearWord after)
    {
        char first = words.At(after.Span.Start);
        return !char.IsUpper(first)
            ? first is 'a' or 'p' or 'o' or 'n' && after.Span.Length > 1
            : after.Span.Length < 2 || !char.IsLower(words.At(after.Span.Start + 1)) || first == 'U';
    }

    private static bool IsDate(ParagraphWords words, Amount amount, NearWord before, NearWord after)
    {
        if (amount.Value is < 1 or > 31 || amount.HasMagnitude)
            return before.IsMonth && amount.IsPlain;
        if (before.IsMonth || after.IsMonth)
            return true;
        if (after.Has(FigureClasses.Of) && words.After(after.Span.End).IsMonth)
            return true;

        // 11. Juni
        return words.At(amount.Span.End) == '.' && words.After(amount.Span.End + 1).IsMonth;
    }

    // Four digits without a separator are a year, unless they are round and something countable follows.
    private static bool IsYear(ParagraphWords words, Amount amount, NearWord before, TextSpan? unit, bool isHedged)
    {
        if (!amount.IsPlain || amount.Span.Length != 4 || amount.Value is < 1500 or >= 2200 || isHedged)
            return false;
        return unit is null || amount.Value % 100 != 0 || before.Has(FigureClasses.YearBefore) || words.At(amount.Span.Start - 1) == '(';
    }

    private static bool IsListMarker(ParagraphWords words, Amount amount)
    {
        char behind = words.At(amount.Span.End);
        return (amount.Span.Start == words.Start && behind is '.' or ')')
            || (words.At(amount.Span.Start - 1) is '(' or '[' && behind is ')' or ']' && !InlineMarkup.EndsLinkText(words.Text, amount.Span.End, words.End));
    }

    private static bool EndsLikeParticiple(ParagraphWords words, NearWord word)
    {
        ReadOnlySpan<char> form = words.Text.AsSpan(word.Span.Start, word.Span.Length);
        return form.EndsWith("ing".AsSpan()) || form.EndsWith("ed".AsSpan()) || form.EndsWith("ly".AsSpan());
    }

    // Group of 20, Group of Seven countries.
    private static bool IsGroupOf(ParagraphWords words, NearWord of)
    {
        NearWord name = words.Before(of.Span.Start);
        return name.IsCapitalised && name.Has(FigureClasses.NameHead);
    }

    // Behind a name that is no place, day or person the number belongs to the name: a model, a team, a film.
    private static bool IsNamePart(ParagraphWords words, NearWord before, TextSpan? unit)
    {
        const WordClasses NoProduct = WordClasses.Place | WordClasses.Weekday | WordClasses.Month | WordClasses.TimeNoun | WordClasses.FirstName;
        if (unit is { } counted && char.IsUpper(words.At(counted.Start)))
            return true;
        if ((before.Classes & NoProduct) != 0 || before.EndsPhrase || before.Has(FigureClasses.OnlyAdverb | FigureClasses.Verb))
            return false;

        NearWord left = words.Before(before.Span.Start);
        bool opensSentence = left.IsNone || left.HasStop;
        if (words.At(before.Span.Start - 1) is '&' or '-' or '/')
            return true;

        // At the head of a sentence every word has a capital: what is in no table, and ends like no participle or adverb, is taken for a name.
        return opensSentence
            ? before is { Classes: WordClasses.None, Figure: FigureClasses.None } && !EndsLikeParticiple(words, before)
            : (left.Classes & WordClasses.Preposition) == 0;
    }
}
