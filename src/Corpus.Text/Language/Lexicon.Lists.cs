using System.Globalization;

namespace Corpus.Text.Language;

internal static partial class Lexicon
{
    private static readonly IReadOnlyList<string> _occupationEndings = [.. EmbeddedTable.Words("occupation_endings.tsv")];
    private static readonly IReadOnlyList<string> _peopleEndings = [.. EmbeddedTable.Words("people_endings.tsv")];
    private static readonly IReadOnlyList<string> _describingEndings = [.. EmbeddedTable.Words("describing_endings.tsv")];

    public static Dictionary<string, int> Months { get; } = Numbers("months.tsv");

    /// <summary>Days of the week, Monday is 1.</summary>
    public static Dictionary<string, int> Weekdays { get; } = Numbers("weekdays.tsv");

    public static HashSet<string> GivenNames { get; } = EmbeddedTable.Words("given_names.tsv");

    public static HashSet<string> MonthGivenNames { get; } = EmbeddedTable.Words("month_given_names.tsv");

    public static HashSet<string> Articles { get; } = EmbeddedTable.Words("articles.tsv");

    public static HashSet<string> Occupations { get; } = EmbeddedTable.Words("occupations.tsv");

    /// <summary>Letters behind a name that are no part of it, cased as they are written: OBE, PhD.</summary>
    public static HashSet<string> Postnominals { get; } = EmbeddedTable.Words("postnominals.tsv");

    /// <summary>Whether the word ends as nouns for people do by what they do: crofter, glassblower, violinist.</summary>
    public static bool EndsLikeAnOccupation(ReadOnlySpan<char> word) => EndsInAny(word, _occupationEndings);

    /// <summary>Whether the word ends as adjectives and participles do that tell how somebody is: furious, heartbroken, retired.</summary>
    public static bool EndsLikeADescription(ReadOnlySpan<char> word) => EndsInAny(word, _describingEndings);

    /// <summary>Whether a word with a capital ends as an adjective of a people does: Norwegian, Danish, Qatari.</summary>
    public static bool EndsLikeAPeople(ReadOnlySpan<char> word) => EndsInAny(word, _peopleEndings);

    private static bool EndsInAny(ReadOnlySpan<char> word, IReadOnlyList<string> endings)
    {
        foreach (string ending in endings)
        {
            if (word.EndsWith(ending.AsSpan(), StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    public static HashSet<string> RoleModifiers { get; } = EmbeddedTable.Words("role_modifiers.tsv");

    public static HashSet<string> NoteVerbs { get; } = EmbeddedTable.Words("note_verbs.tsv");

    public static HashSet<string> NameParticles { get; } = EmbeddedTable.Words("name_particles.tsv");

    public static HashSet<string> FurnitureWords { get; } = EmbeddedTable.Words("furniture_words.tsv");

    public static HashSet<string> DeskWords { get; } = EmbeddedTable.Words("desk_words.tsv");

    /// <summary>Agencies and desks whose name alone on a line is a byline.</summary>
    public static HashSet<string> Agencies { get; } = EmbeddedTable.Words("agencies.tsv");

    /// <summary>Headings of the sections of a specification that are no part of its text.</summary>
    public static HashSet<string> SpecificationFurniture { get; } = EmbeddedTable.Words("specification_furniture.tsv");

    public static HashSet<string> PlaceNames { get; } = EmbeddedTable.Words("place_names.tsv");

    public static HashSet<string> EnglishWords { get; } = EmbeddedTable.Words("english_words.tsv");

    public static HashSet<string> TeamWords { get; } = EmbeddedTable.Words("team_words.tsv");

    public static HashSet<string> CompanyWords { get; } = EmbeddedTable.Words("company_words.tsv");

    public static HashSet<string> TopLevelDomains { get; } = EmbeddedTable.Words("top_level_domains.tsv");

    public static HashSet<string> UsTimeZones { get; } = EmbeddedTable.Words("us_time_zones.tsv");

    /// <summary>Phrases before a name in a byline, the longest first.</summary>
    public static IReadOnlyList<string> ByPhrases { get; } = LongestFirst(Rows("bywords.tsv", "by"));

    /// <summary>Those of one word that may be glued to what is before them.</summary>
    public static HashSet<string> ByWords { get; } =
        new(Rows("bywords.tsv", "by").Where(phrase => phrase.Length >= 3 && phrase.IndexOf(' ') < 0), StringComparer.Ordinal);

    /// <summary>The same by their first letter.</summary>
    public static ILookup<char, string> ByPhrasesByLetter { get; } = ByPhrases.ToLookup(phrase => phrase[0]);

    /// <summary>Labels of authors by their first letter.</summary>
    public static ILookup<char, string> AuthorLabelsByLetter { get; } = Rows("bywords.tsv", "label").Distinct().ToLookup(phrase => phrase[0]);

    /// <summary>Phrases that announce the author and need a colon or a line break before the name.</summary>
    public static HashSet<string> AuthorLabels { get; } = new(Rows("bywords.tsv", "label"), StringComparer.Ordinal);

    public static IReadOnlyList<string> PublishedLabels { get; } = LongestFirst(Rows("date_labels.tsv", "published"));

    public static IReadOnlyList<string> UpdatedLabels { get; } = LongestFirst(Rows("date_labels.tsv", "updated"));

    public static IReadOnlyList<string> PortraitPhrases { get; } = LongestFirst(EmbeddedTable.Words("portrait_phrases.tsv"));

    public static IReadOnlyList<string> SyndicationPhrases { get; } = LongestFirst(EmbeddedTable.Words("syndication_phrases.tsv"));

    /// <summary>Phrases that open a line and name the outlet behind them.</summary>
    public static IReadOnlyList<string> OutletPhrases { get; } = LongestFirst(EmbeddedTable.Words("outlet_phrases.tsv"));

    private static IEnumerable<string> Rows(string table, string kind) => EmbeddedTable.Rows(table).Where(row => row[0] == kind).Select(row => row[2]);

    private static string[] LongestFirst(IEnumerable<string> phrases) =>
        [.. phrases.Distinct().OrderByDescending(phrase => phrase.Length).ThenBy(phrase => phrase, StringComparer.Ordinal)];

    private static Dictionary<string, int> Numbers(string table)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string[] row in EmbeddedTable.Rows(table))
            numbers[row[2]] = int.Parse(row[0], NumberStyles.None, CultureInfo.InvariantCulture);

        return numbers;
    }
}
