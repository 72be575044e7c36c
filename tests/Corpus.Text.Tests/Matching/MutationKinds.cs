namespace Corpus.Text.Tests.Matching;

/// <summary>Makes citations out of true words: some changed as an editor may, some as nobody may.</summary>
internal sealed class MutationKinds(MutationCorpus corpus, Random random)
{
    private static readonly string[] _turning =
    [
        "not", "never", "no", "none", "nor", "neither", "cannot", "unless", "except", "only", "must", "may", "should", "shall", "all", "some", "if", "without", "hardly",
        "barely", "scarcely", "seldom", "nobody", "nothing", "nowhere", "denied", "denies", "deny", "refused", "refuses", "refuse", "failed", "fails", "fail", "yet", "declined",
    ];

    private static readonly (string Composed, string Decomposed)[] _accents =
    [
        ("é", "e\u0301"), ("è", "e\u0300"), ("ê", "e\u0302"), ("á", "a\u0301"), ("à", "a\u0300"), ("ã", "a\u0303"), ("í", "i\u0301"),
        ("ó", "o\u0301"), ("ö", "o\u0308"), ("ü", "u\u0308"), ("ä", "a\u0308"), ("ú", "u\u0301"), ("ñ", "n\u0303"), ("ç", "c\u0327"),
    ];

    /// <summary>What should come of a citation.</summary>
    internal enum Expected
    {
        Faithful,
        Flagged,
        LeftOut,
        MeaningAltered,
        BrokenElision,
    }

    /// <param name="Kind">What was done to the words.</param>
    /// <param name="Article">The article that the words are from.</param>
    /// <param name="Text">The citation.</param>
    /// <param name="Expected">The verdict it deserves.</param>
    internal sealed record Citation(string Kind, int Article, string Text, Expected Expected);

