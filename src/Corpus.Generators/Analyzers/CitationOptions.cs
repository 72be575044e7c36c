using System.Globalization;
using Corpus.Generators.Citations;
using Corpus.Generators.Options;
using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Verification.Names;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Analyzers;

/// <summary>Reads what <c>.editorconfig</c> and <c>.globalconfig</c> allow in a citation. A value that means nothing leaves the default, and is a
/// fault.</summary>
internal static class CitationOptions
{
    public const string Prefix = "corpus_";

    private const string MinimumWords = "corpus_minimum_words";
    private const string AllowElision = "corpus_allow_elision";
    private const string AllowBrackets = "corpus_allow_brackets";

    /// <summary>Every option, with the values that it may have.</summary>
    private static readonly Dictionary<string, string> _expected = new(StringComparer.OrdinalIgnoreCase)
    {
        [MinimumWords] = "a number of words, such as 3",
        [AllowElision] = "true, false",
        [AllowBrackets] = "true, false",
    };

    /// <summary>Reads each option where it is set first.</summary>
    public static MatchOptions Read(params AnalyzerConfigOptions?[] options)
    {
        MatchOptions defaults = MatchOptions.Default;
        return new MatchOptions(
            Number(Value(MinimumWords)) ?? defaults.MinimumWords,
            Flag(Value(AllowElision)) ?? defaults.AllowElision,
            Flag(Value(AllowBrackets)) ?? defaults.AllowBrackets);

        string? Value(string key) =>
            options.Select(some => some?.TryGetValue(key, out string? value) == true ? value : null).FirstOrDefault(value => value is not null);
    }

    /// <summary>The options whose value means nothing.</summary>
    public static IEnumerable<OptionFault> Faults(AnalyzerConfigOptions options)
    {
        foreach (KeyValuePair<string, string> option in _expected.OrderBy(option => option.Key, StringComparer.Ordinal))
        {
            if (options.TryGetValue(option.Key, out string? value) && (option.Key == MinimumWords ? Number(value) is null : Flag(value) is null))
                yield return new OptionFault(option.Key, value, option.Value);
        }
    }

    public static bool IsKnown(string key) => _expected.ContainsKey(key);

    /// <summary>The option that is nearest to a misspelt one; null when none is near.</summary>
    public static string? Nearest(string key)
    {
        int least = Math.Max(1, (key.Length - Prefix.Length) / 2) + 1;
        string? nearest = null;
        foreach (string known in _expected.Keys.OrderBy(known => known, StringComparer.Ordinal))
        {
            int distance = Spelling.Distance(key, known, least);
            if (distance < least)
                (least, nearest) = (distance, known);
        }

        return nearest;
    }

    private static int? Number(string? value) => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    private static bool? Flag(string? value) => bool.TryParse(value, out bool flag) ? flag : null;
}
