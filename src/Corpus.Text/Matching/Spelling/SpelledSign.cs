using Corpus.Text.Language;

namespace Corpus.Text.Matching.Spelling;

/// <summary>The sign before a number that says how it is compared: "P &lt; 0.05", "≥ 40 litres", "~30".</summary>
internal static class SpelledSign
{
    private const string Signs = "<>≤≥≠≈~±";

    /// <summary>The sign in the gap before a number, in one form for all ways to write it; null when there is none.</summary>
    public static string? Before(string text, int gapStart, int number)
    {
        for (int i = number - 1; i >= gapStart && text[i] != '\n'; i--)
        {
            if (Signs.IndexOf(text[i]) < 0)
                continue;
            if (IsTag(text, i, gapStart))
                return null;

            bool isOrEqual = text[i] is '<' or '>' && text[i + 1] == '=';
            return !isOrEqual ? text[i].ToString() : text[i] == '<' ? "≤" : "≥";
        }

        return null;
    }

    // "<b>5": the sign closes a tag, whose name is the word before it.
    private static bool IsTag(string text, int sign, int gapStart)
    {
        if (text[sign] != '>' || sign != gapStart)
            return false;

        int start = WordScanner.Start(text, sign);
        return start > 0 && text[start - 1] is '<' or '/';
    }
}
