using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Generators.CodeFixes;

/// <summary>Writes words as a string literal of the kind that the author chose: regular, verbatim or raw.</summary>
internal static class LiteralText
{
    /// <param name="words">The words, on one line.</param>
    /// <param name="like">A string literal, or the opening of an interpolated string.</param>
    public static string Write(string words, SyntaxToken like)
    {
        string written = like.Text;
        // The last line of a raw literal holds the indentation.
        string closing = like.Parent is InterpolatedStringExpressionSyntax interpolated ? interpolated.StringEndToken.Text : written;
        int marks = written.IndexOf('"');
        int count = marks < 0 ? 0 : LongestRun(written, marks, firstOnly: true);
        bool isRaw = count >= 3 && !written.Substring(0, marks).Contains('@');
        if (isRaw && WriteRaw(words, written.Substring(marks), count, closing) is { } raw)
            return raw;
        if (marks > 0 && written.Substring(0, marks).Contains('@') && !words.Any(MustBeEscaped))
            return "@\"" + words.Replace("\"", "\"\"") + "\"";

        var literal = new StringBuilder("\"");
        foreach (char c in words)
        {
            if (c is '"' or '\\')
                literal.Append('\\').Append(c);
            else if (MustBeEscaped(c))
                literal.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            else
                literal.Append(c);
        }

        return literal.Append('"').ToString();
    }

    private static string? WriteRaw(string words, string written, int count, string closing)
    {
        if (words.Length == 0 || words.Any(MustBeEscaped))
            return null;

        string marks = new('"', Math.Max(count, LongestRun(words, 0, firstOnly: false) + 1));
        int lineEnd = written.IndexOf('\n');
        if (lineEnd >= 0 || closing.Contains('\n'))
        {
            string newLine = (lineEnd > 0 && written[lineEnd - 1] == '\r') || closing.Contains("\r\n") ? "\r\n" : "\n";
            string end = closing.TrimEnd('"');
            string indentation = end.Substring(end.LastIndexOf('\n') + 1);
            return marks + newLine + indentation + words + newLine + indentation + marks;
        }

        return words[0] == '"' || words[words.Length - 1] == '"' ? null : marks + words + marks;
    }

    private static int LongestRun(string text, int start, bool firstOnly)
    {
        int longest = 0;
        int run = 0;
        for (int i = start; i < text.Length; i++)
        {
            run = text[i] == '"' ? run + 1 : 0;
            longest = Math.Max(longest, run);
            if (firstOnly && run == 0)
                break;
        }

        return longest;
    }

    // What an editor would not show, or the compiler would take for the end of the line.
    private static bool MustBeEscaped(char c) =>
        char.IsControl(c) || char.GetUnicodeCategory(c) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Format;
}