    /// <summary>The kinds and how each is made; null when the words do not lend themselves to it.</summary>
    public IEnumerable<(string Kind, Expected Expected, Func<string[], string?> Change)> All =>
    [
        ("as printed", Expected.Faithful, words => Join(words)),
        ("straight marks for curly ones", Expected.Faithful, words => Changed(words, Straighten)),
        ("curly marks for straight ones", Expected.Faithful, words => Changed(words, text => text.Replace('\'', '’'))),
        ("dashes", Expected.Faithful, words => Changed(words, text => text.Replace('-', random.Next(2) == 0 ? '‑' : '–'))),
        ("no-break spaces", Expected.Faithful, words => Join(words).Replace(' ', '\u00A0')),
        ("white space", Expected.Faithful, words => string.Join("\r\n    ", words)),
        ("zero-width characters", Expected.Faithful, words => Join(words).Insert(random.Next(2, 6), "\u200B")),
        ("soft hyphens", Expected.Faithful, words => Longest(words) is var i && words[i].Length > 7 && words[i].All(char.IsLetter) ? Join(words, i, words[i].Insert(4, "\u00AD")) : null),
        ("letters with marks apart", Expected.Faithful, words => Changed(words, text => _accents.Aggregate(text, (t, accent) => t.Replace(accent.Composed, accent.Decomposed)))),
        ("first letter", Expected.Faithful, words => char.IsLetter(words[0][0]) ? ToggleCase(Join(words), 0) : null),
        ("outer marks", Expected.Faithful, words => "“" + Join(words) + (random.Next(2) == 0 ? ".”" : ",”")),
        ("elision", Expected.Faithful, words => Elide(words, dropsTurning: false)),
        ("inserted bracket", Expected.Faithful, words => Join([.. words[..4], "[that year]", .. words[4..]]) is var text && !words[3].Any(IsMark) ? text : null),
        ("bracket for words", Expected.LeftOut, ReplaceByBracket),
        ("bracket for the first letter", Expected.Faithful, words => words[0].All(char.IsLetter) ? $"[{ToggleCase(words[0][..1], 0)}]{Join(words)[1..]}" : null),
        ("word substituted", Expected.Flagged, words => Replace(words, Middle(words), "zebra")),
        ("word of the text substituted", Expected.Flagged, words => Replace(words, Middle(words), words[random.Next(words.Length)].Trim('.', ',', '"', '\''))),
        ("word dropped", Expected.Flagged, words => Middle(words) is var i ? Join([.. words[..i], .. words[(i + 1)..]]) : null),
        ("word doubled", Expected.Flagged, words => Middle(words) is var i && words[i].Any(char.IsLetterOrDigit) ? Join([.. words[..i], words[i].TrimEnd('.', ','), .. words[i..]]) : null),
        ("words swapped", Expected.Flagged, words => Middle(words) is var i && i + 1 < words.Length ? Join([.. words[..i], words[i + 1], words[i], .. words[(i + 2)..]]) : null),
        ("letter changed", Expected.Flagged, words => Longest(words) is var i && words[i].Length > 4 ? Replace(words, i, words[i][..2] + (words[i][2] == 'o' ? 'a' : 'o') + words[i][3..]) : null),
        ("ending changed", Expected.Flagged, words => Longest(words) is var i && i < words.Length - 1 && words[i].All(char.IsLetter) ? Replace(words, i, words[i].EndsWith('s') ? words[i][..^1] : words[i] + "s") : null),
        ("number changed", Expected.Flagged, words => WithDigit(words) is int i ? Replace(words, i, ChangeDigit(words[i])) : null),
        ("negation inserted", Expected.Flagged, words => Middle(words) is var i ? Join([.. words[..i], "not", .. words[i..]]) : null),
        ("negation removed", Expected.Flagged, words => Array.FindIndex(words, 1, word => word is "not" or "never" or "no") is int i and > 0 && i < words.Length - 1 ? Join([.. words[..i], .. words[(i + 1)..]]) : null),
        ("keyword case", Expected.Flagged, words => Array.FindIndex(words, 1, word => word is "must" or "should" or "may" or "can" or "will") is int i and > 0 ? Replace(words, i, words[i].ToUpperInvariant()) : null),
        ("comma dropped", Expected.Flagged, words => Array.FindIndex(words, 1, word => word.EndsWith(',')) is int i and > 0 && i < words.Length - 1 ? Replace(words, i, words[i].TrimEnd(',')) : null),
        ("cut inside a word", Expected.Flagged, words => words[0].Length > 4 && words[0].All(char.IsLetter) ? Join(words)[2..] : null),
        ("cut inside the last word", Expected.Flagged, words => words[^1].Length > 4 && words[^1].All(char.IsLetter) ? Join(words)[..^2] : null),
        ("cut inside a number", Expected.Flagged, words => Array.FindIndex(words, word => word.Length > 1 && char.IsDigit(word[0]) && char.IsDigit(word[1])) is int i and >= 0 && i + 4 < words.Length ? Join([words[i][1..], .. words[(i + 1)..]]) : null),
        ("a part of another passage glued on", Expected.Flagged, words => Join(words) + " " + Join(Window(corpus.Lines[random.Next(corpus.Lines.Count)].Text, 6) ?? ["zebra"])),
        ("elision out of order", Expected.BrokenElision, words => words.Length >= 10 ? Join(words[5..]) + " … " + Join(words[..4]) : null),
        ("elision that drops a negation", Expected.MeaningAltered, words => Elide(words, dropsTurning: true)),
        ("bracket beside a changed word", Expected.Flagged, words => Replace([.. words[..4], "[that year]", .. words[4..]], 1, "zebra")),
        ("elision beside a changed word", Expected.Flagged, words => Elide(words, dropsTurning: false) is { } text ? text.Replace(words[1], "zebra", StringComparison.Ordinal) : null),
    ];

    /// <summary>Neighbouring words of a line, whole and with clean ends, none of them cut off from a denial or from the rest of a number; null when the line has none.</summary>
    public string[]? Window(string line, int length)
    {
        string[] words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < length)
            return null;

