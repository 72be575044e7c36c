using System.Globalization;
using System.Text.Json;
using Corpus.Text.Model;

namespace Corpus.Text.Evaluation;

/// <summary>How often each rule of the sieve names the right speaker, on texts whose speakers were annotated by hand.</summary>
internal static class RulePrecision
{
    private const int OffsetTolerance = 2;

    /// <summary>
    /// Writes one line a rule: how many quotations it attributed, how many of them to the right speaker, how many to a wrong name, and how many
    /// to a pronoun or noun that nobody stands behind; the precision is that of the names and of the mentions that are the answer.
    /// </summary>
    /// <param name="sets">Pairs of folders: the texts, and the answers as JSON.</param>
    /// <param name="output">Takes the lines.</param>
    public static void Write(IReadOnlyList<string> sets, TextWriter output)
    {
        var rules = new SortedDictionary<string, Tally>(StringComparer.Ordinal);
        for (int set = 0; set < sets.Count; set += 2)
        {
            foreach (string answers in Directory.GetFiles(sets[set + 1], "*.json"))
                Count(File.ReadAllText(Path.Combine(sets[set], Path.GetFileNameWithoutExtension(answers) + ".txt")), answers, rules);
        }

        output.WriteLine($"{"rule",-32} {"used",6} {"right",6} {"wrong",6} {"unnamed",8}  precision");
        foreach ((string rule, Tally tally) in rules.OrderByDescending(rule => rule.Value.Used))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rule,-32} {tally.Used,6} {tally.Right,6} {tally.Wrong,6} {tally.Unnamed,8}  {(double)tally.Right / Math.Max(1, tally.Right + tally.Wrong),9:F3}"));
    }

    private static void Count(string text, string answers, SortedDictionary<string, Tally> rules)
    {
        using JsonDocument gold = JsonDocument.Parse(File.ReadAllText(answers));
        List<PredictedQuote> predicted = [.. Prediction.Of(ArticleReader.Read(text)).Quotes];
        foreach (JsonElement quote in gold.RootElement.GetProperty("quotes").EnumerateArray())
        {
            int start = quote.GetProperty("start").GetInt32();
            int end = quote.GetProperty("end").GetInt32();
            PredictedQuote? found = predicted.Find(one => Math.Abs(one.Start - start) <= OffsetTolerance && Math.Abs(one.End - end) <= OffsetTolerance);
            if (found is not { Rule: { } rule, Speaker: { } speaker } || IsRight(quote, speaker) is not { } isRight)
                continue;

            // Who he and she are is another question than which of them spoke, and has another precision.
            bool isAnaphor = found is { SpeakerCanonical: { } name, Mention: { } mention } && !AreOne(Words(name), Words(mention));
            string row = isAnaphor ? rule + ", he or she" : rule;
            Tally tally = rules.GetValueOrDefault(row);
            rules[row] = isRight ? tally with { Right = tally.Right + 1 }
                : found.SpeakerCanonical is null ? tally with { Unnamed = tally.Unnamed + 1 }
                : tally with { Wrong = tally.Wrong + 1 };
        }
    }

    /// <summary>Whether the answer is somebody of the same last name, or one name holds the other; null where the gold does not tell.</summary>
    private static bool? IsRight(JsonElement quote, string speaker)
    {
        List<string> names = [.. Names(quote)];
        return names.Count == 0 ? null : names.Exists(name => AreOne(Words(name), Words(speaker)));
    }

    private static IEnumerable<string> Names(JsonElement quote)
    {
        foreach (string property in (string[])["speaker", "speaker_canonical"])
        {
            if (quote.TryGetProperty(property, out JsonElement name) && name.ValueKind == JsonValueKind.String)
                yield return name.GetString()!;
        }

        if (quote.TryGetProperty("speaker_aliases", out JsonElement aliases) && aliases.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement alias in aliases.EnumerateArray())
                yield return alias.GetString()!;
        }
    }

    private static string[] Words(string name) =>
        [.. name.ToLowerInvariant().Split(' ', ',', '.').Select(word => word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal) ? word[..^2] : word).Where(word => word.Length > 0)];

    private static bool AreOne(string[] left, string[] right) =>
        left.Length > 0 && right.Length > 0 && (left[^1] == right[^1] || !left.Except(right).Any() || !right.Except(left).Any());

    private readonly record struct Tally(int Right, int Wrong, int Unnamed)
    {
        public int Used => Right + Wrong + Unnamed;
    }
}
