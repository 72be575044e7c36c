using System.Text;
using Corpus.Text.Matching;

namespace Corpus.Generators.Analyzers;

/// <summary>A citation with its altered words put right, and with as much of the author's own hand as the rules of citing allow.</summary>
internal static class MendedWords
{
    /// <summary>The source's words in place of altered ones, but what the author left out behind an ellipsis still left out; null without an ellipsis.</summary>
    public static string? KeepingElision(string words, Verdict verdict, string source)
    {
        if (words.IndexOf('…') < 0 && words.IndexOf("...", StringComparison.Ordinal) < 0 && words.IndexOf(". . .", StringComparison.Ordinal) < 0)
            return null;

        return Mend(words, verdict, (cited, original) => IsElision(cited) ? cited : original, source);
    }

    /// <summary>A changed first letter in brackets: "[T]he" for "the"; null when anything else is changed.</summary>
    public static string? InBrackets(string words, Verdict verdict, string source) =>
        Mend(words, verdict, (cited, original) => IsOtherCase(cited, original) ? "[" + cited[0] + "]" + cited.Substring(1) : null, source);

    private static string? Mend(string words, Verdict verdict, Func<string, string, string?> choose, string source)
    {
        var mended = new StringBuilder();
        int at = 0;
        foreach (WordDifference difference in verdict.Differences)
        {
            if (difference.Cited.Start < at || difference.Cited.End > words.Length || difference.Source.End > source.Length)
                return null;
            if (choose(difference.Cited.In(words), Phrase.OneLine(difference.Source.In(source))) is not { } chosen)
                return null;

            mended.Append(words, at, difference.Cited.Start - at);
            if (difference.Cited.Length == 0 && chosen.Length > 0)
                AppendApart(mended, chosen, words, difference.Cited.Start);
            else
                mended.Append(chosen);
            at = difference.Cited.End;
            // An added word goes with the space behind it.
            if (chosen.Length == 0 && at < words.Length && words[at] == ' ' && (mended.Length == 0 || mended[mended.Length - 1] == ' '))
                at++;
        }

        string text = mended.Append(words, at, words.Length - at).ToString();
        return verdict.Differences.Count == 0 || text == words ? null : text;
    }

    // A word that is missing is put in with a space on the side where there is none.
    private static void AppendApart(StringBuilder mended, string word, string words, int at)
    {
        if (mended.Length > 0 && !Phrase.IsSpace(mended[mended.Length - 1]))
            mended.Append(' ');
        mended.Append(word);
        if (at < words.Length && !Phrase.IsSpace(words[at]))
            mended.Append(' ');
    }

    private static bool IsElision(string cited) => cited.Length > 0 && cited.All(c => c is '…' or '.' or '[' or ']' or ' ');

    private static bool IsOtherCase(string cited, string original) =>
        cited.Length > 0 && original.Length == cited.Length && cited != original
        && char.ToUpperInvariant(cited[0]) == char.ToUpperInvariant(original[0])
        && string.CompareOrdinal(cited, 1, original, 1, cited.Length) == 0;
}