        int start = random.Next(words.Length - length + 1);
        string[] window = words[start..(start + length)];
        window[^1] = window[^1].TrimEnd('.', ',', ';', ':', '?', '!', '"', '”', '’', '\'', ')');
        bool clean = window[^1].Length > 0 && char.IsLetterOrDigit(window[0][0]) && char.IsLetterOrDigit(window[^1][^1])
            && !words[Math.Max(start - 2, 0)..start].Any(word => Turns(word) || IsCounting(word)) && !(start + length < words.Length && IsCounting(words[start + length]) && IsNumber(window[^1]))
            && !window.Any(word => word.Contains("..", StringComparison.Ordinal) || word.Contains('…') || word.Contains('[') || word.Contains('\t') || word.Any(char.IsControl));
        return clean && window[0].Length > 1 && window[1].Length > 0 ? window : null;
    }

    private static string Join(string[] words) => string.Join(' ', words);

    private static string Join(string[] words, int index, string word) => Join([.. words[..index], word, .. words[(index + 1)..]]);

    private static string? Replace(string[] words, int index, string word) => words[index] == word ? null : Join(words, index, word);

    private static string? Changed(string[] words, Func<string, string> change) => change(Join(words)) is var text && text != Join(words) ? text : null;

    private static string Straighten(string text) => text.Replace('’', '\'').Replace('‘', '\'').Replace('“', '"').Replace('”', '"');

    private static string ToggleCase(string text, int index) =>
        text[..index] + (char.IsUpper(text[index]) ? char.ToLowerInvariant(text[index]) : char.ToUpperInvariant(text[index])) + text[(index + 1)..];

    private static bool IsMark(char c) => !char.IsLetterOrDigit(c);

    private static int Longest(string[] words) => Array.IndexOf(words, words.MaxBy(word => word.Length));

    private static int? WithDigit(string[] words) => Array.FindIndex(words, word => word.Any(char.IsAsciiDigit)) is int i and >= 0 ? i : null;

    private static string ChangeDigit(string word)
    {
        int index = word.IndexOfAny(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
        return word[..index] + (char)('0' + ((word[index] - '0' + 1) % 10)) + word[(index + 1)..];
    }

    private static readonly string[] _counting =
        [
            "can", "could", "would", "will", "might", "ought", "many", "most", "each", "every", "both", "half", "few", "several", "least", "either", "required", "recommended", "thousands", "millions", "dozens", "hundreds", "percent",
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "twenty", "thirty", "forty", "fifty", "hundred", "thousand", "million", "billion", "dozen",
        ];

    private static bool IsPlain(string word) => !Turns(word) && !IsCounting(word) && word.All(char.IsLetter);

    private static bool IsCounting(string word) => _counting.Contains(word.Trim('.', ',', '"', '\'', '“', '”').ToLowerInvariant());

    // What counts on ("£412 | million") is no whole number.
    private static bool IsNumber(string word) => word.Any(char.IsAsciiDigit) || IsCounting(word);

    private static bool Turns(string word) =>
        _turning.Contains(word.Trim('.', ',', '"', '\'', '“', '”').ToLowerInvariant()) || word.Contains("n't", StringComparison.Ordinal) || word.Contains("n’t", StringComparison.Ordinal);

    private int Middle(string[] words) => random.Next(1, words.Length - 1);

    private string? Elide(string[] words, bool dropsTurning)
    {
        if (words.Length < 9)
            return null;

        string[] dropped = words[3..^4];
        bool sentences = words.Any(word => word.EndsWith('.') || word.EndsWith('?') || word.EndsWith('!') || word.Contains('”') || word.Contains('"'));
        if (sentences || dropped.Any(word => Turns(word) || IsCounting(word)) != dropsTurning || (dropsTurning && !dropped.Any(word => word is "not" or "never" or "no")))
            return null;

        string mark = new[] { " … ", " ... ", " [...] ", " […] ", " . . . " }[random.Next(5)];
        return Join(words[..3]) + mark + Join(words[^4..]);
    }

    private string? ReplaceByBracket(string[] words)
    {
        int start = 3;
        int end = start + random.Next(1, 4);
        if (end >= words.Length - 2 || words[(start - 1)..end].Any(word => !IsPlain(word) || word == "the") || words[end].Any(IsMark))
            return null;

        return Join([.. words[..start], "[the ministry]", .. words[end..]]);
    }
}
