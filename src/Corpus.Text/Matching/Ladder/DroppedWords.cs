using Corpus.Text.Matching.Meaning;
using Corpus.Text.Matching.Words;

namespace Corpus.Text.Matching.Ladder;

/// <summary>Says when what an elision leaves out turns the sentence that it is taken from.</summary>
internal static class DroppedWords
{
    /// <summary>Whether the words between two parts have a negation, a condition or a modal verb in a sentence that one of the parts belongs to.</summary>
    public static bool TurnMeaning(DocumentWords source, int lastBefore, int firstBehind)
    {
        if (IsAside(source, lastBefore, firstBehind))
            return false;
        if (MovesCondition(source, lastBefore, firstBehind))
            return true;

        // The rest of the first part's sentence.
        int word = lastBefore;
        while (word + 1 < firstBehind && !SentenceEnd.IsBehind(source, word))
        {
            word++;
            if (MustBeKept(source, word, firstBehind))
                return true;
        }

        // The beginning of the second part's sentence.
        int behind = firstBehind;
        while (behind - 1 > word && !SentenceEnd.IsBehind(source, behind - 1))
        {
            behind--;
            if (MustBeKept(source, behind, firstBehind))
                return true;
        }

        return false;
    }

    // In a compound ("must-see", "no-one") the word is a part of another.
    private static bool MustBeKept(DocumentWords source, int word, int firstBehind)
    {
        MeaningClasses classes = MeaningWords.Of(source).ClassesAt(source, word, out int length);
        return classes.HasFlag(MeaningClasses.Kept)
            && Boundary.StartsCleanly(source, word) && Boundary.EndsCleanly(source, word)
            && (!classes.HasFlag(MeaningClasses.Denial) || Governs(source, word + length, firstBehind));
    }

    // "denied that he saw" says of "he saw" that it is not so; "denied the charge and left" says nothing of "left".
    private static bool Governs(DocumentWords source, int word, int firstBehind)
    {
        for (; word < firstBehind; word++)
        {
            if (SentenceEnd.IsBehind(source, word - 1) || MeaningWords.Of(source).ClassesOf(source.FormOf(word)).HasFlag(MeaningClasses.Coordination))
                return false;
        }

        return true;
    }

    // "The bridge is safe, and the tunnel closes if it rains" says nothing of "The bridge is safe … if it rains".
    private static bool MovesCondition(DocumentWords source, int lastBefore, int firstBehind)
    {
        MeaningWords words = MeaningWords.Of(source);
        if ((words.ClassesAt(source, firstBehind, out _) & (MeaningClasses.Condition | MeaningClasses.Exception)) == 0)
            return false;

        for (int word = lastBefore; word + 1 < firstBehind; word++)
        {
            bool beginsClause = SentenceEnd.IsClauseEndBehind(source, word) && words.ClassesAt(source, word + 1, out _).HasFlag(MeaningClasses.Coordination);
            if (beginsClause || SentenceEnd.IsBehind(source, word))
                return true;
        }

        return false;
    }

    // ", which had not met since May," and "(not to be confused with it)" are whole clauses of their own.
    private static bool IsAside(DocumentWords source, int lastBefore, int firstBehind)
    {
        if (firstBehind - lastBefore < 2)
            return false;

        string opening = source.FoldedGap(lastBefore);
        string closing = source.FoldedGap(firstBehind - 1);
        if (opening == "(" && closing is ")" or "),")
            return true;
        if (opening != "," || closing != "," || !MeaningWords.Of(source).ClassesOf(source.FormOf(lastBefore + 1)).HasFlag(MeaningClasses.Relative))
            return false;
        for (int word = lastBefore + 1; word < firstBehind - 1; word++)
        {
            if (SentenceEnd.IsClauseEndBehind(source, word))
                return false;
        }

        return true;
    }
}
