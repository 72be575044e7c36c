using Corpus.Text.Language;
using Corpus.Text.Model;
using Corpus.Text.Pages.Dates;

namespace Corpus.Text.Pages.Bylines;

/// <summary>"By" and its like, with the name after it.</summary>
internal static class ByPhrase
{
    private const int MostWordsOfOccupation = 5;
    private static readonly char[] _bars = ['|', '•', '·'];

    /// <summary>Who is named after a by-phrase that opens the line, or after a "By" inside it; null when nobody is.</summary>
    public static string? NamesIn(string line)
    {
        if (HasDense(line))
            return DenseNames.BesideLabel(line);

        string? byline = AfterOpening(line, 0);
        for (int at = NextPart(line, 0); byline is null && at >= 0; at = NextPart(line, at))
            byline = AfterOpening(line, at);

        return byline ?? AfterInnerBy(line);
    }

    /// <summary>The names that stand from <paramref name="start"/> on, as printed; a desk or a user name counts where By stands before it.</summary>
    public static string? NamesAt(string line, int start, bool afterBy)
    {
        List<TextSpan> names = PersonNames.Read(line, start, out _);
        if (names.Count > 0)
            return Joined(line, names);

        return afterBy ? BehindOccupation(line, start) ?? Desk(line, start) ?? FirstNames(line, start) ?? UserName(line, start) : null;
    }

    // "Von unserer Korrespondentin Anna Muster", "by our foreign correspondent Jane Doe".
    private static string? BehindOccupation(string line, int start)
    {
        ReadOnlySpan<char> rest = line.AsSpan(start);
        for (int words = 0; words < MostWordsOfOccupation && Words.Next(ref rest, out ReadOnlySpan<char> word); words++)
        {
            string last = Words.Lower(word.Slice(word.LastIndexOf('-') + 1));
            if (Lexicon.Occupations.Contains(last) && PersonNames.Read(line, line.Length - rest.Length, out _) is { Count: > 0 } names)
                return Joined(line, names);
        }

        return null;
    }

    /// <summary>The names as printed, from the first to the last; only commas between them where the text repeats one.</summary>
    public static string Joined(string line, List<TextSpan> names) =>
        string.Join(", ", names.Select(name => name.In(line)));

    private static bool HasDense(string line)
    {
        foreach (char c in line)
        {
            if (Scripts.IsDense(c))
                return true;
        }

        return false;
    }

    private static string? AfterOpening(string line, int start)
    {
        while (start < line.Length && line[start] is ' ' or '|' or '•' or '·' or '—' or '–' or '-' or '(' or '[' or '/')
            start++;

        if (start == line.Length)
            return null;

        char first = Scripts.ToLower(line[start]);
        foreach (string phrase in Lexicon.ByPhrasesByLetter[first])
        {
            if (StartsWith(line, start, phrase) && NamesAt(line, AfterMarks(line, start + phrase.Length), afterBy: true) is { } names)
                return names;
        }

        foreach (string label in Lexicon.AuthorLabelsByLetter[first])
        {
            int end = start + label.Length;
            if (StartsWith(line, start, label) && end < line.Length && line[end] is ':' or '|'
                && NamesAt(line, AfterMarks(line, end), afterBy: true) is { } names)
                return names;
        }

        return null;
    }

    // "December 22, 2023 By Jane Doe": a capital By, or a small one after a date or a bar, and a name.
    private static string? AfterInnerBy(string line)
    {
        for (int at = line.IndexOf("by ", Math.Min(1, line.Length), StringComparison.OrdinalIgnoreCase);
            at > 0;
            at = line.IndexOf("by ", at + 3, StringComparison.OrdinalIgnoreCase))
        {
            bool isBounded = line[at - 1] is ' ' or '|' or '•' or ',' or ')' or '\u00A0' || char.IsDigit(line[at - 1]);
            if (!isBounded)
                continue;
            if (PersonNames.Read(line, AfterMarks(line, at + 3), out _) is { Count: > 0 } names)
                return Joined(line, names);
            if (UserNameAtEnd(line, at + 3) is { } user)
                return user;
        }

        return null;
    }

    private static int NextPart(string line, int start)
    {
        int bar = line.IndexOfAny(_bars, start);
        return bar < 0 ? -1 : bar + 1;
    }

