using Corpus.Text.Matching.Words;
using Corpus.Text.Model;

namespace Corpus.Text.Matching.Ladder;

/// <summary>Finds section headings, across which no elision reaches.</summary>
internal static class SectionBreaks
{
    /// <summary>How far back the beginning of a line is looked for; a longer one is a paragraph, and not indented.</summary>
    private const int LongestLine = 400;

    /// <summary>Whether a heading stands between two offsets.</summary>
    public static bool IsBetween(DocumentWords words, Regions regions, int start, int end)
    {
        string text = words.Text;
        // Lines are looked at whole: the one on which the first part ends, and all that follow up to the one on which the second begins.
        int reach = Math.Min(start, LongestLine);
        int lineStart = start - reach + text.AsSpan(start - reach, reach).LastIndexOf('\n') + 1;
        int indentation = Indentation(text, lineStart);
        bool blankBefore = false;
        foreach (Line line in Line.In(text, TextSpan.FromBounds(lineStart, end)))
        {
            bool complete = line.Number > 1 && line.Span.End < end;
            if (complete && !line.IsBlank && blankBefore && IsFollowedByBlank(text, line.Span.End)
                && IsHeading(text, line, indentation, regions) && !words.IsFurniture(line.Content.Start))
            {
                return true;
            }

            blankBefore = line.IsBlank;
        }

        return false;
    }

    private static bool IsHeading(string text, Line line, int indentation, Regions regions)
    {
        TextSpan content = line.Content;
        if (SectionHeading.IsMarked(text, content))
            return true;
        if (SectionHeading.IsSentence(text, content))
            return false;

        return SectionHeading.IsNumbered(text, content, out _) || SectionHeading.IsAppendix(text, content) || SectionHeading.IsInCapitals(text, content)
            || Indentation(text, line.Span.Start) == 0 && (indentation >= 2 || IsTitle(text, content, regions));
    }

    // A credit below a picture has capitals, too, but is no part of the article's text.
    private static bool IsTitle(string text, TextSpan line, Regions regions) => SectionHeading.IsInTitleCase(text, line) && regions.IsBody(line.Start);

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
