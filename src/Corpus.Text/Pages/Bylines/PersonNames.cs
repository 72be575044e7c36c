using Corpus.Text.Language;
using Corpus.Text.Model;

namespace Corpus.Text.Pages.Bylines;

/// <summary>Reads the names of people: two to five capitalised words, particles between, none of them a word of the page's furniture.</summary>
internal static class PersonNames
{
    private const int MostNames = 6;
    private const int LongestName = 5;

    // Jan, April, May and June are given names too, and Mar and the like are not.
    private static readonly HashSet<string> _neverInNames = new(
        Lexicon.FurnitureWords.Concat(Lexicon.Occupations).Concat(Lexicon.RoleModifiers).Concat(Lexicon.Weekdays.Keys)
            .Concat(Lexicon.Months.Keys.Where(month => !Lexicon.GivenNames.Contains(month) && !Lexicon.MonthGivenNames.Contains(month)))
            .Concat(Lexicon.UpdatedLabels).Concat(Lexicon.PublishedLabels).Concat(Lexicon.CompanyWords),
        StringComparer.Ordinal);

    /// <summary>The names that <paramref name="text"/> opens with, as spans of it; <paramref name="end"/> is where they end.</summary>
    public static List<TextSpan> Read(string text, int start, out int end)
    {
        var names = new List<TextSpan>();
        end = start;
        int at = SkipBlanks(text, start);
        while (names.Count < MostNames && ReadOne(text, at) is { } name)
        {
            if (Lexicon.PlaceNames.Contains(Words.Lower(text.AsSpan(name.Start, name.Length))))
                break;

            // "Anna Muster, ARD Berlin", "Anna Muster, Lindauer Bote": behind the first name capitals, and a word for a paper, are an outlet's.
            if (names.Count > 0 && (IsAcronym(text, name) || IsPaper(text, name)))
                break;

            end = name.End;
            foreach (TextSpan half in Halves(text, name))
            {
                if (!names.Exists(other => LooseWording.Of(text.AsSpan(other.Start, other.Length)) == LooseWording.Of(text.AsSpan(half.Start, half.Length))))
                    names.Add(half);
            }

            int next = AfterSeparator(text, name.End);
            if (next < 0)
                break;
            at = next;
        }

        return names;
    }

    /// <summary>Whether the name has a frequent given name in front.</summary>
    public static bool HasGivenName(string text, TextSpan name)
    {
        ReadOnlySpan<char> rest = text.AsSpan(name.Start, name.Length);
        return Words.Next(ref rest, out ReadOnlySpan<char> first) && Lexicon.GivenNames.Contains(Words.Lower(first));
    }

    private static bool IsAcronym(string text, TextSpan name)
    {
        ReadOnlySpan<char> rest = text.AsSpan(name.Start, name.Length);
        return Words.Next(ref rest, out ReadOnlySpan<char> first) && IsCapitals(first)
            && Words.Next(ref rest, out ReadOnlySpan<char> second) && !IsCapitals(second);
    }

    private static bool IsPaper(string text, TextSpan name)
    {
        int last = text.LastIndexOf(' ', name.End - 1, name.Length) + 1;
        return last > name.Start && !HasGivenName(text, name) && (Lexicon.ClassesOf(text.AsSpan(last, name.End - last)) & WordClasses.OutletWord) != 0;
    }

    private static bool IsCapitals(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (!char.IsUpper(c))
                return false;
        }

