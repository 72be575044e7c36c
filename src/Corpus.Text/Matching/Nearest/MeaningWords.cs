using Corpus.Text.Matching.Words;

namespace Corpus.Text.Matching.Nearest;

/// <summary>Knows the words that turn the meaning of a sentence.</summary>
internal static class MeaningWords
{
    private static readonly Dictionary<string, (MeaningKind Kind, bool Kept)> _words = EmbeddedTable.Rows("meaning-words.tsv").ToDictionary(
        row => row[0],
        row => (row[1] == "number" ? MeaningKind.Number : MeaningKind.Turning, row[2] == "yes"),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>What a word is, given the form in which words are compared.</summary>
    public static MeaningKind KindOf(string form)
    {
        if (_words.TryGetValue(form, out (MeaningKind Kind, bool) entry))
            return entry.Kind;
        if (IsContractedNegation(form))
            return MeaningKind.Turning;

        foreach (char c in form)
        {
            if (Characters.IsDigit(c))
                return MeaningKind.Number;
        }

        return MeaningKind.Plain;
    }

    /// <summary>Whether an elision that drops the word from a sentence changes what the sentence says.</summary>
    public static bool MustBeKept(string form) =>
        IsContractedNegation(form) || (_words.TryGetValue(form, out (MeaningKind, bool Kept) entry) && entry.Kept);

    private static bool IsContractedNegation(string form) => form.EndsWith("n't", StringComparison.OrdinalIgnoreCase);
}
