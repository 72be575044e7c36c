using Corpus.Text.Language;
using Corpus.Text.Pages.Dates;
using Corpus.Text.Pages.Lines;

namespace Corpus.Text.Pages.Published;

/// <summary>Settles which number of "12-06-2025" is the day. A weekday decides for the order that it fits; where nothing decides the date stays open.</summary>
internal sealed class DateOrder(string text, IReadOnlyList<PageLine> lines, int bodyStart, string? language)
{
    private const int BodyReach = 400;
    private const int LanguageReach = 1500;

    /// <summary>The date that <paramref name="date"/> on line <paramref name="index"/> says; null when both orders are as likely.</summary>
    public DateTime? Settle(FoundDate date, int index)
    {
        if (!date.IsOrderOpen)
            return date.MonthFirst;

        return ByWeekday(date, WeekdayBeside(index)) ?? ByWeekday(date, WeekdayInBody())
            ?? (HasAmericanTime(index) ? date.MonthFirst : (DateTime?)null)
            ?? ByOtherDates(date)
            ?? (IsEnglish() ? null : (DateTime?)date.DayFirst);
    }

    private static DateTime? ByWeekday(FoundDate date, int weekday)
    {
        bool monthFirst = Weekday(date.MonthFirst) == weekday;
        bool dayFirst = Weekday(date.DayFirst) == weekday;
        return monthFirst == dayFirst ? null : monthFirst ? date.MonthFirst : date.DayFirst;
    }

    private static int Weekday(DateTime date) => date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek;

    private int WeekdayBeside(int index)
    {
        for (int i = Math.Max(0, index - 1); i <= Math.Min(lines.Count - 1, index + 1); i++)
        {
            if (lines[i].Words <= 28 && FirstWeekday(text.AsSpan(lines[i].Content.Start, lines[i].Content.Length)) is > 0 and int day)
                return day;
        }

        return 0;
    }

    private int WeekdayInBody()
    {
        if (bodyStart >= lines.Count)
            return 0;

        int start = lines[bodyStart].Content.Start;
        return FirstWeekday(text.AsSpan(start, Math.Min(BodyReach, text.Length - start)));
    }

    private static int FirstWeekday(ReadOnlySpan<char> rest)
    {
        while (Words.Next(ref rest, out ReadOnlySpan<char> word))
        {
            if (word.Length is >= 3 and <= 16 && Lexicon.Weekdays.TryGetValue(Words.Lower(word), out int day))
                return day;
        }

        return 0;
    }

    private bool HasAmericanTime(int index)
    {
        ReadOnlySpan<char> line = text.AsSpan(lines[index].Content.Start, lines[index].Content.Length);
        for (int i = 1; i < line.Length; i++)
        {
            if (char.IsDigit(line[i - 1]) && ClockTime.IsHalfOfDay(line.Slice(i)))
                return true;
        }

        ReadOnlySpan<char> rest = line;
        while (Words.Next(ref rest, out ReadOnlySpan<char> word))
        {
            if (word.Length is 2 or 3 && char.IsUpper(word[0]) && char.IsUpper(word[1]) && Lexicon.UsTimeZones.Contains(Words.Lower(word)))
                return true;
        }

        return false;
    }

    // Of the languages that write such dates, only English has both orders.
    private bool IsEnglish()
    {
        if (language is not null)
            return LanguageCode.Primary(language) is "en" or "eng";
        if (bodyStart >= lines.Count)
            return true;

        int start = lines[bodyStart].Content.Start;
        int words = 0;
        int english = 0;
        ReadOnlySpan<char> rest = text.AsSpan(start, Math.Min(LanguageReach, text.Length - start));
        while (Words.Next(ref rest, out ReadOnlySpan<char> word))
        {
            words++;
            english += Lexicon.EnglishWords.Contains(Words.Lower(word)) ? 1 : 0;
        }

        return english * 12 > words;
    }

    // One site prints its dates in one order: another date in numbers whose order shows settles it.
    private DateTime? ByOtherDates(FoundDate date)
    {
        int monthFirst = 0;
        int dayFirst = 0;
        foreach (PageLine line in lines)
        {
            foreach (FoundDate other in line.Dates)
            {
                if (other.IsOrderOpen || !IsOfNumbers(other))
                    continue;
                bool startsWithMonth = StartsWith(other, other.First);
                bool startsWithDay = StartsWith(other, other.Second);
                monthFirst += startsWithMonth && !startsWithDay ? 1 : 0;
                dayFirst += startsWithDay && !startsWithMonth ? 1 : 0;
            }
        }

        return monthFirst == dayFirst ? null : monthFirst > dayFirst ? date.MonthFirst : date.DayFirst;
    }

    private bool IsOfNumbers(FoundDate date)
    {
        ReadOnlySpan<char> printed = text.AsSpan(date.Span.Start, date.Span.Length);
        return printed.IndexOfAny('/', '-') is 1 or 2 && char.IsDigit(printed[0]) && char.IsDigit(printed[printed.IndexOfAny('/', '-') + 1]);
    }

    private bool StartsWith(FoundDate date, int number)
    {
        int value = 0;
        for (int i = date.Span.Start; i < date.Span.End && char.IsDigit(text[i]); i++)
            value = value * 10 + (text[i] - '0');

        return value == number;
    }
}
