using System.Globalization;
using System.Text;

namespace Corpus.Text.Language;

/// <summary>Takes the accents off names.</summary>
/// <remarks>Unicode normalisation would do, but a host without its tables does not normalise at all,
/// and then the same files would give other speakers.</remarks>
internal static class Diacritics
{
    private static readonly Lazy<Dictionary<char, string>> _bareForms =
        new(() => EmbeddedTable.Rows("diacritics.tsv").ToDictionary(row => row[0][0], row => row[1]));

    /// <summary>The words of <paramref name="text"/> with bare letters in lower case, one space between them.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        bool isSpaceDue = false;
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                isSpaceDue = folded.Length > 0;
                continue;
            }

            if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format)
                continue;
            if (isSpaceDue)
                folded.Append(' ');
            isSpaceDue = false;

            if (c is '\u2019' or '\u02BC')
                folded.Append('\'');
            else if (c < '\u0080' || !_bareForms.Value.TryGetValue(c, out string? bare))
                folded.Append(c);
            else
                folded.Append(bare);
        }

        return folded.ToString().ToLowerInvariant();
    }
}
