using Corpus.Text.Language;

namespace Corpus.Text.Matching.Markup;

/// <summary>"2." or "2)" at the beginning of a line, before the item of a list.</summary>
internal static class ListMark
{
    private const int LongestNumber = 3;

    /// <summary>Whether the word between two offsets is one.</summary>
    public static bool IsAt(string text, int start, int end)
    {
        if (end - start > LongestNumber || end + 1 >= text.Length || text[end] is not ('.' or ')') || !Characters.IsSpace(text[end + 1]))
            return false;
        for (int i = start; i < end; i++)
        {
            if (!Characters.IsDigit(text[i]))
                return false;
        }

        int before = start;
        while (before > 0 && text[before - 1] is ' ' or '\t' or '>')
            before--;
        return before == 0 || text[before - 1] is '\n' or '\r';
    }
}
