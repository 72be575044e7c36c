using Corpus.Text.Model;

namespace Corpus.Text.Pages.Dates;

/// <summary>A full date as printed: day, month and year.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Year">The year.</param>
/// <param name="First">The number that stands first of the other two; the month where the order is not open.</param>
/// <param name="Second">The number that stands second; the day where the order is not open.</param>
/// <param name="IsOrderOpen">Whether the first number could be the day and the second the month.</param>
internal readonly record struct FoundDate(TextSpan Span, int Year, int First, int Second, bool IsOrderOpen)
{
    /// <summary>The date with the first number as the month.</summary>
    public DateTime MonthFirst => new(Year, First, Second);

    /// <summary>The date with the first number as the day.</summary>
    public DateTime DayFirst => new(Year, Second, First);

    /// <summary>A date whose parts are known; null when the calendar has no such day.</summary>
    public static FoundDate? Known(TextSpan span, int year, int month, int day) =>
        IsDay(year, month, day) ? new FoundDate(span, year, month, day, false) : null;

    /// <summary>A date of two numbers and a year: open when both orders give a day of the calendar.</summary>
    public static FoundDate? OfNumbers(TextSpan span, int year, int first, int second)
    {
        bool monthFirst = IsDay(year, first, second);
        bool dayFirst = IsDay(year, second, first);
        if (monthFirst && dayFirst)
            return new FoundDate(span, year, first, second, first != second);

        return monthFirst ? new FoundDate(span, year, first, second, false)
            : dayFirst ? new FoundDate(span, year, second, first, false)
            : null;
    }

    private static bool IsDay(int year, int month, int day) =>
        year is >= 1900 and < 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
}
