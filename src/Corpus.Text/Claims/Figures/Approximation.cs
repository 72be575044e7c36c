using Corpus.Text.Reading;

namespace Corpus.Text.Claims.Figures;

/// <summary>What words beside a number say of the true one.</summary>
internal enum Bound
{
    /// <summary>It is near: about, close to.</summary>
    Near,

    /// <summary>It is that or more: more than, at least.</summary>
    Least,

    /// <summary>It is that or less: up to, fewer than.</summary>
    Most,
}

/// <summary>Finds the words that say that a number is not exact: close to, more than, or so.</summary>
internal static class Approximation
{
    private static readonly ILookup<int, (string[] Words, Bound Bound)> _before = Read("before", phrase => phrase[phrase.Length - 1]);
    private static readonly ILookup<int, (string[] Words, Bound Bound)> _behind = Read("behind", phrase => phrase[0]);

    /// <summary>What the words right before the number say, and where they begin; null where there are none, and <paramref name="start"/> stays.</summary>
    public static Bound? Before(ParagraphWords words, ref int start)
    {
        NearWord last = words.Before(start);
        if (last.IsNone || last.HasStop)
            return null;

        int found = -1;
        Bound? bound = null;
        foreach ((string[] phrase, Bound says) in _before[Key(words, last)])
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
                (found, bound) = (at, says);
        }

        start = found < 0 ? start : found;
        return bound;
    }

    /// <summary>Whether such words stand right behind <paramref name="end"/>.</summary>
    public static bool IsBehind(ParagraphWords words, int end)
    {
        NearWord first = words.After(end);
        if (first.IsNone)
            return false;

        foreach ((string[] phrase, _) in _behind[Key(words, first)])
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

    private static ILookup<int, (string[] Words, Bound Bound)> Read(string place, Func<string[], string> keyWord) =>
        Table.Rows("approximations.tsv").Where(row => row[0] == place)
            .Select(row => (Words: row[2].Split(' '), Bound: (Bound)Enum.Parse(typeof(Bound), row[1])))
            .ToLookup(phrase => Key(keyWord(phrase.Words)[0], keyWord(phrase.Words).Length));
}
