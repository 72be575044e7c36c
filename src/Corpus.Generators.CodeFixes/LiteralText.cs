using System.Globalization;
using System.Text;
using Corpus.Text.Language;
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
        if (marks > 0 && written.Substring(0, marks).Contains('@') && !MustBeEscaped(words))
            return "@\"" + words.Replace("\"", "\"\"") + "\"";

        return "\"" + Escape(words) + "\"";
    }

    /// <summary>The words as the inside of a regular literal.</summary>
    public static string Escape(string words)
    {
        var literal = new StringBuilder();
        for (int i = 0; i < words.Length;)
        {
            int hidden = HiddenAt(words, i);
            for (int end = i + hidden; i < end; i++)
                literal.Append("\\u").Append(((int)words[i]).ToString("X4", CultureInfo.InvariantCulture));
            if (hidden == 0)
                literal.Append(words[i] is '"' or '\\' ? "\\" : "").Append(words[i++]);
        }

        return literal.ToString();
    }

    /// <summary>The words as the text of documentation, between tags or in an attribute.</summary>
    public static string Xml(string words) => words.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;");

    private static string? WriteRaw(string words, string written, int count, string closing)
    {
        if (words.Length == 0 || MustBeEscaped(words))
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

    private static bool MustBeEscaped(string words) => Enumerable.Range(0, words.Length).Any(i => HiddenAt(words, i) > 0);

    /// <summary>How many code units at <paramref name="index"/> an editor would not show, or the compiler would take for the end of the line.</summary>
    private static int HiddenAt(string words, int index) =>
        char.IsControl(words[index]) || words[index] is '\u2028' or '\u2029' ? 1 : Invisible.LengthAt(words, index);
}
