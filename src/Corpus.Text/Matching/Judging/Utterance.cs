using Corpus.Text.Matching.Words;

namespace Corpus.Text.Matching.Judging;

/// <summary>Tells one utterance that several sources carry from the same words said twice.</summary>
internal static class Utterance
{
    /// <summary>Nobody writes so many words in the same order as another by chance: one was copied from the other, or both from a third.</summary>
    private const int CopiedWords = 16;

    /// <summary>A quotation of so many words that two articles give to the same speaker is one statement.</summary>
    private const int StatedWords = 8;

    /// <summary>Whether two passages with the same words are the same utterance.</summary>
    public static bool IsSame(PlacedPassage left, DocumentWords leftWords, PlacedPassage right, DocumentWords rightWords, bool sameSpeaker)
    {
        (int leftFirst, _) = left.Found.Parts[0];
        (int rightFirst, _) = right.Found.Parts[0];
        ReadOnlySpan<int> leftHashes = leftWords.Hashes;
        ReadOnlySpan<int> rightHashes = rightWords.Hashes;

        int run = 0;
        while (run < CopiedWords && leftFirst + run < leftHashes.Length && rightFirst + run < rightHashes.Length
            && leftHashes[leftFirst + run] == rightHashes[rightFirst + run])
            run++;
        for (int back = 1; run < CopiedWords && back <= leftFirst && back <= rightFirst && leftHashes[leftFirst - back] == rightHashes[rightFirst - back]; back++)
            run++;

        return run >= CopiedWords || (sameSpeaker && run >= StatedWords);
    }
}
