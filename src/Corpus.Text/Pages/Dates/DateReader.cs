using Corpus.Text.Model;
using Token = Corpus.Text.Pages.Dates.DateTokens.Token;

namespace Corpus.Text.Pages.Dates;

/// <summary>Reads the full dates of a line, in the order: ISO, then names of months, then numbers alone.</summary>
internal static class DateReader
{
    private const int WidestGap = 4;

    /// <summary>Every full date of <paramref name="line"/>, in order.</summary>
    public static IReadOnlyList<FoundDate> Find(string text, TextSpan line)
    {
        if (!MayHoldDate(text.AsSpan(line.Start, line.Length)))
            return [];

        List<FoundDate>? dates = null;
        List<Token> tokens = DateTokens.Read(text, line);
        for (int i = 0; i + 2 < tokens.Count;)
        {
            int next = i;
            FoundDate? date = YearFirst(text, tokens, ref next)
                ?? MonthNameFirst(text, tokens, ref next)
                ?? DayThenName(text, tokens, ref next)
                ?? Numbers(text, tokens, ref next);
            if (date is { } found)
            {
                (dates ??= []).Add(found);
                i = next;
            }
            else
            {
                i++;
            }
        }

        return dates ?? (IReadOnlyList<FoundDate>)[];
    }

    // A year of four digits, or two marks with digits on both sides.
    private static bool MayHoldDate(ReadOnlySpan<char> line)
    {
        int run = 0;
        int marks = 0;
        for (int i = 0; i < line.Length; i++)
        {
            char c = line[i];
            if (c is >= '0' and <= '9' || (c >= 128 && char.IsDigit(c)))
            {
                if (++run == 4)
                    return true;
                continue;
            }

            marks += run > 0 && c is '.' or '/' or '-' && i + 1 < line.Length && line[i + 1] is >= '0' and <= '9' or ' ' ? 1 : 0;
            if (marks == 2)
                return true;
            run = 0;
        }

        return false;
    }

    // 2024-02-25, 2024/2/25, 2024年2月25日, 2024. február 25., 2024 m. vasario 25 d.
    private static FoundDate? YearFirst(string text, List<Token> tokens, ref int next)
    {
        Token year = tokens[next];
        if (!year.IsNumber || year.Span.Length != 4 || !IsYear(year.Value))
            return null;

        int i = next + 1;
        if (!tokens[i].IsNumber && tokens[i].Month == 0 && tokens[i].Span.Length <= 2)
            i++;
        if (i + 1 >= tokens.Count || !Near(text, year, tokens[i]))
            return null;

        Token month = tokens[i++];
        int number = month.IsMonthNumber ? month.Value : month.Month;
        if (number <= 0)
            return null;
        if (tokens[i].Month == -1 && i + 1 < tokens.Count)
            i++;
        if (!tokens[i].IsNumber || tokens[i].Value > 31 || !Near(text, tokens[i - 1], tokens[i]))
            return null;

        // The time may be glued on: 2024-02-25T10:00 splits by itself, 2024-02-2510:00 does not.
        FoundDate? date = FoundDate.Known(TextSpan.FromBounds(year.Span.Start, tokens[i].Span.End), Gregorian(year.Value), number, tokens[i].Value);
        next = date is null ? next : i + 1;
        return date;
    }

    // February 25, 2024; Feb. 25th 2024; febrero 25 de 2024
    private static FoundDate? MonthNameFirst(string text, List<Token> tokens, ref int next)
    {
        Token month = tokens[next];
        int i = next + 1;
        if (month.Month <= 0 || !tokens[i].IsDay || !Near(text, month, tokens[i]))
            return null;

        Token day = tokens[i++];
        if (i < tokens.Count && (IsOrdinalEnding(text, day, tokens[i]) || IsOf(text, tokens[i])))
            i++;
        if (i >= tokens.Count || YearOf(text, tokens[i], afterName: true) is not (> 0 and int year) || !Near(text, tokens[i - 1], tokens[i]))
            return null;

        FoundDate? date = FoundDate.Known(TextSpan.FromBounds(month.Span.Start, tokens[i].Span.Start + 4), year, month.Month, day.Value);
        next = date is null ? next : i + 1;
        return date;
    }

