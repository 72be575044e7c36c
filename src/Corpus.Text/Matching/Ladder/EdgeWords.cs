using Corpus.Text.Matching.Meaning;
using Corpus.Text.Matching.Words;

namespace Corpus.Text.Matching.Ladder;

/// <summary>Looks at the words just outside a passage, which a citation leaves out where its author marks a cut there, or ends the sentence.</summary>
internal static class EdgeWords
{
    /// <summary>A negation that stands further before a word than this belongs to other words.</summary>
    private const int Reach = 5;

    /// <summary>A condition at the beginning of a sentence is no longer than this, with what stands between it and the passage.</summary>
    private const int LongestCondition = 25;

    /// <summary>"…, the board said, unless …": as many words stand between a statement and its limitation.</summary>
    private const int LongestAside = 6;

    /// <summary>The word with which a denial of the passage begins just before it ("is not | allowed"); -1 when none does.</summary>
    public static int DenialBefore(DocumentWords source, int first)
    {
        MeaningWords words = MeaningWords.Of(source);
        bool isOtherClause = false;
        for (int word = first - 1; word >= Math.Max(first - Reach, 0) && !SentenceEnd.IsClauseEndBehind(source, word); word--)
        {
            MeaningClasses classes = words.ClassesAt(source, word, out int length);
            // Beyond "that" and "which" another clause begins, whose words only a denial turns: "denied that | he saw".
            MeaningClasses turning = isOtherClause ? MeaningClasses.Denial : MeaningClasses.Denying;
            if ((classes & turning) != 0 && classes.HasFlag(MeaningClasses.Kept) && word + length <= first)
                return word;
            if (classes.HasFlag(MeaningClasses.Coordination))
                break;
            isOtherClause |= classes.HasFlag(MeaningClasses.Relative);
        }

        return -1;
    }

    /// <summary>
    /// The word with which the condition begins that the sentence of a passage opens with ("Unless it rains, | the fair is held"); -1 when it opens with none.
    /// </summary>
    public static int ConditionBefore(DocumentWords source, int first)
    {
        int word = first;
        for (; word > 0 && !SentenceEnd.IsBehind(source, word - 1); word--)
        {
            // ", and the mayor opens it": what the condition holds for ends there.
            bool isFurther = MeaningWords.Of(source).ClassesAt(source, word, out _).HasFlag(MeaningClasses.Coordination)
                && SentenceEnd.IsClauseEndBehind(source, word - 1);
            if (first - word > LongestCondition || isFurther)
                return -1;
        }

        bool isCondition = (MeaningWords.Of(source).ClassesAt(source, word, out _) & (MeaningClasses.Condition | MeaningClasses.Exception)) != 0;
        return isCondition && word < first ? word : -1;
    }

    /// <summary>What limits or denies the passage just behind it, in its own sentence:
    /// "unless", "only", "but"; nothing where it ends, or goes on otherwise.</summary>
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

    /// <summary>What limits the passage behind an aside: "…, the board said, unless …".</summary>
    public static MeaningClasses LimitationBehindAside(DocumentWords source, int last)
    {
        if (source.FoldedGap(last) != ",")
            return MeaningClasses.None;

        int word = last + 1;
        while (word + 1 < source.Count && word - last < LongestAside && !SentenceEnd.IsClauseEndBehind(source, word))
            word++;
        if (word + 1 >= source.Count || source.FoldedGap(word) != ",")
            return MeaningClasses.None;

        MeaningClasses classes = MeaningWords.Of(source).ClassesAt(source, word + 1, out _);
        return classes.HasFlag(MeaningClasses.Limitation) && (classes & MeaningClasses.Denying) != 0 ? classes : MeaningClasses.None;
    }
}
