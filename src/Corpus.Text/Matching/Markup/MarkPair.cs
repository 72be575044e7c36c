namespace Corpus.Text.Matching.Markup;

/// <summary>Finds the mark that closes what an equal one opens: "**must**", "`fuel`". Neither stands beside a blank inside, nor inside a word.</summary>
internal static class MarkPair
{
    private const int Longest = 600;

    /// <summary>How many characters alike stand at <paramref name="start"/>.</summary>
    public static int RunLength(string text, int start)
    {
        int end = start + 1;
        while (end < text.Length && text[end] == text[start])
            end++;

        return end - start;
    }

    /// <summary>Where the run closes that stands at <paramref name="start"/>; -1 when it opens nothing.</summary>
    public static int Closing(string text, int start, int run, bool acrossLines)
    {
        int inside = start + run;
        bool opens = inside < text.Length && !char.IsWhiteSpace(text[inside]) && (start == 0 || !char.IsLetterOrDigit(text[start - 1]));
        if (!opens)
            return -1;

        int limit = Math.Min(text.Length, inside + Longest);
        int breaks = 0;
        for (int i = inside + 1; i + run <= limit; i++)
        {
            char c = text[i];
            if (c == '\n' && (++breaks > 1 || !acrossLines))
                return -1;
            if (!char.IsWhiteSpace(c))
                breaks = c == '\n' ? breaks : 0;
            if (c != text[start])
                continue;

            int length = RunLength(text, i);
            bool closes = length == run && !char.IsWhiteSpace(text[i - 1]) && (i + run >= text.Length || !char.IsLetterOrDigit(text[i + run]));
            if (closes)
                return i;
            i += length - 1;
        }

        return -1;
    }
}
