using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Corpus.Text.Tests.Matching;

/// <summary>Makes documents of true words in the forms in which people keep them, with citations from them: some right, some altered where it is hard to see.</summary>
internal static partial class FormMutations
{
    private static readonly string[] _denials = ["not", "never", "hardly", "nobody", "nothing", "without", "unless", "if", "only", "no", "none", "except", "refused", "denied", "failed", "yet", "se", "si", "wenn"];

    private static readonly string[] _limits = ["unless", "except", "if", "but", "only", "until"];

    /// <param name="Source">The document.</param>
    /// <param name="Cited">The citation.</param>
    /// <param name="Expected">The verdicts that are right.</param>
    internal sealed record Case(string Source, string Cited, params string[] Expected);

    /// <summary>The kinds, each with what it makes of a line of some article.</summary>
    public static IEnumerable<(string Kind, Func<string[], int, IEnumerable<Case>> Make)> All =>
    [
        ("end bracket", (words, _) => EndBrackets(words)),
        ("edge elision", (words, _) => EdgeElisions(words)),
        ("stop before a condition", (words, _) => Stops(words)),
        ("number spelling", (words, _) => Spellings(words)),
        ("PDF text", Pdf),
        ("Markdown", Markdown),
        ("transcript", Transcript),
    ];

    private static IEnumerable<Case> EndBrackets(string[] words)
    {
        for (int i = 4; i + 1 < words.Length; i++)
        {
            if (!Number().IsMatch(words[i]) || !Clean(words[(i - 4)..i]) || words[(i - 4)..i].Any(word => word.Any(char.IsDigit)))
                continue;

            string before = Join(words[(i - 4)..i]);
            yield return new Case(Join(words), $"{before} [{ChangeDigit(words[i])}]", "NumberAltered");
            yield return new Case(Join(words), $"{before} [{words[i]}]", "Faithful");
            yield break;
        }
    }

    private static IEnumerable<Case> EdgeElisions(string[] words)
    {
        int denial = Array.FindIndex(words, word => word is "not" or "never" or "hardly" || word.EndsWith("n't", StringComparison.Ordinal));
        if (denial > 0 && denial + 6 < words.Length && Clean(words[denial..(denial + 6)]))
        {
            yield return new Case(Join(words), "... " + Join(words[(denial + 1)..(denial + 6)]), "MeaningAltered");
            yield return new Case(Join(words), "... " + Join(words[denial..(denial + 6)]), "Faithful");
        }

        if (words.Length > 14 && Clean(words[2..12]) && !words[..14].Any(IsTurning))
            yield return new Case(Join(words), "… " + Join(words[7..12]) + " …", "Faithful");
    }

    private static IEnumerable<Case> Stops(string[] words)
    {
        int limit = Array.FindIndex(words, 6, word => _limits.Contains(word));
        if (limit > 0 && limit + 2 < words.Length && Clean([.. words[(limit - 5)..(limit - 1)], words[limit - 1].TrimEnd(',')]))
        {
            string cited = Join(words[(limit - 5)..limit]).TrimEnd(',');
            yield return new Case(Join(words), cited + ".", "MeaningAltered");
            yield return new Case(Join(words), cited, "Faithful");
            yield return new Case(Join(words), "“" + cited + ".”", "Faithful");
        }

        int end = Array.FindIndex(words, 6, word => word.Length > 4 && word.EndsWith('.') && word[..^1].All(char.IsLower));
        if (end > 0 && Clean([.. words[(end - 5)..end], words[end][..^1]]))
            yield return new Case(Join(words), Join(words[(end - 5)..(end + 1)]), "Faithful");
    }

    private static IEnumerable<Case> Spellings(string[] words)
    {
        for (int i = 4; i + 3 < words.Length; i++)
        {
            string[] around = [.. words[(i - 4)..i], .. words[(i + 1)..(i + 3)]];
            if (words[i] != words[i].TrimEnd('.', ',') || !Clean(around) || around.Any(word => word.Any(char.IsDigit)) || Respelled(words[i]) is not { } respelled)
                continue;

            string cited = Join([.. words[(i - 4)..i], respelled, .. words[(i + 1)..(i + 3)]]);
            yield return new Case(Join(words), cited, "Spelling");
            if (respelled.Any(char.IsDigit))
                yield return new Case(Join(words), cited.Replace(respelled, ChangeDigit(respelled), StringComparison.Ordinal), "NumberAltered");
            yield break;
        }
    }