    private static bool StartsWith(string line, int start, string phrase)
    {
        if (start + phrase.Length > line.Length)
            return false;

        for (int i = 0; i < phrase.Length; i++)
        {
            if (Scripts.ToLower(line[start + i]) != phrase[i])
                return false;
        }

        return start + phrase.Length == line.Length || !char.IsLetter(line[start + phrase.Length]);
    }

    private static int AfterMarks(string line, int at)
    {
        while (at < line.Length && line[at] is ' ' or ':' or '\u00A0' or '|')
            at++;

        return at;
    }

    // "by the Evening Team", "By Reuters": one to four capitalised words that fill the line or stop at a mark or a date.
    private static string? Desk(string line, int start)
    {
        int at = start;
        int end = start;
        int words = 0;
        bool isDesk = false;
        if (StartsWith(line, at, "the"))
            at += 4;
        int first = at < line.Length && line[start] == 'T' ? start : at;
        while (words < 5 && at < line.Length && char.IsLetter(line[at]) && char.IsUpper(line[at]))
        {
            end = at;
            while (end < line.Length
                && (char.IsLetterOrDigit(line[end])
                    || (line[end] is '\'' or '’' or '-' or '.' or '&' && end + 1 < line.Length && char.IsLetterOrDigit(line[end + 1]))))
                end++;
            string lower = Words.Lower(line.AsSpan(at, end - at));
            if (Lexicon.Months.ContainsKey(lower) || Lexicon.Weekdays.ContainsKey(lower)
                || Lexicon.PublishedLabels.Contains(lower) || Lexicon.UpdatedLabels.Contains(lower))
            {
                end = at;
                break;
            }

            if (IsGlued(line, at, end))
                return null;
            words++;
            isDesk |= Lexicon.DeskWords.Contains(lower);
            at = end;
            while (at < line.Length && line[at] == ' ')
                at++;
        }

        while (end > first && line[end - 1] == ' ')
            end--;
        bool stops = at >= line.Length
            || line[at] is '|' or ',' or '-' or '–' or '—' or '•' or '·' or '/' or '(' or ')'
            || char.IsDigit(line[at]) || char.IsUpper(line[at]);
        return words > 0 && (isDesk || words <= 2) && stops ? Once(line.Substring(first, end - first)) : null;
    }

    // "Example Press Example Press": a name printed as a picture's description and again as text.
    private static string Once(string name)
    {
        int half = name.Length / 2;
        return name.Length % 2 == 1 && name[half] == ' ' && string.CompareOrdinal(name, 0, name, half + 1, half) == 0 ? name.Substring(0, half) : name;
    }

    private static bool IsGlued(string line, int start, int end)
    {
        for (int i = start + 3; i < end; i++)
        {
            if (char.IsUpper(line[i]) && char.IsLower(line[i - 1]) && char.IsLower(line[i - 2]))
                return true;
        }

        return false;
    }

    // "by Mia and Tom": two first names that fill the line.
    private static string? FirstNames(string line, int start)
    {
        string[] words = line.Substring(start).Split([' '], StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 3 && PersonNames.IsAnd(words[1]) && char.IsUpper(words[0][0]) && char.IsUpper(words[2][0])
            && words[2].All(char.IsLetter) && words[0].All(char.IsLetter)
            ? line.Substring(start).Trim()
            : null;
    }

    // "Posted on July 1, 2024 by admin": the same the other way round.
    private static string? UserNameAtEnd(string line, int start)
    {
        for (int i = start; i < line.Length; i++)
        {
            if (line[i] is not (>= 'a' and <= 'z' or >= '0' and <= '9' or '_' or '-'))
                return null;
        }

        return line.Length - start is >= 3 and <= 20 && DateReader.Find(line, new TextSpan(0, start)).Count > 0 ? line.Substring(start) : null;
    }

    // "by admin June 13, 2025": one word in small letters and a date.
    private static string? UserName(string line, int start)
    {
        int end = start;
        while (end < line.Length && (line[end] is >= 'a' and <= 'z' or >= '0' and <= '9' or '_' or '-' or '.'))
            end++;
        if (end - start is < 3 or > 20 || end >= line.Length || line[end] != ' ')
            return null;

        IReadOnlyList<FoundDate> dates = DateReader.Find(line, TextSpan.FromBounds(end, line.Length));
        return dates.Count > 0 && dates[0].Span.Start - end <= 6 ? line.Substring(start, end - start) : null;
    }
}
