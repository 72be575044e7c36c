using Corpus.Text.Language;

namespace Corpus.Text.Pages.Lines;

/// <summary>The phrases by which the lines of a page are sorted, and the words of number, read once.</summary>
internal static class LinePhrases
{
    public static PhraseIndex Index { get; } = new(Listed());

    /// <summary>The words that are numbers in some language; not those that are glued to digits.</summary>
    public static KeyFilter NumberWords { get; } =
        KeyFilter.Of(EmbeddedTable.Rows("number_words.tsv").Where(row => row[0] != "*").Select(row => PhraseText.Key(row[1])));

    private static IEnumerable<ListedPhrase> Listed()
    {
        Dictionary<string, int> matches = Named(typeof(PhraseMatch));
        Dictionary<string, int> lists = Named(typeof(LineCategories));
        foreach (string[] row in EmbeddedTable.Rows("phrases.tsv"))
            yield return new(row[3], (PhraseMatch)matches[row[1]], (LineCategories)lists[row[0]]);
        foreach (string[] row in EmbeddedTable.Rows("stop_lines.tsv"))
            yield return new(row[2], (PhraseMatch)matches[row[0]], LineCategories.Stop);
        foreach (string[] row in EmbeddedTable.Rows("note_phrases.tsv"))
            yield return new(row[1], PhraseMatch.Any, LineCategories.Note);
        foreach (string[] row in EmbeddedTable.Rows("syndication_phrases.tsv"))
            yield return new(row[1], PhraseMatch.Any, LineCategories.Origin);
        foreach (string[] row in EmbeddedTable.Rows("relative_times.tsv"))
            yield return new(row[1], PhraseMatch.Any, LineCategories.RelativeTime);
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
