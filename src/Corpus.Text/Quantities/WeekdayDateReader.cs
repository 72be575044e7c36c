using Corpus.Text.Language;
using Corpus.Text.Model;
using Corpus.Text.Pages.Dates;

namespace Corpus.Text.Quantities;

/// <summary>Reads the dates of a paragraph that stand with a weekday: Thursday, June 11;
/// jueves 11 de junio; Donnerstag, 11. Juni 2025; Thursday (12/06/2025).</summary>
internal sealed class WeekdayDateReader(ParagraphWords words, NumberPlaces places, NumberPlaces.InParagraph paragraph)
{
    private const int LongestNumericDate = 12;
    private const int LongestAbbreviation = 5;

    private int _years = -1;

    /// <summary>The date whose day, or whose first number, is the digits at <paramref name="at"/>; null where there is none with a weekday.</summary>
    public WeekdayDate? Read(int at, int end)
    {
        if (at > words.Start
            && (char.IsLetterOrDigit(words.At(at - 1))
                || words.At(at - 1) is '.' or ',' or '/' or '-' or '–' or ':' && NumeralShape.IsDigit(words.At(at - 2))))
            return null;
        if (end - at > 2 || Number(at, end) is not (>= 1 and <= 31 and int day))
            return Numeric(at);

        NearWord before = words.Before(at);
        if (before.IsMonth)
            return GoesOn(end) ? null : WithWeekday(before.Span.Start, BehindOrdinal(end), MonthOf(before), day);

        int dayEnd = BehindOrdinal(end);
        NearWord after = words.After(dayEnd);
        if (after.Has(FigureClasses.Of) && !after.IsMonth)
            after = words.After(after.Span.End);
        return after.IsMonth && !GoesOn(after.Span.End) ? WithWeekday(at, after.Span.End, MonthOf(after), day) : Numeric(at);
    }

    private WeekdayDate? WithWeekday(int start, int end, int month, int day)
    {
        (int? year, int yearEnd) = YearBehind(end);
        if (year is null && words.At(yearEnd - 1) == '.')
            yearEnd--;
        if (WeekdayBefore(start) is not { } weekday || month is < 1 or > 12 || day > DateTime.DaysInMonth(year ?? 2000, month))
            return null;

        return new WeekdayDate(TextSpan.FromBounds(weekday.Start, yearEnd), weekday.Day, year, month, day, year is null && Years() > 0);
    }

    // Where the order is open and one of both fits the weekday, that one is meant.
    private WeekdayDate? Numeric(int at)
    {
        if (WeekdayBefore(at) is not { } weekday)
            return null;

        var reach = new TextSpan(at, Math.Min(LongestNumericDate, words.End - at));
        IReadOnlyList<FoundDate> dates = DateReader.Find(words.Text, reach);
        if (dates.Count == 0 || dates[0].Span.Start != at)
            return null;

        FoundDate found = dates[0];
        DateTime date = found.IsOrderOpen && WeekdayDate.WeekdayOf(found.DayFirst) == weekday.Day ? found.DayFirst : found.MonthFirst;
        return found.IsOrderOpen && WeekdayDate.WeekdayOf(date) != weekday.Day ? null
            : new WeekdayDate(TextSpan.FromBounds(weekday.Start, found.Span.End), weekday.Day, date.Year, date.Month, date.Day, false);
    }

    // A comma, a bracket or an article may stand between; two weekdays have two dates.
    private (int Day, int Start)? WeekdayBefore(int at)
    {
        at = BeforeMark(at);
        NearWord word = words.Before(at);
        if (Day(word) == 0 && word.Has(FigureClasses.Definite | FigureClasses.Of))
            word = words.Before(BeforeMark(word.Span.Start));
        if (Day(word) is not (> 0 and int day) || (word.HasStop && word.Span.Length > LongestAbbreviation))
            return null;

        NearWord left = words.Before(word.Span.Start);
        bool isSecond = left.Has(FigureClasses.And | FigureClasses.RangeJoint)
            || words.At(word.Span.Start - 1) is '-' or '–' or '/'
            || (left.Classes & WordClasses.Conjunction) != 0 || Day(left) > 0;
        return isSecond ? null : (day, word.Span.Start);
    }

    private int BeforeMark(int at)
    {
        while (CharacterTable.IsBlank(words.At(at - 1)) && at > words.Start)
            at--;
        return words.At(at - 1) is ',' or '(' ? at - 1 : at;
    }

    // "June 11 and 12" and "June 11-14" are of several days.
    private bool GoesOn(int end)
    {
        NearWord joint = words.After(end);
        int next = joint.Has(FigureClasses.And | FigureClasses.RangeJoint) ? joint.Span.End : words.At(end) is '-' or '–' or '/' ? end + 1 : -1;
        while (next >= 0 && words.At(next) == ' ' && next < words.End)
            next++;

        return next >= 0 && NumeralShape.IsDigit(words.At(next)) && !NumeralShape.IsDigit(words.At(next + 2));
    }

    private int BehindOrdinal(int end)
    {
        if (words.At(end) is '.' or 'º' or '°')
            return end + 1;

        int length = 0;
        while (length < 4 && char.IsLetter(words.At(end + length)))
            length++;
        return length is 2 or 3 ? end + length : end;
    }

    private (int? Year, int End) YearBehind(int end)
    {
        int at = end;
        NearWord of = words.After(at);
        if (of.Has(FigureClasses.Of))
            at = of.Span.End;
        if (words.At(at) is ',' or '.')
            at++;
        while (words.At(at) is ' ' or '\u00A0' && at < words.End)
            at++;

        int yearEnd = at;
        while (NumeralShape.IsDigit(words.At(yearEnd)))
            yearEnd++;
        bool isYear = yearEnd - at == 4 && Number(at, yearEnd) is >= 1500 and < 2200 && !char.IsLetter(words.At(yearEnd));
        return isYear ? (Number(at, yearEnd), yearEnd) : (null, end);
    }

    // How many numbers of the paragraph look like years; counted once.
    private int Years()
    {
        if (_years >= 0)
            return _years;

        _years = 0;
        for (int i = paragraph.First; i < paragraph.End; i++)
        {
            NumberPlaces.Place place = places[i];
            _years += place.IsDigits && place.End - place.Start == 4 && Number(place.Start, place.End) is >= 1500 and < 2200 ? 1 : 0;
        }

        return _years;
    }

    private int Number(int start, int end)
    {
        int value = 0;
        for (int i = start; i < end; i++)
            value = (value * 10) + NumeralShape.Digit(words.Text[i]);

        return value;
    }

    private int MonthOf(NearWord word) => CalendarWords.Month(words.Text.AsSpan(word.Span.Start, word.Span.Length));

    private int Day(NearWord word) => CalendarWords.Weekday(words.Text.AsSpan(word.Span.Start, word.Span.Length));
}
