using Corpus.Text.Language;
using Corpus.Text.Model;

namespace Corpus.Text.Matching.Nearest;

/// <summary>A citation cut at the ends of its sentences.</summary>
internal static class CitedSentences
{
    /// <summary>The sentences that have words, in order.</summary>
    public static List<TextSpan> Split(string text)
    {
        var sentences = new List<TextSpan>();
        int start = 0;
        for (int i = 0; i + 1 < text.Length; i++)
        {
            if (text[i] is not ('.' or '?' or '!') || !Characters.IsSpace(text[i + 1]))
                continue;

            int next = WordScanner.Next(text, i + 1, text.Length);
            if (next < text.Length && char.IsLower(text[next]) || WordScanner.Next(text, start, i) == i)
                continue;
            sentences.Add(TextSpan.FromBounds(start, i + 1));
            start = i + 1;
        }

        if (WordScanner.Next(text, start, text.Length) < text.Length)
            sentences.Add(TextSpan.FromBounds(start, text.Length));
        return sentences;
    }
}
