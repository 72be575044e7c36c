using Corpus.Text.Matching.Meaning;
using Corpus.Text.Matching.Words;

namespace Corpus.Text.Matching.Ladder;

/// <summary>Looks at the words just outside a passage, which a citation leaves out where its author marks a cut there, or ends the sentence.</summary>
internal static class EdgeWords
{
    /// <summary>A negation that stands further before a word than this belongs to other words.</summary>
    private const int Reach = 5;

    /// <summary>The word with which a denial of the passage begins just before it ("is not | allowed"); -1 when none does.</summary>
    public static int DenialBefore(DocumentWords source, int first)
    {
        MeaningWords words = MeaningWords.Of(source);
        bool isOtherClause = false;
        for (int word = first - 1; word >= Math.Max(first - Reach, 0) && !SentenceEnd.IsClauseEndBehind(source, word); word--)
        {
            MeaningClasses classes = words.ClassesAt(source, word, out int length);
            // Beyond "that" and "which" another clause begins, whose words only a denial turns: "denied that | he saw".
            if ((classes & (isOtherClause ? MeaningClasses.Denial : MeaningClasses.Denying)) != 0 && classes.HasFlag(MeaningClasses.Kept) && word + length <= first)
                return word;
            if (classes.HasFlag(MeaningClasses.Coordination))
                break;
            isOtherClause |= classes.HasFlag(MeaningClasses.Relative);
        }

        return -1;
    }

    /// <summary>What limits or denies the passage just behind it, in its own sentence: "unless", "only", "but"; nothing where it ends, or goes on otherwise.</summary>
    public static MeaningClasses LimitationBehind(DocumentWords source, int last)
    {
        if (last + 1 >= source.Count || SentenceEnd.IsBehind(source, last))
            return MeaningClasses.None;

        MeaningClasses classes = MeaningWords.Of(source).ClassesAt(source, last + 1, out _);
        if (classes.HasFlag(MeaningClasses.Limitation))
            return classes;

        // "zahlen nicht": the negation stands behind what it denies, and no mark between.
        return classes.HasFlag(MeaningClasses.Negation) && !SentenceEnd.IsClauseEndBehind(source, last) ? classes : MeaningClasses.None;
    }
}
