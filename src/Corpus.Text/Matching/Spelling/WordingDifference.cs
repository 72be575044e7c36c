using Corpus.Text.Language;
using Corpus.Text.Matching.Meaning;

namespace Corpus.Text.Matching.Spelling;

/// <summary>Weighs in what two texts differ when the way in which words and numbers are written does not count.</summary>
internal static class WordingDifference
{
    /// <summary>Longer texts than this are compared as bags of words: what they lose in precision nobody can see at a glance.</summary>
    private const int MostCompared = 2_000_000;

    /// <summary>The gravest difference; null when there is none.</summary>
    public static MeaningKind? Weigh(string cited, string source, string language)
    {
        List<string> left = SpelledWords.Of(cited, language).ConvertAll(word => word.Token);
        List<string> right = SpelledWords.Of(source, language).ConvertAll(word => word.Token);
        int start = 0;
        while (start < left.Count && start < right.Count && left[start] == right[start])
            start++;
        int end = 0;
        while (end < left.Count - start && end < right.Count - start && left[left.Count - 1 - end] == right[right.Count - 1 - end])
            end++;

        // A phrase ("failed to") may go on in what is the same.
        MeaningWords words = MeaningWords.Of(language);
        List<string> leftRest = left.GetRange(start, left.Count - start - end);
        List<string> rightRest = right.GetRange(start, right.Count - start - end);
        if (leftRest.Count == 0 && rightRest.Count == 0)
            return null;

        if ((long)leftRest.Count * rightRest.Count > MostCompared)
            return Gravest(leftRest.Except(rightRest).Concat(rightRest.Except(leftRest)).Select(token => KindAt([token], 0, words)));
        return Gravest(Unpaired(leftRest, rightRest, words).Select(word =>
            word.IsCited ? KindAt(left, start + word.Index, words) : KindAt(right, start + word.Index, words)));
    }

    private static MeaningKind Gravest(IEnumerable<MeaningKind> kinds)
    {
        MeaningKind gravest = MeaningKind.Plain;
        foreach (MeaningKind kind in kinds)
            gravest = kind > gravest ? kind : gravest;

        return gravest;
    }

    private static MeaningKind KindAt(List<string> tokens, int index, MeaningWords words) =>
        tokens[index][0] == SpelledWord.CountedMark ? MeaningKind.Number : words.KindAt(tokens, index);

    // What is left of both sides beside their longest common sequence.
    // "NATO" and "Nato", "sólo" and "solo" are one word; "SHOULD" of a specification is another than "should".
    private static IEnumerable<(bool IsCited, int Index)> Unpaired(List<string> left, List<string> right, MeaningWords words)
    {
        string[] leftKeys = [.. left.Select(token => Key(token, words))];
        string[] rightKeys = [.. right.Select(token => Key(token, words))];
        int[,] common = new int[left.Count + 1, right.Count + 1];
        for (int i = left.Count - 1; i >= 0; i--)
        {
            for (int j = right.Count - 1; j >= 0; j--)
                common[i, j] = leftKeys[i] == rightKeys[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }

        for (int i = 0, j = 0; i < left.Count || j < right.Count;)
        {
            if (i < left.Count && j < right.Count && leftKeys[i] == rightKeys[j])
                (i, j) = (i + 1, j + 1);
            else if (j == right.Count || (i < left.Count && common[i + 1, j] >= common[i, j + 1]))
                yield return (true, i++);
            else
                yield return (false, j++);
        }
    }

    private static string Key(string token, MeaningWords words)
    {
        bool isKeyword = token.Length > 1 && token.All(char.IsUpper) && words.KindOf(token) == MeaningKind.Turning;
        return token[0] == SpelledWord.CountedMark || isKeyword ? token : Diacritics.Fold(token);
    }
}
