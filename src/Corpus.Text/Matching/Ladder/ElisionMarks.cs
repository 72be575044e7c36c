using Corpus.Text.Language;
using Corpus.Text.Model;

namespace Corpus.Text.Matching.Ladder;

/// <summary>Finds the marks of elision in a citation: …, three dots or more with or without blanks between them,
/// the same in square brackets, or in round ones as Spanish, French and German set them.</summary>
internal static class ElisionMarks
{
    /// <summary>Where the marks stand, in order.</summary>
    public static List<TextSpan> Find(string text)
    {
        var marks = new List<TextSpan>();
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('.' or '…' or '[' or '('))
                continue;

            int end = text[i] is '[' or '(' ? BracketedEnd(text, i) : DotsEnd(text, i);
            if (end < 0)
                continue;
            marks.Add(TextSpan.FromBounds(i, end));
            i = end - 1;
        }

        return marks;
    }

    private static int BracketedEnd(string text, int open)
    {
        int start = SkipSpaces(text, open + 1);
        if (start >= text.Length || text[start] is not ('.' or '…'))
            return -1;

        int end = DotsEnd(text, start);
        if (end < 0)
            return -1;
        end = SkipSpaces(text, end);
        return end < text.Length && text[end] == (text[open] == '[' ? ']' : ')') ? end + 1 : -1;
    }

    private static int DotsEnd(string text, int start)
    {
        int dots = 0;
        int end = start;
        for (int i = start; i < text.Length && text[i] is '.' or '…'; i = SkipSpaces(text, i + 1))
        {
            dots += text[i] == '…' ? 3 : 1;
            end = i + 1;
        }

        return dots >= 3 ? end : -1;
    }

    private static int SkipSpaces(string text, int index)
    {
        while (index < text.Length && Characters.IsSpace(text[index]))
            index++;

        return index;
    }
}
