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

        left = left.GetRange(start, left.Count - start - end);
        right = right.GetRange(start, right.Count - start - end);
        if (left.Count == 0 && right.Count == 0)
            return null;

        MeaningWords words = MeaningWords.Of(language);
        MeaningKind gravest = MeaningKind.Plain;
        foreach (string token in (long)left.Count * right.Count > MostCompared ? left.Except(right).Concat(right.Except(left)) : Unpaired(left, right, words))
        {
            MeaningKind kind = token[0] == SpelledWord.CountedMark ? MeaningKind.Number : words.KindOf(token);
            gravest = kind > gravest ? kind : gravest;
        }

        return gravest;
    }

    // What is left of both sides beside their longest common sequence.
    // "NATO" and "Nato", "sólo" and "solo" are one word; "SHOULD" of a specification is another than "should".
    private static IEnumerable<string> Unpaired(List<string> left, List<string> right, MeaningWords words)
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
                yield return left[i++];
            else
                yield return right[j++];
        }
    }

    private static string Key(string token, MeaningWords words)
    {
        bool isKeyword = token.Length > 1 && token.All(char.IsUpper) && words.KindOf(token) == MeaningKind.Turning;
        return token[0] == SpelledWord.CountedMark || isKeyword ? token : Diacritics.Fold(token);
    }
}