    private static string? Respelled(string word)
    {
        if (Percentage().IsMatch(word))
            return word.Replace("%", " per cent", StringComparison.Ordinal);
        if (Grouped().IsMatch(word))
            return word.Replace(",", word.Length % 2 == 0 ? "" : " ", StringComparison.Ordinal);
        return word switch
        {
            "can't" or "can’t" => "cannot",
            "don't" or "don’t" => "do not",
            "isn't" or "isn’t" => "is not",
            "we're" or "we’re" => "we are",
            "you'll" or "you’ll" => "you will",
            "you're" or "you’re" => "you are",
            "doesn't" or "doesn’t" => "does not",
            "didn't" or "didn’t" => "did not",
            "cannot" => "can't",
            _ => null,
        };
    }

    // Lines of some fifty letters, with long words broken at their ends in several ways, ligatures, and a page number in a broken word.
    private static IEnumerable<Case> Pdf(string[] words, int seed)
    {
        if (words.Length < 20 || !Clean(words[2..14]))
            yield break;

        var page = new StringBuilder();
        int column = 0;
        int broken = 0;
        foreach (string word in words)
        {
            bool breaks = column > 40 && word.Length > 7 && word.All(char.IsAsciiLetterLower);
            string[] hyphens = ["-\n", " -\n", "\u00AD\n", "-\n        ", "-\n                         Page 13\n", "¬\n", "-\r\n", "-\n- 7 -\n"];
            page.Append(breaks ? word[..4] + hyphens[(seed + broken++) % hyphens.Length] + word[4..] : word).Append(' ');
            column = breaks ? 4 : column + word.Length + 1;
            if (column > 55)
            {
                page.Append('\n').Append(' ', seed % 3);
                column = 0;
            }
        }

        string source = page.ToString().Replace("ffi", "ﬃ", StringComparison.Ordinal).Replace("fi", "ﬁ", StringComparison.Ordinal).Replace("fl", "ﬂ", StringComparison.Ordinal);
        yield return new Case(source, Join(words[2..14]), "Faithful");
        yield return new Case(source, Join([.. words[2..7], "zebra", .. words[8..14]]), "Altered", "NumberAltered", "MeaningAltered");
    }

    private static IEnumerable<Case> Markdown(string[] words, int seed)
    {
        if (words.Length < 20 || !Clean(words[..14]) || words.Any(word => word.Any(c => c is '*' or '_' or '`' or '[' or '#' or '>' or '&')))
            yield break;

        string[] marked = [.. words];
        marked[4] = "**" + words[4];
        marked[5] = words[5] + "**";
        marked[7] = (seed % 3) switch
        {
            0 => $"[{words[7]}](https://example.org/{seed}?a=b)",
            1 => $"[{words[7]}](page.md \"the page\")",
            _ => $"`{words[7]}`",
        };
        marked[9] = "_" + words[9] + "_";
        string source = "# A heading\n\n" + (seed % 2 == 0 ? "> " : "- ") + Join(marked[..11]) + (seed % 2 == 0 ? "\n> " : "\n  ") + Join(marked[11..]).Replace("’", "&rsquo;", StringComparison.Ordinal);
        yield return new Case(source, Join(words[2..14]), "Faithful");
        yield return new Case(source, Join([.. words[2..7], "zebra", .. words[8..14]]), "Altered", "NumberAltered", "MeaningAltered");
    }

    private static IEnumerable<Case> Transcript(string[] words, int seed)
    {
        if (words.Length < 20 || !Clean(words[..14]))
            yield break;

        string label = new[] { "TREASURER:", "Ms Bell:", "Q.", "A:" }[seed % 4];
        string source = $"{label} {Join(words)}\n\nCHAIR: So, um, thank you. I mean -- thanks!\n";
        yield return new Case(source, Join(words[2..14]), "Faithful");
        yield return new Case(source, Join([.. words[2..7], "zebra", .. words[8..14]]), "Altered", "NumberAltered", "MeaningAltered");
        yield return new Case(source, "thank you. I mean — thanks!", "Faithful");
    }

    private static bool Clean(string[] words) => words.All(word => word.TrimEnd(',') is { Length: > 0 } bare && bare.All(c => char.IsLetterOrDigit(c) || c is '\'' or '’'));

    private static bool IsTurning(string word) => _denials.Contains(word.ToLowerInvariant()) || word.Contains("n't", StringComparison.Ordinal) || word.Contains("n’t", StringComparison.Ordinal);

    private static string Join(string[] words) => string.Join(' ', words);

    private static string ChangeDigit(string word)
    {
        int index = word.IndexOfAny(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
        return word[..index] + ((word[index] - '0' + 1) % 10 is 0 and var digit ? digit + 1 : (word[index] - '0' + 1) % 10).ToString(CultureInfo.InvariantCulture) + word[(index + 1)..];
    }

    [GeneratedRegex(@"^\d{1,4}$")]
    private static partial Regex Number();

    [GeneratedRegex(@"^\d{1,3}(\.\d)?%$")]
    private static partial Regex Percentage();

    [GeneratedRegex(@"^\d{1,3},\d{3}$")]
    private static partial Regex Grouped();
}
