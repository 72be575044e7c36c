using Corpus.Text.Reading;

namespace Corpus.Text.Claims.Figures;

/// <summary>Finds the words that say that a number is not exact: close to, more than, or so.</summary>
internal static class Approximation
{
    private static readonly ILookup<int, string[]> _before = Read("before", phrase => phrase[phrase.Length - 1]);
    private static readonly ILookup<int, string[]> _behind = Read("behind", phrase => phrase[0]);

    /// <summary>Whether such words stand right before the number, and where they begin; otherwise <paramref name="start"/> is the number's.</summary>
    public static bool IsBefore(ParagraphWords words, ref int start)
    {
        NearWord last = words.Before(start);
        if (last.IsNone || last.HasStop)
            return false;

        int found = -1;
        foreach (string[] phrase in _before[Key(words, last)])
        {
            int at = start;
            bool fits = true;
            for (int i = phrase.Length - 1; i >= 0 && fits; i--)
            {
                NearWord word = words.Before(at);
                fits = !word.HasStop && Is(words, word, phrase[i]);
                at = word.Span.Start;
            }

            if (fits && (found < 0 || at < found))
                found = at;
        }

        if (found < 0)
            return false;
        start = found;
        return true;
    }

    /// <summary>Whether such words stand right behind <paramref name="end"/>.</summary>
    public static bool IsBehind(ParagraphWords words, int end)
    {
        NearWord first = words.After(end);
        if (first.IsNone)
            return false;

        foreach (string[] phrase in _behind[Key(words, first)])
        {
            int at = end;
            bool fits = true;
            for (int i = 0; i < phrase.Length && fits; i++)
            {
                NearWord word = words.After(at);
                fits = Is(words, word, phrase[i]);
                at = word.Span.End;
            }

            if (fits)
                return true;
        }

        return false;
    }

    private static bool Is(ParagraphWords words, NearWord word, string expected) =>
        word.Span.Length == expected.Length && words.Text.AsSpan(word.Span.Start, word.Span.Length).Equals(expected.AsSpan(), StringComparison.OrdinalIgnoreCase);

    // The first letter and the length find the few phrases that can fit.
    private static int Key(ParagraphWords words, NearWord word) => Key(words.At(word.Span.Start), word.Span.Length);

    private static int Key(char first, int length) => (Scripts.ToLower(first) * 64) + length;

    private static ILookup<int, string[]> Read(string place, Func<string[], string> keyWord) =>
        Table.Rows("approximations.tsv").Where(row => row[0] == place).Select(row => row[1].Split(' ')).ToLookup(phrase => Key(keyWord(phrase)[0], keyWord(phrase).Length));
}
