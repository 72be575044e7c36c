using System.Globalization;

namespace Corpus.Text.Language;

/// <summary>Takes apart what typesetting draws as one letter: "ﬁgure" is "figure", "Œuvre" is "Oeuvre".</summary>
internal static class Ligatures
{
    // All are letters of these blocks: Latin-1 to Latin Extended-A, and the presentation forms.
    private const char LastLatin = '\u017F';

    private const char FirstForm = '\uFB00';

    private const char LastForm = '\uFB06';

    private static readonly Dictionary<char, string> _letters = EmbeddedTable.Rows("ligatures.tsv").ToDictionary(
        row => (char)int.Parse(row[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture),
        row => row[1]);

    /// <summary>The letters of the character at <paramref name="index"/>; null for one that is no ligature.</summary>
    public static string? LettersAt(string text, int index)
    {
        char c = text[index];
        if (c is > LastLatin and < FirstForm or > LastForm || !_letters.TryGetValue(c, out string? letters))
            return null;

        // A capital before small letters is one capital: "Œuvre".
        bool beforeSmall = index + 1 < text.Length && char.IsLower(text[index + 1]);
        return letters.Length > 1 && char.IsUpper(letters[1]) && beforeSmall ? letters[0] + letters.Substring(1).ToLowerInvariant() : letters;
    }
}
