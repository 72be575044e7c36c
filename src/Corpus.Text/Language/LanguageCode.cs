namespace Corpus.Text.Language;

/// <summary>Tags of languages as BCP 47 has them: <c>de</c>, <c>pt-BR</c>, <c>fil</c>.</summary>
internal static class LanguageCode
{
    private const int LongestPart = 8;

    private static readonly HashSet<string> _codes = EmbeddedTable.Words("language_codes.tsv");

    /// <summary>Whether <paramref name="tag"/> begins with the code of a language, with nothing but parts of letters and digits behind it.</summary>
    public static bool IsKnown(string tag) =>
        _codes.Contains(Primary(tag))
            && tag.Split('-', '_').All(part => part.Length is > 0 and <= LongestPart && part.All(c => c < '\u0080' && char.IsLetterOrDigit(c)));

    /// <summary>The code of the language alone, in small letters: <c>pt</c> for <c>pt-BR</c>.</summary>
    public static string Primary(string tag)
    {
        int end = tag.IndexOfAny(['-', '_']);
        return (end < 0 ? tag : tag.Substring(0, end)).ToLowerInvariant();
    }
}