        return word.Length >= 3;
    }

    /// <summary>Whether the word joins the last two names of a list.</summary>
    public static bool IsAnd(string word) => Array.IndexOf(_and, word + " ") >= 0 || word == "&";

    private static TextSpan? ReadOne(string text, int start)
    {
        int words = 0;
        int capitals = 0;
        int end = start;
        int endBefore = start;
        int at = start;
        while (words < LongestName && NextToken(text, at) is { Length: > 0 } token)
        {
            string lower = Words.Lower(text.AsSpan(token.Start, token.Length)).TrimEnd('.');
            bool isParticle = capitals > 0 && Lexicon.NameParticles.Contains(lower) && char.IsLower(text[token.Start]);
            if (!isParticle && !IsNamePart(text, token, lower))
                break;

            words++;
            if (!isParticle)
            {
                capitals++;
                endBefore = end;
                end = token.End;
            }

            at = token.End;
            if (at < text.Length && char.IsUpper(text[at]))
                break;
            if (at >= text.Length || text[at] is not (' ' or '\u00A0') || (at + 2 < text.Length && text[at + 1] == ' ' && text[at + 2] == ' '))
                break;
            while (at < text.Length && text[at] is ' ' or '\u00A0')
                at++;
        }

        // "Aired August 30", "Jane Doe June 5": the month is the date's.
        if (capitals >= 2 && IsMonthOfDate(text, start, end))
        {
            end = endBefore;
            capitals--;
        }

        // "Jane Doe Globe Correspondent": the word before an occupation names the paper, unless it follows two given names.
        if (capitals == 3 && IsOccupationAt(text, end) && !IsGivenName(text, start, endBefore))
            end = endBefore;

        return capitals >= 2 && IsNotOnlyInitials(text, start, end) ? TextSpan.FromBounds(start, end) : null;
    }

    private static bool IsMonthOfDate(string text, int start, int end)
    {
        int at = SkipBlanks(text, end);
        if (at >= text.Length || !char.IsDigit(text[at]))
            return false;

        int last = Math.Max(start, text.LastIndexOf(' ', end - 1, end - start) + 1);
        return Lexicon.Months.ContainsKey(Words.Lower(text.AsSpan(last, end - last)));
    }

    /// <summary>Whether the words end in an occupation: "Staff Writer".</summary>
    public static bool IsOccupation(string words) => Lexicon.Occupations.Contains(Words.Lower(words.AsSpan(words.LastIndexOf(' ') + 1)));

    private static bool IsOccupationAt(string text, int at)
    {
        ReadOnlySpan<char> rest = text.AsSpan(at);
        return rest.Length > 1 && rest[0] == ' ' && Words.Next(ref rest, out ReadOnlySpan<char> word) && Lexicon.Occupations.Contains(Words.Lower(word));
    }

    // Whether the last word between the offsets is a given name or an initial, so that a last name must follow.
    private static bool IsGivenName(string text, int start, int end)
    {
        string last = text.Substring(start, end - start);
        last = last.Substring(last.LastIndexOf(' ') + 1).TrimEnd('.');
        return last.Length == 1 || Lexicon.GivenNames.Contains(Words.Lower(last.AsSpan()));
    }

    // "Jane Doe Jane Doe" is one name printed twice.
    private static IEnumerable<TextSpan> Halves(string text, TextSpan name)
    {
        int middle = name.Start + (name.Length / 2);
        bool isTwice = name.Length % 2 == 1 && text[middle] == ' '
            && text.AsSpan(name.Start, name.Length / 2).SequenceEqual(text.AsSpan(middle + 1, name.Length / 2));
        yield return isTwice && name.Length > 6 ? TextSpan.FromBounds(name.Start, middle) : name;
    }

    private static bool IsNamePart(string text, TextSpan token, string lower)
    {
        char first = text[token.Start];
        bool isCapital = char.IsUpper(first) || char.GetUnicodeCategory(first) == System.Globalization.UnicodeCategory.TitlecaseLetter
            || (lower.Length > 3 && lower[1] is '\'' or '’' && char.IsUpper(text[token.Start + 2]))
            || (char.GetUnicodeCategory(first) == System.Globalization.UnicodeCategory.OtherLetter && !Scripts.IsDense(first));
        return isCapital && !_neverInNames.Contains(lower);
    }

    private static bool IsNotOnlyInitials(string text, int start, int end)
    {
        ReadOnlySpan<char> rest = text.AsSpan(start, end - start);
        bool any = false;
        while (Words.Next(ref rest, out ReadOnlySpan<char> word))
            any |= word.Length > 1;

        return any;
    }

    // Letters, with apostrophes, hyphens and a final full stop after an initial. A capital after a small letter starts another
    // word that was glued on, but for McCarthy, DeSantis and the like.
    private static TextSpan NextToken(string text, int start)
    {
        int end = start;
        while (end < text.Length && !IsGlue(text, start, end) && (char.IsLetter(text[end]) || (end > start && Scripts.IsMark(text[end]))
            || (end > start && text[end] is '\'' or '’' or '-' or '‑' && end + 1 < text.Length && char.IsLetter(text[end + 1]))
            || (end > start && text[end] == '.' && (end - start <= 2 || (end >= 2 && text[end - 2] == '.')))))
            end++;

        return TextSpan.FromBounds(start, end);
    }

    private static bool IsGlue(string text, int start, int at) =>
        at - start > 3 && char.IsUpper(text[at]) && char.IsLower(text[at - 1]);

    private static int AfterSeparator(string text, int at)
    {
        if (at < text.Length && char.IsUpper(text[at]))
            return at;

        int start = SkipBlanks(text, at);
        bool any = false;
        while (start < text.Length && text[start] is ',' or '&' or ';' or '/')
        {
            any = true;
            start = SkipBlanks(text, start + 1);
        }

        foreach (string word in _and)
        {
            if (string.CompareOrdinal(text, start, word, 0, word.Length) == 0)
                return SkipBlanks(text, start + word.Length);
        }

        return any ? start : -1;
    }

    private static readonly string[] _and = [.. EmbeddedTable.Words("and_words.tsv").Select(word => word + " ")];

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\u00A0')
            at++;

        return at;
    }
}