    // 25 February 2024; 25. Februar 2024; 25 de febrero de 2024; 1er mars 2024; 25-Feb-2024
    private static FoundDate? DayThenName(string text, List<Token> tokens, ref int next)
    {
        Token day = tokens[next];
        if (!day.IsDay)
            return null;

        int i = next + 1;
        while (i < tokens.Count && i < next + 3 && !tokens[i].IsNumber && tokens[i].Month == 0 && tokens[i].Span.Length <= 3)
            i++;
        if (i + 1 >= tokens.Count || tokens[i].Month <= 0 || !Near(text, tokens[i - 1], tokens[i]))
            return null;

        Token month = tokens[i++];
        if (!tokens[i].IsNumber && tokens[i].Span.Length <= 3 && i + 1 < tokens.Count)
            i++;
        if (YearOf(text, tokens[i], afterName: true) is not (> 0 and int year) || !Near(text, tokens[i - 1], tokens[i]))
            return null;

        FoundDate? date = FoundDate.Known(TextSpan.FromBounds(day.Span.Start, tokens[i].Span.Start + 4), year, month.Month, day.Value);
        next = date is null ? next : i + 1;
        return date;
    }

    // 25.02.2024; 2/25/2024; 25-2-24
    private static FoundDate? Numbers(string text, List<Token> tokens, ref int next)
    {
        Token first = tokens[next];
        Token second = tokens[next + 1];
        if (!first.IsSmall || !second.IsSmall)
            return null;

        Token last = tokens[next + 2];
        char mark = Mark(text, first, second);
        if (mark == '\0' || Mark(text, second, last) != mark)
            return null;

        int year = last.IsSmall && last.Span.Length == 2 && mark is '/' or '.' ? 2000 + last.Value : YearOf(text, last, afterName: false);
        if (year <= 0)
            return null;

        TextSpan span = TextSpan.FromBounds(first.Span.Start, last.Span.Start + Math.Min(4, last.Span.Length));
        FoundDate? date = mark == '.' ? FoundDate.Known(span, year, second.Value, first.Value) : FoundDate.OfNumbers(span, year, first.Value, second.Value);
        next = date is null ? next : next + 3;
        return date;
    }

    // A year of four digits. A time may be glued to it (20232:23 PM), and behind the name of a month a counter (20235757 shares),
    // which is told from "20000 people" by its length.
    private static int YearOf(string text, Token token, bool afterName)
    {
        if (!token.IsNumber || token.Span.Length < 4)
            return 0;
        if (token.Span.Length == 4)
            return IsYear(token.Value) ? Gregorian(token.Value) : 0;

        bool timeFollows = token.Span.Length <= 6 && token.Span.End < text.Length && text[token.Span.End] is ':' or 'h';
        int year = DateTokens.Number(text, new TextSpan(token.Span.Start, 4));
        bool counterFollows = afterName && token.Span.Length is 7 or 8 && year is > 2000 and < 2040;
        return (timeFollows && IsYear(year)) || counterFollows ? year : 0;
    }

    private static bool IsYear(int value) => value is (>= 1900 and < 2100) or (> 2443 and < 2643);

    // The Thai calendar counts from 543 BC.
    private static int Gregorian(int year) => year > 2443 ? year - 543 : year;

    private static char Mark(string text, Token left, Token right) =>
        right.Span.Start == left.Span.End + 1 && text[left.Span.End] is '.' or '/' or '-' ? text[left.Span.End]
        : right.Span.Start == left.Span.End + 2 && text[left.Span.End] == '.' && text[left.Span.End + 1] == ' ' ? '.'
        : '\0';

    private static bool Near(string text, Token left, Token right)
    {
        if (right.Span.Start - left.Span.End > WidestGap)
            return false;

        for (int i = left.Span.End; i < right.Span.Start; i++)
        {
            if (text[i] is not (' ' or '.' or ',' or '-' or '/' or '–' or '\'' or '’' or '\u00A0' or '\u202F' or 'º' or '،' or '年' or '년'))
                return false;
        }

        return true;
    }

    // "junio 12 de 2025"
    private static bool IsOf(string text, Token word) => !word.IsNumber && text.AsSpan(word.Span.Start, word.Span.Length) is "de" or "del";

    private static bool IsOrdinalEnding(string text, Token number, Token word) =>
        !word.IsNumber && word.Span.Start == number.Span.End
            && text.AsSpan(word.Span.Start, word.Span.Length) is "st" or "nd" or "rd" or "th" or "ST" or "ND" or "RD" or "TH";
}
