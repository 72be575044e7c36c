using Corpus.Generators.Citations;
using Corpus.Text.Verification.Names;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.CodeFixes.Completion;

/// <summary>The caret in a comment that cites: behind <c>//=</c>, where the source is named, or behind <c>//#</c>, where its words are.</summary>
internal static class CommentPlace
{
    private const string SourceMark = "//=";
    private const string WordsMark = "//#";

    public static CompletionPlace? At(SyntaxNode root, SourceText text, int position)
    {
        int line = text.Lines.GetLineFromPosition(position).LineNumber;
        if ((Content(text, line, WordsMark) ?? Content(text, line, SourceMark)) is not { } content || position < content.Start
            || !root.FindTrivia(content.Start - 1).IsKind(SyntaxKind.SingleLineCommentTrivia))
        {
            return null;
        }

        content = TextSpan.FromBounds(content.Start, Math.Max(content.End, position));
        if (Content(text, line, SourceMark) is not null)
            return new CompletionPlace(CitationRole.Article, content) { Form = WrittenForm.Comment };

        // Words further down would stand behind what a choice writes.
        if (Content(text, line + 1, WordsMark) is { Length: > 0 })
            return null;

        string before = "";
        while (Content(text, --line, WordsMark) is { } above)
            before = text.ToString(above) + "\n" + before;
        if (Content(text, line, SourceMark) is not { Length: > 0 } source)
            return null;

        return new CompletionPlace(CitationRole.Text, content)
        {
            Form = WrittenForm.Comment,
            Before = before,
            Article = new CitedName(Address.WithoutSection(text.ToString(source)), source, IsMember: false),
        };
    }

    /// <summary>What stands behind <paramref name="mark"/> and one blank, without blanks at its end; null on lines that do not begin with the mark.</summary>
    private static TextSpan? Content(SourceText text, int line, string mark)
    {
        if (line < 0 || line >= text.Lines.Count)
            return null;

        string written = text.Lines[line].ToString();
        int start = written.Length - written.TrimStart().Length;
        if (string.CompareOrdinal(written, start, mark, 0, mark.Length) != 0)
            return null;

        start += mark.Length;
        if (start < written.Length && written[start] == ' ')
            start++;
        int end = Math.Max(start, written.TrimEnd().Length);
        return TextSpan.FromBounds(text.Lines[line].Start + start, text.Lines[line].Start + end);
    }
}
