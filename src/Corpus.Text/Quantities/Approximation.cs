using Corpus.Text.Language;

namespace Corpus.Text.Quantities;

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
    private static readonly List<Phrase> _none = [];
    private static readonly Dictionary<int, List<Phrase>> _before = Read("before", words => words[words.Length - 1]);
    private static readonly Dictionary<int, List<Phrase>> _behind = Read("behind", words => words[0]);

    /// <summary>What the words right before the number say, and where they begin; null where there are none, and <paramref name="start"/> stays.</summary>
    public static Bound? Before(ParagraphWords words, ref int start)
    {
        NearWord last = words.Before(start);
        if (last.IsNone || last.HasStop)
            return null;

        int found = -1;
        Bound? bound = null;
        foreach (Phrase one in Of(_before, Key(words, last)))
        {
            string[] phrase = one.Words;
            int at = start;
            bool fits = true;
            for (int i = phrase.Length - 1; i >= 0 && fits; i--)
            {
                NearWord word = words.Before(at);
                fits = !word.HasStop && Is(words, word, phrase[i]);
                at = word.Span.Start;
            }

            if (fits && (found < 0 || at < found))
                (found, bound) = (at, one.Bound);
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

        foreach (Phrase one in Of(_behind, Key(words, first)))
        {
            string[] phrase = one.Words;
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

    private static List<Phrase> Of(Dictionary<int, List<Phrase>> phrases, int key) => phrases.TryGetValue(key, out List<Phrase>? found) ? found : _none;

    private static Dictionary<int, List<Phrase>> Read(string place, Func<string[], string> keyWord)
    {
        var phrases = new Dictionary<int, List<Phrase>>();
        foreach (string[] row in EmbeddedTable.Rows("approximations.tsv"))
        {
            if (row[0] != place)
                continue;

            var phrase = new Phrase(row[2].Split(' '), (Bound)Enum.Parse(typeof(Bound), row[1]));
            string word = keyWord(phrase.Words);
            int key = Key(word[0], word.Length);
            if (!phrases.TryGetValue(key, out List<Phrase>? same))
                phrases.Add(key, same = []);
            same.Add(phrase);
        }

        return phrases;
    }

    private sealed class Phrase(string[] words, Bound bound)
    {
        public string[] Words { get; } = words;

        public Bound Bound { get; } = bound;
    }
}
