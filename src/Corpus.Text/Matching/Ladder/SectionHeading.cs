using Corpus.Text.Language;
using Corpus.Text.Model;

namespace Corpus.Text.Matching.Ladder;

/// <summary>The forms in which a line by itself is the heading of a section.</summary>
internal static class SectionHeading
{
    private const int Longest = 100;

    /// <summary>Words shorter than this are small in titles: "of", "the", "and".</summary>
    private const int LongestSmallWord = 3;

    /// <summary>Whether the line is too long for a heading, or ends as a sentence does.</summary>
    public static bool IsSentence(string text, TextSpan line) => line.Length > Longest || text[line.End - 1] is '.' or ',' or ';' or ':' or '?' or '!';

    /// <summary>"## Frames".</summary>
    public static bool IsMarked(string text, TextSpan line)
    {
        int i = line.Start;
        while (i < line.End && text[i] == '#')
            i++;

        return i > line.Start && i - line.Start <= 6 && i < line.End && text[i] == ' ' && line.Length <= Longest;
    }

    /// <summary>"4.", "4.2", "4.2.1." before a title.</summary>
    public static bool IsNumbered(string text, TextSpan line, out bool isSubsection)
    {
        isSubsection = false;
        int i = line.Start;
        while (i < line.End && (Characters.IsDigit(text[i]) || text[i] == '.'))
        {
            isSubsection |= i > line.Start && Characters.IsDigit(text[i]) && text[i - 1] == '.';
            i++;
        }

        return i > line.Start && i + 1 < line.End && Characters.IsDigit(text[line.Start]) && text[i] == ' '
            && !IsSentence(text, line) && char.IsUpper(text[WordScanner.Next(text, i, line.End - 1)]);
    }

    /// <summary>"Appendix B. Test Vectors".</summary>
    public static bool IsAppendix(string text, TextSpan line) =>
        line.Length > 10 && string.CompareOrdinal(text, line.Start, "Appendix ", 0, 9) == 0 && char.IsUpper(text[line.Start + 9]);

    /// <summary>"SECURITY CONSIDERATIONS".</summary>
    public static bool IsInCapitals(string text, TextSpan line)
    {
        int capitals = 0;
        for (int i = line.Start; i < line.End; i++)
        {
            if (char.IsLower(text[i]))
                return false;
            if (char.IsUpper(text[i]))
                capitals++;
        }

        return capitals >= 4;
    }

    /// <summary>"Closing of the Stream": two capitalised words or more, and no other words but short ones.</summary>
    public static bool IsInTitleCase(string text, TextSpan line)
    {
        int capitalised = 0;
        for (int i = WordScanner.Next(text, line.Start, line.End); i < line.End; i = WordScanner.Next(text, i, line.End))
        {
            int end = WordScanner.End(text, i, line.End);
            if (char.IsUpper(text[i]))
                capitalised++;
            else if (end - i > LongestSmallWord || i == line.Start)
                return false;
            i = end;
        }

        return capitalised >= 2 && char.IsUpper(text[line.Start]);
    }
}
