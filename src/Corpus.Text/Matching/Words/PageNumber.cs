using Corpus.Text.Language;
using Corpus.Text.Model;

namespace Corpus.Text.Matching.Words;

/// <summary>Finds the page number that a page break leaves inside a broken word: "journal-", "Page 13", "istic".</summary>
internal static class PageNumber
{
    private const int LongestLine = 24;

    private const int MostDigits = 4;

    /// <summary>The line around <paramref name="index"/>,
    /// where nothing but a page number stands on it and a word goes on in small letters behind it; else null.</summary>
    public static TextSpan? Around(string text, int index, int limit)
    {
        int start = text.LastIndexOf('\n', index - 1) + 1;
        int end = text.IndexOf('\n', index, Math.Min(limit - index, LongestLine));
        if (end < 0 || !Gap.IsBlank(text, start, index) || !IsPageNumber(text, index, end))
            return null;

        int next = end;
        while (next < limit && Characters.IsSpace(text[next]))
            next++;
        return next < limit && char.IsLower(text[next]) ? TextSpan.FromBounds(start, end) : null;
    }

    // "13", "- 13 -", "[13]", "Page 13", "13 of 40": one word at most, and a number or two.
    private static bool IsPageNumber(string text, int start, int end)
    {
        int numbers = 0;
        int words = 0;
        for (int i = WordScanner.Next(text, start, end); i < end; i = WordScanner.Next(text, i, end))
        {
            int wordEnd = WordScanner.End(text, i, end);
            if (!Characters.IsDigit(text[i]))
                words++;
            else if (wordEnd - i > MostDigits)
                return false;
            else
                numbers++;
            i = wordEnd;
        }

        return numbers is 1 or 2 && words <= 1;
    }
}
