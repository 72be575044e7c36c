using Corpus.Text.Language;
using Corpus.Text.Model;

namespace Corpus.Text.Quantities;

/// <summary>Finds the words that say how a printed number stands to the true one: close to, more than, or so.</summary>
internal static class Hedges
{
    private static readonly List<Phrase> _none = [];
    private static readonly Dictionary<int, List<Phrase>> _before = Read("before", words => words[words.Length - 1]);
    private static readonly Dictionary<int, List<Phrase>> _behind = Read("behind", words => words[0]);

    /// <summary>Whether some words are what may stand before a number, and nothing else: "up to".</summary>
    public static bool IsPhraseBefore(string words) => IsPhrase(_before, words, words.Substring(words.LastIndexOf(' ') + 1));

    /// <summary>Whether some words are what may stand behind a number, and nothing else: "or more".</summary>
    public static bool IsPhraseBehind(string words) => IsPhrase(_behind, words, words.Split(' ')[0]);

    /// <summary>What the words right before the number say, and where they begin; where there are none, <paramref name="start"/> stays.</summary>
    public static Hedge Before(ParagraphWords words, ref int start)
    {
        NearWord last = words.Before(start);
        if (last.IsNone || last.HasStop)
            return default;

        int found = -1;
        Phrase? longest = null;
        foreach (Phrase phrase in Of(_before, Key(words, last)))
        {
            int at = start;
            bool fits = true;
            for (int i = phrase.Words.Length - 1; i >= 0 && fits; i--)
            {
                NearWord word = words.Before(at);
                fits = !word.HasStop && Is(words, word, phrase.Words[i]);
                at = word.Span.Start;
            }

            if (fits && (found < 0 || at < found))
                (found, longest) = (at, phrase);
        }

        // They flew over 40 villages: a place, and no bound.
        if (longest is null || (longest.MayBePlace && words.Before(found) is { HasStop: false } before && before.Has(FigureClasses.TakesPlace)))
            return default;

        start = found;
        return longest.Hedge;
    }

    /// <summary>What the words right behind <paramref name="end"/> say, and where they end; where there are none, <paramref name="end"/> stays.</summary>
    public static Hedge Behind(ParagraphWords words, ref int end)
    {
        NearWord first = words.After(end);
        if (first.IsNone)
            return default;

        foreach (Phrase phrase in Of(_behind, Key(words, first)))
        {
            int at = end;
            bool fits = true;
            for (int i = 0; i < phrase.Words.Length && fits; i++)
            {
                NearWord word = words.After(at);
                fits = Is(words, word, phrase.Words[i]);
                at = word.Span.End;
            }

            if (!fits)
                continue;
            end = at;
            return phrase.Hedge;
        }

        return default;
    }

    private static bool IsPhrase(Dictionary<int, List<Phrase>> phrases, string words, string keyWord) =>
        keyWord.Length > 0
            && Of(phrases, Key(keyWord[0], keyWord.Length))
                .Exists(phrase => string.Equals(string.Join(" ", phrase.Words), words, StringComparison.OrdinalIgnoreCase));

    private static bool Is(ParagraphWords words, NearWord word, string expected) =>
        word.Span.Length == expected.Length
            && words.Text.AsSpan(word.Span.Start, word.Span.Length).Equals(expected.AsSpan(), StringComparison.OrdinalIgnoreCase);

    // The first letter and the length find the few phrases that can fit.
    private static int Key(ParagraphWords words, NearWord word) => Key(words.At(word.Span.Start), word.Span.Length);

    private static int Key(char first, int length) => (Scripts.ToLower(first) * 64) + length;

    private static List<Phrase> Of(Dictionary<int, List<Phrase>> phrases, int key) => phrases.TryGetValue(key, out List<Phrase>? found) ? found : _none;

    private static Dictionary<int, List<Phrase>> Read(string place, Func<string[], string> keyWord)
    {
        var phrases = new Dictionary<int, List<Phrase>>();
        foreach (string[] row in EmbeddedTable.Rows("hedges.tsv"))
        {
            if (row[0] != place)
                continue;

            var phrase = new Phrase(row[2].Split(' '), row[1].Split(' '));
            string word = keyWord(phrase.Words);
            int key = Key(word[0], word.Length);
            if (!phrases.TryGetValue(key, out List<Phrase>? same))
                phrases.Add(key, same = []);
            same.Add(phrase);
        }

        return phrases;
    }

    private sealed class Phrase
    {
        public Phrase(string[] words, string[] senses)
        {
            Words = words;
            foreach (string sense in senses)
            {
                MayBePlace |= sense == "Place";
                Hedge = Hedge.With(sense switch
                {
                    "Place" => default,
                    "Near" => Hedge.Near,
                    _ => new Hedge(false, (FigureBound)Enum.Parse(typeof(FigureBound), sense)),
                });
            }
        }

        public string[] Words { get; }

        public Hedge Hedge { get; }

        /// <summary>Whether the phrase also says where something is: over, under.</summary>
        public bool MayBePlace { get; }
    }
}
