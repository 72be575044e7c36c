using Corpus.Text.Model;

namespace Corpus.Text.Quantities;

/// <summary>A date that the text gives together with its weekday.</summary>
/// <param name="Span">Weekday and date, as printed.</param>
/// <param name="Weekday">The weekday that the text gives, Monday is 1.</param>
/// <param name="Year">The year, where the text has it.</param>
/// <param name="Month">The month.</param>
/// <param name="Day">The day of the month.</param>
/// <param name="HasOtherYear">Whether its paragraph speaks of a year besides, which may be this date's.</param>
internal readonly record struct WeekdayDate(TextSpan Span, int Weekday, int? Year, int Month, int Day, bool HasOtherYear)
{
    /// <summary>The day in the calendar of a year; null for the 29th of a February that has none.</summary>
    public DateTime? In(int year) => year is >= 1 and <= 9999 && Day <= DateTime.DaysInMonth(year, Month) ? new DateTime(year, Month, Day) : null;

    /// <summary>The weekday of a date, Monday is 1.</summary>
    public static int WeekdayOf(DateTime date) => date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek;
}
