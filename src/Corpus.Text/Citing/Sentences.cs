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
        while (end < last && !IsEnd(text, end))
            end++;
        return TextSpan.FromBounds(start, end);
    }

    private static bool IsEnd(string text, int at) =>
        text[at] is '\n' or '\r'
        || (text[at] is '.' or '!' or '?' && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]))
            && !(at > 0 && char.IsUpper(text[at - 1])));
}
