using Corpus.Text.Language;
using Corpus.Text.Model;
using Corpus.Text.Pages.Dates;

namespace Corpus.Text.Pages;

/// <summary>What an article says of itself before its first sentence: <c>LUDBURY, Norway, March 4, 2024 (AP) —</c> has a day and an agency.</summary>
/// <param name="Date">The full date; null where the dateline has none.</param>
/// <param name="Agency">The agency, as written; null where it names none.</param>
internal readonly record struct ArticleDateline(FoundDate? Date, string? Agency)
{
    // A place, a date and an agency may each have a dash of their own.
    private const WordClasses OpensSentence = WordClasses.Preposition | WordClasses.Pronoun | WordClasses.Determiner | WordClasses.Subordinator;
    private const int MostParts = 3;
    private const int LongestPart = 70;
    private const int MostPlaceWords = 6;
    private const int ShortestInitials = 3;

    private enum Part
    {
        /// <summary>Words of the article itself.</summary>
        None,

        /// <summary>A place, which alone makes no dateline.</summary>
        Place,

        Fact,
    }

    /// <summary>Reads the beginning of a paragraph; nothing where it has no dateline.</summary>
    public static ArticleDateline Read(string text, TextSpan paragraph)
    {
        ArticleDateline read = default;
        int at = paragraph.Start;
        for (int i = 0; i < MostParts; i++)
        {
            (int dash, int behind) = NextDash(text, at, paragraph.End);
            if (dash < 0)
                break;

            Part part = ReadPart(text, TextSpan.FromBounds(at, dash), isOpening: i == 0, ref read);
            if (part == Part.None)
                break;
            at = behind;
        }

        return read;
    }

    // A dash between blanks, a long dash, two hyphens; and a colon behind a date.
    private static (int Dash, int Behind) NextDash(string text, int start, int end)
    {
        for (int i = start; i < end && i - start <= LongestPart; i++)
        {
            char c = text[i];
            bool isLong = c is '—' or '–';
            bool isDouble = c == '-' && i + 1 < end && text[i + 1] == '-';
            bool isApart = c is '-' or ':' && i > start && i + 1 < end && text[i + 1] == ' ' && (c == ':' || text[i - 1] == ' ');
            if (isLong || isDouble || isApart)
                return (i, isDouble ? i + 2 : i + 1);
        }

        return (-1, -1);
    }

    private static Part ReadPart(string text, TextSpan part, bool isOpening, ref ArticleDateline read)
    {
        string words = part.In(text).Trim();
        if (words.Length == 0)
            return isOpening ? Part.None : Part.Place;

        string place = WithoutAgency(words, out string? agency);
        int dateStart = part.Start + text.AsSpan(part.Start, part.Length).IndexOf(place.AsSpan());
        var span = new TextSpan(dateStart, place.Length);
        IReadOnlyList<FoundDate> dates = DateReader.Find(text, span);
        if (dates.Count > 1)
            return Part.None;
        if (dates.Count == 1)
        {
            TextSpan date = dates[0].Span;
            place = (text.Substring(span.Start, date.Start - span.Start) + " " + text.Substring(date.End, span.End - date.End)).Trim();
        }

        if (!IsPlace(place, out bool isInCapitals) || (agency is not null && !IsAgency(agency, isInCapitals)))
            return Part.None;

        bool endsWithColon = part.End < text.Length && text[part.End] == ':';
        if (endsWithColon && dates.Count == 0)
            return Part.None;

        read = new ArticleDateline(read.Date ?? (dates.Count == 1 ? dates[0] : null), read.Agency ?? agency);
        return dates.Count == 1 || agency is not null ? Part.Fact : Part.Place;
    }

    // "(AP)" or "/PRNewswire/" at the end.
    private static string WithoutAgency(string words, out string? agency)
    {
        agency = null;
        char open = words[words.Length - 1] switch
        {
            ')' => '(',
            '/' => '/',
            _ => '\0',
        };
        int start = open == '\0' || words.Length < 2 ? -1 : words.LastIndexOf(open, words.Length - 2);
        if (start < 0)
            return words;

        string inside = words.Substring(start + 1, words.Length - start - 2).Trim();
        if (inside.Length < 2 || DateReader.Find(inside, new TextSpan(0, inside.Length)).Count > 0)
            return words;

        agency = inside;
        return words.Substring(0, start).TrimEnd();
    }

    // Capitalised words and particles; no preposition in front, no sentence behind. Months and weekdays are what a date without its year leaves.
    private static bool IsPlace(string words, out bool isInCapitals)
    {
        isInCapitals = false;
        ReadOnlySpan<char> rest = words.AsSpan();
        int count = 0;
        int capitals = 0;
        while (Words.Next(ref rest, out ReadOnlySpan<char> word))
        {
            string lower = Words.Lower(word);
            bool isCapital = char.IsUpper(word[0]);
            bool mayBeName = isCapital || char.IsDigit(word[0]) || Scripts.IsDense(word[0]) || (count > 0 && Lexicon.NameParticles.Contains(lower));
            if (++count > MostPlaceWords || !mayBeName)
                return false;
            if (count == 1 && (Lexicon.ClassesOf(word) & OpensSentence) != 0 && !IsAllCapitals(word))
                return false;
            capitals += count == 1 && IsAllCapitals(word) ? 1 : 0;
        }

        isInCapitals = count == 0 || capitals > 0;
        return words.IndexOfAny(['"', '“', '”', '?', '!', ';']) < 0 && !HasSentenceEnd(words);
    }

    // "Sept. 8" and "St. Ives" have stops of their own.
    private static bool HasSentenceEnd(string words)
    {
        for (int i = words.IndexOf(". ", StringComparison.Ordinal); i >= 0; i = words.IndexOf(". ", i + 1, StringComparison.Ordinal))
        {
            int start = words.LastIndexOf(' ', i) + 1;
            if (i - start > 4)
                return true;
        }

        return false;
    }

    // An agency that is known by its name, a word that only outlets have, or initials behind a place in capitals.
    private static bool IsAgency(string name, bool isPlaceInCapitals)
    {
        string lower = Words.Lower(name.AsSpan());
        if (Lexicon.Agencies.Contains(lower))
            return true;
        if (!char.IsUpper(name[0]))
            return false;

        string[] words = name.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        string last = words[words.Length - 1];
        bool hasOutletWord = (Lexicon.ClassesOf(last.AsSpan()) & (WordClasses.OutletWord | WordClasses.Agency)) != 0;
        bool isPlace = Lexicon.PlaceNames.Contains(lower) || (Lexicon.ClassesOf(name.AsSpan()) & WordClasses.Place) != 0;
        bool isInitials = words.Length == 1 && name.Length >= ShortestInitials && IsAllCapitals(name.AsSpan()) && !isPlace;
        return hasOutletWord || (isInitials && isPlaceInCapitals);
    }

    private static bool IsAllCapitals(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (!char.IsUpper(c))
                return false;
        }

        return word.Length > 1;
    }
}
