using Corpus.Text.Language;
using Corpus.Text.Model;

namespace Corpus.Text.Matching.Ladder;

/// <summary>A citation cut at its marks of elision.</summary>
internal static class ElidedCitation
{
    /// <summary>The parts that have words, in order; a citation without elision is one part.</summary>
    public static List<TextSpan> Split(string text)
    {
        var parts = new List<TextSpan>();
        int start = 0;
        foreach (TextSpan mark in ElisionMarks.Find(text))
        {
            Add(parts, text, start, mark.Start);
            start = mark.End;
        }

        Add(parts, text, start, text.Length);
        return parts;
    }

    private static void Add(List<TextSpan> parts, string text, int start, int end)
    {
        if (WordScanner.Next(text, start, end) < end)
            parts.Add(TextSpan.FromBounds(start, end));
    }
}
