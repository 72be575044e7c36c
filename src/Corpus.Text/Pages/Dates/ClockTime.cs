namespace Corpus.Text.Pages.Dates;

/// <summary>A time of day in a line.</summary>
internal static class ClockTime
{
    /// <summary>Whether the line has "14:30", "2 p.m.", "14h30" or the like.</summary>
    public static bool IsIn(ReadOnlySpan<char> line)
    {
        for (int i = 1; i < line.Length; i++)
        {
            if (!IsDigit(line[i - 1]))
                continue;

            bool twoDigitsFollow = i + 2 < line.Length && IsDigit(line[i + 1]) && IsDigit(line[i + 2]) && (i + 3 == line.Length || !IsDigit(line[i + 3]));
            if (line[i] is ':' or 'h' && twoDigitsFollow)
                return true;
            if (IsHalfOfDay(line.Slice(i)))
                return true;
        }

        return false;
    }

    /// <summary>Whether the text goes on with "am", "p.m." and the like after at most one blank.</summary>
    public static bool IsHalfOfDay(ReadOnlySpan<char> rest)
    {
        int i = rest.Length > 0 && rest[0] is ' ' or '\u00A0' or '\u202F' ? 1 : 0;
        if (i >= rest.Length || rest[i] is not ('a' or 'A' or 'p' or 'P'))
            return false;

        i++;
        if (i < rest.Length && rest[i] == '.')
            i++;
        return i < rest.Length && rest[i] is 'm' or 'M' && (i + 1 == rest.Length || !char.IsLetter(rest[i + 1]));
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
