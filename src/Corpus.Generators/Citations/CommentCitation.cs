using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using SourceSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace Corpus.Generators.Citations;

/// <summary>Citations in comments, in the form that code citing specifications uses: <c>//= source#section</c>, then lines of <c>//# words</c>.</summary>
/// <remarks>The form is that of the Duvet tool, whose further <c>//= key=value</c> lines are read over.</remarks>
internal static class CommentCitation
{
    private const string SourceMark = "//=";
    private const string WordsMark = "//#";

    public static IEnumerable<Citation> Read(SyntaxTree tree, string code, CancellationToken cancellationToken)
    {
        if (code.IndexOf(WordsMark, StringComparison.Ordinal) < 0)
            yield break;

        TextLineCollection lines = tree.GetText(cancellationToken).Lines;
        CitedName? source = null;
        for (int i = 0; i < lines.Count; i++)
        {
            if (Content(code, lines[i].Span, SourceMark) is { } named)
            {
                if (NameOf(code, named) is { } name)
                    source = name;
                continue;
            }

            if (source is null || Content(code, lines[i].Span, WordsMark) is null)
            {
                source = null;
                continue;
            }

            cancellationToken.ThrowIfCancellationRequested();
            var text = new RunningText();
            int first = i;
            for (; i < lines.Count && Content(code, lines[i].Span, WordsMark) is { } words; i++)
            {
                if (i > first)
                    text.Add(" ", new SourceSpan(lines[i - 1].End, 0), "", TextForm.Opaque);
                text.Add(code.Substring(words.Start, words.Length), words);
            }

            i--;
            if (text.ToText() is { } cited && IsComment(tree, lines[first], code, cancellationToken))
                yield return new Citation { Tree = tree, Span = cited.Whole, Text = cited, Articles = [source] };
            source = null;
        }
    }

    /// <summary>What stands behind <paramref name="mark"/> on a line that begins with it, without white space at both ends; null on other lines.</summary>
    private static SourceSpan? Content(string code, SourceSpan line, string mark)
    {
        int start = line.Start;
        while (start < line.End && char.IsWhiteSpace(code[start]))
            start++;
        if (string.CompareOrdinal(code, start, mark, 0, mark.Length) != 0 || start + mark.Length > line.End)
            return null;

        start += mark.Length;
        // "//======" is a rule between two parts of a file, and "//###" another.
        if (start < line.End && code[start] == mark[2])
            return null;

        int end = line.End;
        while (end > start && char.IsWhiteSpace(code[end - 1]))
            end--;
        while (start < end && char.IsWhiteSpace(code[start]))
            start++;
        return SourceSpan.FromBounds(start, end);
    }

    private static CitedName? NameOf(string code, SourceSpan content)
    {
        string written = code.Substring(content.Start, content.Length);
        int equals = written.IndexOf('=');
        if (equals > 0 && written.Take(equals).All(c => char.IsLetter(c) || c is '-' or '_'))
            return null;

        int section = written.IndexOf('#');
        string name = (section < 0 ? written : written.Substring(0, section)).TrimEnd();
        return name.Length == 0 ? null : new CitedName(name, new SourceSpan(content.Start, name.Length), IsMember: false);
    }

    // The same characters may stand in a string, or in code that is switched off.
    private static bool IsComment(SyntaxTree tree, TextLine line, string code, CancellationToken cancellationToken)
    {
        int start = line.Start;
        while (char.IsWhiteSpace(code[start]))
            start++;
        SyntaxTrivia trivia = tree.GetRoot(cancellationToken).FindTrivia(start);
        return trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) && trivia.SpanStart == start;
    }
}
