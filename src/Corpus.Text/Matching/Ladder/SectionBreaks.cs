using Corpus.Text.Matching.Words;
using Corpus.Text.Model;

namespace Corpus.Text.Matching.Ladder;

/// <summary>Finds section headings, across which no elision reaches.</summary>
internal static class SectionBreaks
{
    private const int LongestHeading = 100;

    /// <summary>How far back the beginning of a line is looked for; a longer one is a paragraph, and not indented.</summary>
    private const int LongestLine = 400;

    /// <summary>Whether a heading stands between two offsets.</summary>
    public static bool IsBetween(string text, int start, int end)
    {
        // Lines are looked at whole: the one on which the first part ends, and all that follow up to the one on which the second begins.
        int reach = Math.Min(start, LongestLine);
        int lineStart = start - reach + text.AsSpan(start - reach, reach).LastIndexOf('\n') + 1;
        int indentation = Indentation(text, lineStart);
        bool blankBefore = false;
        foreach (Line line in Line.In(text, TextSpan.FromBounds(lineStart, end)))
        {
            bool complete = line.Number > 1 && line.Span.End < end;
            if (complete && !line.IsBlank && blankBefore && IsFollowedByBlank(text, line.Span.End) && IsHeading(text, line, indentation))
                return true;
            blankBefore = line.IsBlank;
        }

        return false;
    }

    private static bool IsHeading(string text, Line line, int indentation)
    {
        TextSpan content = line.Content;
        if (content.Length > LongestHeading)
            return false;
        if (text[content.Start] == '#')
            return true;
        if (text[content.End - 1] is '.' or ',' or ';' or ':' or '?' or '!')
            return false;

        return IsNumbered(text, content) || IsAppendix(text, content) || IsInCapitals(text, content)
            || (indentation >= 2 && Indentation(text, line.Span.Start) == 0);
    }

    // "4.", "4.2", "4.2.1." before a title.
    private static bool IsNumbered(string text, TextSpan line)
    {
        int i = line.Start;
        while (i < line.End && (Characters.IsDigit(text[i]) || text[i] == '.'))
            i++;

        return i > line.Start && Characters.IsDigit(text[line.Start]) && i + 1 < line.End && text[i] == ' ' && char.IsUpper(text[WordScanner.Next(text, i, line.End - 1)]);
    }

    private static bool IsAppendix(string text, TextSpan line) =>
        line.Length > 10 && string.CompareOrdinal(text, line.Start, "Appendix ", 0, 9) == 0 && char.IsUpper(text[line.Start + 9]);

    private static bool IsInCapitals(string text, TextSpan line)
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

    private static bool IsFollowedByBlank(string text, int lineEnd)
    {
        int i = lineEnd;
        while (i < text.Length && text[i] is ' ' or '\t')
            i++;

        return i >= text.Length || text[i] is '\r' or '\n' or '\f';
    }

    private static int Indentation(string text, int lineStart)
    {
        int i = lineStart;
        while (i < text.Length && text[i] == ' ')
            i++;

        return i - lineStart;
    }
}
