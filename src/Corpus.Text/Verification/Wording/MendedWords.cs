using System.Text;
using Corpus.Text.Matching.Verdicts;

namespace Corpus.Text.Verification.Wording;

/// <summary>A citation that is put right with as much of the author's own hand as the rules of citing allow.</summary>
internal static class MendedWords
{
    /// <summary>The citation with its changed first letters in brackets: "[T]he" for "the"; null when anything else is changed.</summary>
    public static string? InBrackets(string words, Verdict verdict, string source)
    {
        var mended = new StringBuilder();
        int at = 0;
        foreach (WordDifference difference in verdict.Differences)
        {
            if (difference.Cited.Start < at || difference.Cited.End > words.Length || difference.Source.End > source.Length)
                return null;
            string cited = difference.Cited.In(words);
            if (!IsOtherCase(cited, difference.Source.In(source)))
                return null;

            mended.Append(words, at, difference.Cited.Start - at).Append('[').Append(cited[0]).Append(']').Append(cited, 1, cited.Length - 1);
            at = difference.Cited.End;
        }

        return at == 0 ? null : mended.Append(words, at, words.Length - at).ToString();
    }

    private static bool IsOtherCase(string cited, string original) =>
        cited.Length > 0 && original.Length == cited.Length && cited != original
        && char.ToUpperInvariant(cited[0]) == char.ToUpperInvariant(original[0])
        && string.CompareOrdinal(cited, 1, original, 1, cited.Length) == 0;
}
