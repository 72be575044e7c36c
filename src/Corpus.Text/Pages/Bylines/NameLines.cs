using Corpus.Text.Language;
using Corpus.Text.Model;

namespace Corpus.Text.Pages.Bylines;

/// <summary>Lines that name the author without a by-phrase, in other forms than the name alone.</summary>
internal static class NameLines
{
    private static readonly char[] _bars = ['|', '•', '·', '–', '—', '-', '/'];

    /// <summary>Whether the line is only an agency's or a desk's name, which signs as an author does.</summary>
    public static bool IsAgency(string words) => Lexicon.Agencies.Contains(Words.Lower(words.AsSpan()));

    /// <summary>"12 June 2025, 14:30 | Jane Doe": the names behind a bar or a dash, known by the given name.</summary>
    /// <param name="words">A line that has a date.</param>
    /// <param name="end">Where the names end; left as it is when there are none.</param>
    public static List<TextSpan> BehindDate(string words, ref int end)
    {
        for (int bar = words.IndexOfAny(_bars); bar >= 0; bar = words.IndexOfAny(_bars, bar + 1))
        {
            List<TextSpan> names = PersonNames.Read(words, bar + 1, out int last);
            if (names.Count > 0 && PersonNames.HasGivenName(words, names[0]))
            {
                end = last;
                return names;
            }
        }

        return [];
    }
}
