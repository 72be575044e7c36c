using System.Globalization;
using Corpus.Text.Language;
using Corpus.Text.Pages.Lines;

namespace Corpus.Text.Pages;

/// <summary>The word lists, loaded once.</summary>
internal static class Lexicon
{
    public static PhraseIndex Phrases { get; } = new(ListedPhrases());

    /// <summary>The words that are numbers in some language; not those that are glued to digits.</summary>
    public static KeyBits NumberWords { get; } = KeyBits.Of(Table.Rows("number_words.tsv").Where(row => row[0] != "*").Select(row => PhraseText.Key(row[1])));

    public static Dictionary<string, int> Months { get; } = Numbers("months.tsv");

    /// <summary>Days of the week, Monday is 1.</summary>
    public static Dictionary<string, int> Weekdays { get; } = Numbers("weekdays.tsv");

    public static HashSet<string> GivenNames { get; } = Table.Words("given_names.tsv");

    public static HashSet<string> MonthGivenNames { get; } = Table.Words("month_given_names.tsv");

    public static HashSet<string> Articles { get; } = Table.Words("articles.tsv");

    public static HashSet<string> Occupations { get; } = Table.Words("occupations.tsv");

    public static HashSet<string> RoleModifiers { get; } = Table.Words("role_modifiers.tsv");

    public static HashSet<string> NoteVerbs { get; } = Table.Words("note_verbs.tsv");

    public static HashSet<string> NameParticles { get; } = Table.Words("name_particles.tsv");

    public static HashSet<string> FurnitureWords { get; } = Table.Words("furniture_words.tsv");

    public static HashSet<string> DeskWords { get; } = Table.Words("desk_words.tsv");

    /// <summary>Agencies and desks whose name alone on a line is a byline.</summary>
    public static HashSet<string> Agencies { get; } = Table.Words("agencies.tsv");

    public static HashSet<string> PlaceNames { get; } = Table.Words("place_names.tsv");

    public static HashSet<string> EnglishWords { get; } = Table.Words("english_words.tsv");

    public static HashSet<string> TeamWords { get; } = Table.Words("team_words.tsv");

    public static HashSet<string> CompanyWords { get; } = Table.Words("company_words.tsv");

    public static HashSet<string> TopLevelDomains { get; } = Table.Words("top_level_domains.tsv");

    public static HashSet<string> UsTimeZones { get; } = Table.Words("us_time_zones.tsv");

    /// <summary>Phrases before a name in a byline, the longest first.</summary>
    public static IReadOnlyList<string> ByPhrases { get; } = LongestFirst(Rows("bywords.tsv", "by"));

    /// <summary>Those of one word that may be glued to what is before them.</summary>
    public static HashSet<string> ByWords { get; } = new(Rows("bywords.tsv", "by").Where(phrase => phrase.Length >= 3 && phrase.IndexOf(' ') < 0), StringComparer.Ordinal);

    /// <summary>The same by their first letter.</summary>
    public static ILookup<char, string> ByPhrasesByLetter { get; } = ByPhrases.ToLookup(phrase => phrase[0]);

    /// <summary>Labels of authors by their first letter.</summary>
    public static ILookup<char, string> AuthorLabelsByLetter { get; } = Rows("bywords.tsv", "label").Distinct().ToLookup(phrase => phrase[0]);

    /// <summary>Phrases that announce the author and need a colon or a line break before the name.</summary>
    public static HashSet<string> AuthorLabels { get; } = new(Rows("bywords.tsv", "label"), StringComparer.Ordinal);

    public static IReadOnlyList<string> PublishedLabels { get; } = LongestFirst(Rows("date_labels.tsv", "published"));

    public static IReadOnlyList<string> UpdatedLabels { get; } = LongestFirst(Rows("date_labels.tsv", "updated"));

    public static IReadOnlyList<string> PortraitPhrases { get; } = LongestFirst(Table.Words("portrait_phrases.tsv"));

    public static IReadOnlyList<string> SyndicationPhrases { get; } = LongestFirst(Table.Words("syndication_phrases.tsv"));

    private static IEnumerable<ListedPhrase> ListedPhrases()
    {
        Dictionary<string, int> matches = Named(typeof(PhraseMatch));
        Dictionary<string, int> lists = Named(typeof(Listed));
        foreach (string[] row in Table.Rows("phrases.tsv"))
            yield return new(row[3], (PhraseMatch)matches[row[1]], (Listed)lists[row[0]]);
        foreach (string[] row in Table.Rows("stop_lines.tsv"))
            yield return new(row[2], (PhraseMatch)matches[row[0]], Listed.Stop);
        foreach (string[] row in Table.Rows("note_phrases.tsv"))
            yield return new(row[1], PhraseMatch.Any, Listed.Note);
        foreach (string[] row in Table.Rows("syndication_phrases.tsv"))
            yield return new(row[1], PhraseMatch.Any, Listed.Origin);
        foreach (string[] row in Table.Rows("relative_times.tsv"))
            yield return new(row[1], PhraseMatch.Any, Listed.RelativeTime);
    }

    private static IEnumerable<string> Rows(string table, string kind) => Table.Rows(table).Where(row => row[0] == kind).Select(row => row[2]);

    private static string[] LongestFirst(IEnumerable<string> phrases) =>
        [.. phrases.Distinct().OrderByDescending(phrase => phrase.Length).ThenBy(phrase => phrase, StringComparer.Ordinal)];

    private static Dictionary<string, int> Numbers(string table)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string[] row in Table.Rows(table))
            numbers[row[2]] = int.Parse(row[0], NumberStyles.None, CultureInfo.InvariantCulture);

        return numbers;
    }

    // Once for each name, and not for each of two thousand rows.
    private static Dictionary<string, int> Named(Type type)
    {
        var named = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (string name in Enum.GetNames(type))
            named[name] = (int)Enum.Parse(type, name);

        return named;
    }
}
