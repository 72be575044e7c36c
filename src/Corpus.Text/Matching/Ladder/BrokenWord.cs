using Corpus.Text.Language;
using Corpus.Text.Matching.Meaning;
using Corpus.Text.Matching.Words;

namespace Corpus.Text.Matching.Ladder;

/// <summary>A word that the end of a line breaks with a blank before its hyphen ("struc -⏎tural"), as converters of printed pages write it.</summary>
/// <remarks>The same marks are a dash elsewhere ("the mill -⏎and the dam").</remarks>
internal static class BrokenWord
{
    private const string Dash = " - ";

    /// <summary>Whether a word and the next one are two pieces of one word.</summary>
    public static bool IsBehind(DocumentWords source, int word)
    {
        if (word < 0 || word + 1 >= source.Count || !source.Joined.TryGetValue(word, out int whole))
            return false;

        int piece = source.StartOf(word + 1);
        if (!char.IsLower(source.Text[piece]) || !char.IsLetter(source.Text[source.EndOf(word) - 1]))
            return false;
        if (source.Hashes.IndexOf(whole) >= 0)
            return true;

        // What is a word elsewhere is one here, and who writes dashes in this way within a line writes them at its end, too.
        bool isWord = MeaningWords.Of(source).ClassesOf(source.FormOf(word + 1)) != MeaningClasses.None || StandsElsewhere(source, word + 1);
        return !isWord && source.Text.IndexOf(Dash, StringComparison.Ordinal) < 0;
    }

    private static bool StandsElsewhere(DocumentWords source, int word)
    {
        ReadOnlySpan<int> hashes = source.Hashes;
        int hash = hashes[word];
        return hashes.Slice(0, word).IndexOf(hash) >= 0 || hashes.Slice(word + 1).IndexOf(hash) >= 0;
    }
}
