using System.Globalization;
using Corpus.Text.Matching;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Analyzers;

/// <summary>Reads what <c>.editorconfig</c> and <c>.globalconfig</c> allow in a citation. A value that means nothing leaves the default.</summary>
internal static class CitationOptions
{
    public static MatchOptions Read(AnalyzerConfigOptions file, AnalyzerConfigOptions global)
    {
        MatchOptions defaults = MatchOptions.Default;
        return new MatchOptions(
            Value("corpus_minimum_words") is { } words && int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out int minimum)
                ? minimum
                : defaults.MinimumWords,
            Flag("corpus_allow_elision", defaults.AllowElision),
            Flag("corpus_allow_brackets", defaults.AllowBrackets));

        string? Value(string key) => file.TryGetValue(key, out string? value) || global.TryGetValue(key, out value) ? value : null;

        bool Flag(string key, bool otherwise) => bool.TryParse(Value(key), out bool flag) ? flag : otherwise;
    }
}
