using Corpus.Text.Language;
using Corpus.Text.Model;
using Corpus.Text.Pages;
using Corpus.Text.Syntax;

namespace Corpus.Text.Quantities;

/// <summary>Finds dates that cannot be right as they stand: a weekday that its date does not have,
/// and two dates of one weekday and month that cannot both have it.</summary>
/// <remarks>
/// Found: dates with a weekday right before them, in headline and body. A year that the text does not give is taken from the day of publication,
/// for dates within half a year of it, where the paragraph speaks of no other year.
/// Not found: contradictions between dates without weekdays, or of different months.
/// </remarks>
internal static class DateContradictions
{
    private const int DaysNear = 183;
    private const int DaysCertain = 60;

    // More different dates of one weekday and month than any article has.
    private const int MostCompared = 64;

    /// <summary>The contradictions of <paramref name="page"/> in order of the place that is reported.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static IReadOnlyList<Finding> Find(Page page, CancellationToken cancellationToken = default) =>
        Find(page, NumberPlaces.In(page, PageLanguage.Of(page), cancellationToken), cancellationToken);

    internal static IReadOnlyList<Finding> Find(Page page, NumberPlaces places, CancellationToken cancellationToken)
    {
        List<WeekdayDate>? dates = null;
        var words = new ParagraphWords(page.Text);
        foreach (NumberPlaces.InParagraph paragraph in places.Paragraphs)
        {
            if (paragraph.Paragraph.Region is not (Region.Title or Region.Body))
                continue;

            words.Paragraph = paragraph.Paragraph.Span;
            Read(words, places, paragraph, ref dates, cancellationToken);
        }

        return dates is null ? [] : Contradictions(dates, page.Published);
    }

    private static void Read(
        ParagraphWords words,
        NumberPlaces places,
        NumberPlaces.InParagraph paragraph,
        ref List<WeekdayDate>? dates,
        CancellationToken cancellationToken)
    {
        WeekdayDateReader? reader = null;
        int next = words.Start;
        for (int i = paragraph.First; i < paragraph.End; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            NumberPlaces.Place place = places[i];
            if (!place.IsDigits || place.Start < next || place.End - place.Start > 4
                || (reader ??= new WeekdayDateReader(words, places, paragraph)).Read(place.Start, place.End) is not { } date)
                continue;

            (dates ??= []).Add(date);
            next = date.Span.End;
        }
    }

    private static List<Finding> Contradictions(List<WeekdayDate> dates, DateTime? published)
    {
        var findings = new List<Finding>();
        bool isGuessed = CanGuessYears(dates, published);
        var seen = new Dictionary<(int Weekday, int Month), List<WeekdayDate>>();
        foreach (WeekdayDate date in dates)
        {
            int? year = date.Year ?? (isGuessed && !date.HasOtherYear ? YearNear(date, published) : null);
            if (year is { } known && date.In(known) is { } day && WeekdayDate.WeekdayOf(day) != date.Weekday && !IsOfAnotherYear(date, day, published))
            {
                findings.Add(new Finding(FindingKind.WrongWeekday, date.Span));
                continue;
            }

            if (!seen.TryGetValue((date.Weekday, date.Month), out List<WeekdayDate>? others))
                seen.Add((date.Weekday, date.Month), others = []);
            WeekdayDate resolved = date with { Year = year };
            if (others.Exists(other => other.Day == date.Day && other.Year == year))
                continue;

            int earlier = others.FindIndex(other => Contradict(other, resolved));
            if (earlier >= 0)
                findings.Add(new Finding(FindingKind.ConflictingDates, date.Span, others[earlier].Span));
            if (others.Count < MostCompared)
                others.Add(resolved);
        }

        return findings;
    }

    private static bool Contradict(WeekdayDate left, WeekdayDate right) =>
        (left.Year is null || right.Year is null || left.Year == right.Year) && (left.Day - right.Day) % 7 != 0;

    // Where every date of the page is off, and all by the same number of days, it is the year that is not theirs.
    private static bool CanGuessYears(List<WeekdayDate> dates, DateTime? published)
    {
        int? shift = null;
        int count = 0;
        foreach (WeekdayDate date in dates)
        {
            if (date.Year is not null || date.HasOtherYear || YearNear(date, published) is not { } year || date.In(year) is not { } day)
                continue;

            int off = (WeekdayDate.WeekdayOf(day) - date.Weekday + 7) % 7;
            if (off == 0 || (shift is { } other && other != off))
                return true;
            shift = off;
            count++;
        }

        return count == 1;
    }

    // What is far off may as well be a year further, if it has its weekday then: an event that is announced, an anniversary.
    private static bool IsOfAnotherYear(WeekdayDate date, DateTime nearest, DateTime? published)
    {
        if (date.Year is not null || published is not { } near || Math.Abs((nearest - near).TotalDays) <= DaysCertain)
            return false;

        return date.In(nearest < near ? near.Year + (nearest.Year < near.Year ? 0 : 1) : nearest.Year - 1) is { } other
            && WeekdayDate.WeekdayOf(other) == date.Weekday;
    }

    private static int? YearNear(WeekdayDate date, DateTime? published)
    {
        if (published is not { } near)
            return null;

        for (int year = near.Year - 1; year <= near.Year + 1; year++)
        {
            if (date.In(year) is { } day && Math.Abs((day - near).TotalDays) <= DaysNear)
                return year;
        }

        return null;
    }
}
