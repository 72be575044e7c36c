using Corpus.Text.Language;
using Corpus.Text.Matching.Meaning;
using Corpus.Text.Matching.Spelling;
using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Matching.Words;
using Corpus.Text.Model;

namespace Corpus.Text.Matching.Judging;

/// <summary>What a source prints in square brackets beside its words: the numbers of references, "[sic]", an editor's help.</summary>
internal static class PrintedNotes
{
    /// <summary>Whether all in which a citation differs is that it leaves such brackets out.</summary>
    public static bool AreAll(DocumentWords source, IReadOnlyList<WordDifference> differences) =>
        differences.Count > 0 && differences.All(difference => difference.Cited.Length == 0 && IsNote(source, difference.Source));

    private static bool IsNote(DocumentWords source, TextSpan span)
    {
        string text = source.Text;
        int start = span.Start;
        int end = span.End;
        if (span.Length == 0 || start == 0 || end >= text.Length)
            return false;

        // The difference has the words, with the bracket or without.
        bool isWhole = (text[start] == '[' || text[start - 1] == '[') && (text[end - 1] == ']' || text[end] == ']')
            && text.IndexOfAny(['[', ']'], start + 1, Math.Max(span.Length - 2, 0)) < 0;
        return isWhole && (SpelledNumber.IsAmongNotes(text, start, end) || !SaysMore(source, start, end));
    }

    // "[95% CI 0.11–0.42]" is what was found, and "[not]" is no note.
    private static bool SaysMore(DocumentWords source, int start, int end)
    {
        MeaningWords words = MeaningWords.Of(source);
        for (int word = source.WordAt(start); word < source.Count && source.StartOf(word) < end; word++)
        {
            string form = source.FormOf(word);
            if ((words.ClassesOf(form) & (MeaningClasses.Turning | MeaningClasses.Number)) != 0 && !char.IsLetter(form[0]))
                return true;
            if ((words.ClassesOf(form) & MeaningClasses.Turning) != 0)
                return true;
        }

        return false;
    }
}
