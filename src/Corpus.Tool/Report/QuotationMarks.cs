using System.Globalization;
using Corpus.Text.Model;

namespace Corpus.Tool.Report;

/// <summary>A quotation with the marks around it, which its span leaves out: they take its colour, and what is said of it stands behind them.</summary>
internal static class QuotationMarks
{
    /// <summary>The span and the marks that touch it, across one blank, as the French set them.</summary>
    public static TextSpan Around(string text, TextSpan words)
    {
        int start = words.Start;
        int end = words.End;
        if (start > 0 && IsMark(text[start - 1]))
            start--;
        else if (start > 1 && IsBlank(text[start - 1]) && IsMark(text[start - 2]))
            start -= 2;

        if (end < text.Length && IsMark(text[end]))
            end++;
        else if (end + 1 < text.Length && IsBlank(text[end]) && IsMark(text[end + 1]))
            end += 2;

        return TextSpan.FromBounds(start, end);
    }

    private static bool IsBlank(char c) => c is not ('\n' or '\r') && char.IsWhiteSpace(c);

    private static bool IsMark(char c) => c is '"' or '\'' or '„' or '‚' or '「' or '」' or '『' or '』' or '《' or '》'
        || char.GetUnicodeCategory(c) is UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation;
}
