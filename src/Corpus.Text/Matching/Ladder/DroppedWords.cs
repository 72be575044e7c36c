using Corpus.Text.Matching.Nearest;
using Corpus.Text.Matching.Words;

namespace Corpus.Text.Matching.Ladder;

/// <summary>Says when what an elision leaves out turns the sentence that it is taken from.</summary>
internal static class DroppedWords
{
    /// <summary>Whether the words between two parts have a negation or a modal verb in a sentence that one of the parts belongs to.</summary>
    public static bool TurnMeaning(DocumentWords source, int lastBefore, int firstBehind)
    {
        // The rest of the first part's sentence.
        int word = lastBefore;
        while (word + 1 < firstBehind && !EndsSentence(source, word))
        {
            word++;
            if (MustBeKept(source, word))
                return true;
        }

        // The beginning of the second part's sentence.
        int behind = firstBehind;
        while (behind - 1 > word && !EndsSentence(source, behind - 1))
        {
            behind--;
            if (MustBeKept(source, behind))
                return true;
        }

        return false;
    }

    // In a compound ("must-see", "no-one") the word is a part of another.
    private static bool MustBeKept(DocumentWords source, int word) =>
        MeaningWords.MustBeKept(source.FormOf(word))
            && Boundary.StartsCleanly(source.Text, source.StartOf(word)) && Boundary.EndsCleanly(source.Text, source.EndOf(word));

    private static bool EndsSentence(DocumentWords source, int word)
    {
        (int start, int end) = source.GapOf(word);
        string text = source.Text;
        int breaks = 0;
        bool stop = false;
        for (int i = start; i < end; i++)
        {
            if (text[i] == '\n')
                breaks++;
            stop |= text[i] is '.' or '?' or '!';
        }

        if (breaks > 1)
            return true;
        if (!stop || end >= text.Length || char.IsLower(text[end]))
            return false;

        // "Mr. Roe", "J. Roe": a short word with a capital before the stop is an abbreviation.
        return text[start] != '.' || start - source.StartOf(word) > 3 || !char.IsUpper(text[source.StartOf(word)]);
    }
}
