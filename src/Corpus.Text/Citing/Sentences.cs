using Corpus.Text.Model;

namespace Corpus.Text.Citing;

/// <summary>The sentence that a quotation is part of, as far as a link or a name beside it is looked for.</summary>
internal static class Sentences
{
    private const int Farthest = 600;

    public static TextSpan Around(string text, TextSpan quotation)
    {
        int start = quotation.Start;
        int first = Math.Max(0, quotation.Start - Farthest);
        while (start > first && !IsEnd(text, start - 1))
            start--;
        int end = quotation.End;
        int last = Math.Min(text.Length, quotation.End + Farthest);

        // The marks and the full stop of the quotation itself are not its sentence's.
        while (end < last && !char.IsWhiteSpace(text[end]))
            end++;

        // But a full stop behind the closing mark is, or behind words that are marked without one.
        if (end > quotation.End && text[end - 1] is '.' or '!' or '?')
            return TextSpan.FromBounds(start, end);
        while (end < last && !IsEnd(text, end))
            end++;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The lines around a quotation, as far as no blank one is between.</summary>
    public static TextSpan Paragraph(string text, TextSpan quotation)
    {
        int first = Math.Max(0, quotation.Start - (2 * Farthest));
        int start = quotation.Start;
        while (start > first && !(text[start - 1] == '\n' && IsBlank(text, start - 2, -1)))
            start--;
        int last = Math.Min(text.Length, quotation.End + (2 * Farthest));
        int end = quotation.End;
        while (end < last && !(text[end] == '\n' && IsBlank(text, end + 1, 1)))
            end++;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>Whether from an offset on there are only blanks up to the end of the line.</summary>
    private static bool IsBlank(string text, int at, int step)
    {
        while (at >= 0 && at < text.Length && text[at] != '\n' && char.IsWhiteSpace(text[at]))
            at += step;
        return at < 0 || at >= text.Length || text[at] == '\n';
    }

    private static bool IsEnd(string text, int at) =>
        text[at] is '\n' or '\r'
        || (text[at] is '.' or '!' or '?' && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]))
            && !(at > 0 && char.IsUpper(text[at - 1])));
}
