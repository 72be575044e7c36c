using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Matching.Words;

namespace Corpus.Text.Matching.Ladder;

/// <summary>A rung on which a citation stands in the source word by word. What counts as the same word and the same marks is the rung's own.</summary>
internal abstract class LiteralRung
{
    /// <summary>The rungs in the order in which they are tried.</summary>
    public static IReadOnlyList<LiteralRung> All { get; } = [new ExactRung(), new TypographyRung(), new FirstLetterRung()];

    /// <summary>The name that the verdict gives the rung.</summary>
    public abstract Rung Rung { get; }

    /// <summary>The last word of the passage that starts with the source's word <paramref name="first"/> and reads as the citation does;
    /// -1 when none does.</summary>
    public int LastWordOf(DocumentWords source, int first, CitedText cited)
    {
        int word = first;
        for (int k = 0; k < cited.Count; k++)
        {
            if (word >= source.Count)
                return -1;

            if (!SameWord(source, word, cited, k))
            {
                if (!IsJoined(source, word, cited.Words[k]))
                    return -1;
                word++;
            }

            if (k + 1 < cited.Count)
            {
                if (word + 1 >= source.Count || !SameGap(source, word, cited, k))
                    return -1;
                word++;
            }
        }

        return word;
    }

    /// <summary>Whether the passage can be cut out where the citation begins and ends, and has the citation's first and last marks there.</summary>
    public abstract bool HasSameEnds(DocumentWords source, int first, int last, CitedText cited);

    protected abstract bool SameWord(DocumentWords source, int word, CitedText cited, int citedWord);

    protected abstract bool SameGap(DocumentWords source, int word, CitedText cited, int citedWord);

    private static bool IsJoined(DocumentWords source, int word, CitedWord cited) =>
        source.Joined.TryGetValue(word, out int hash) && hash == cited.Hash
            && string.Equals(source.FormOf(word) + source.FormOf(word + 1), cited.Form, StringComparison.Ordinal);
}
