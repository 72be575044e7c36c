using System.Text;
using Corpus.Generators.Citations;
using Corpus.Text.Language;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.CodeFixes;

/// <summary>Writes words into a citation that stands in a comment or in XML documentation, line for line as the author does.</summary>
internal static class CommentedText
{
    // A column that is narrower than this was not chosen, it is just a short citation.
    private const int NarrowestColumn = 60;

    /// <summary>The change that puts <paramref name="words"/> in place of the citation around <paramref name="span"/>; null where none is.</summary>
    /// <remarks>A comment knows no escapes, so what nobody sees is left out. A citation is right without it.</remarks>
    public static TextChange? Replace(SyntaxNode root, SourceText text, TextSpan span, string words)
    {
        words = Invisible.RemovedFrom(words);
        if (Documentation(root, span) is { } element)
            return Documented(text, element, LiteralText.Xml(words));

        return Marked(text, text.Lines.GetLineFromPosition(span.Start).LineNumber) ? Comment(text, span, words) : null;
    }

    /// <summary>
    /// The change that puts <paramref name="name"/> in place of the one at <paramref name="span"/>; null outside of comments and documentation.
    /// </summary>
    public static TextChange? ReplaceName(SyntaxNode root, TextSpan span, string name)
    {
        name = Invisible.RemovedFrom(name);
        if (Documentation(root, span) is not null)
            return new TextChange(span, LiteralText.Xml(name));

        return root.FindTrivia(span.Start).Span.Contains(span) ? new TextChange(span, name) : null;
    }

    private static XmlElementSyntax? Documentation(SyntaxNode root, TextSpan span) =>
        root.FindNode(span, findInsideTrivia: true, getInnermostNodeForTie: true)
            .AncestorsAndSelf()
            .OfType<XmlElementSyntax>()
            .LastOrDefault(DocumentationCitation.IsQuotation);

    private static TextChange Documented(SourceText text, XmlElementSyntax element, string words)
    {
        TextSpan content = TextSpan.FromBounds(element.StartTag.Span.End, element.EndTag.SpanStart);
        int start = content.Start;
        int end = content.End;
        TextLine firstLine = text.Lines.GetLineFromPosition(start);
        TextLine lastLine = text.Lines.GetLineFromPosition(end);
        if (firstLine.LineNumber == lastLine.LineNumber)
            return new TextChange(content, words);

        // Tags on lines of their own stay there.
        TextLine secondLine = text.Lines[firstLine.LineNumber + 1];
        string prefix = Prefix(text, secondLine, "///");
        bool startsBelow = string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(start, firstLine.End)));
        string lastStart = Prefix(text, lastLine, "///");
        bool endsAbove = lastLine.Start + lastStart.Length >= end;
        TextSpan replaced = TextSpan.FromBounds(
            startsBelow ? secondLine.Start + prefix.Length : start,
            endsAbove ? text.Lines[lastLine.LineNumber - 1].End : end);
        return new TextChange(replaced, Wrap(words, Width(text, replaced, prefix.Length), LineBreak(text, firstLine) + prefix));
    }

    private static TextChange Comment(SourceText text, TextSpan span, string words)
    {
        int first = text.Lines.GetLineFromPosition(span.Start).LineNumber;
        int last = first;
        while (first > 0 && Marked(text, first - 1))
            first--;
        while (last + 1 < text.Lines.Count && Marked(text, last + 1))
            last++;

        string prefix = Prefix(text, text.Lines[first], "//#");
        var replaced = TextSpan.FromBounds(text.Lines[first].Start + prefix.Length, text.Lines[last].End);
        return new TextChange(replaced, Wrap(words, Width(text, replaced, prefix.Length), LineBreak(text, text.Lines[first]) + prefix));
    }

    private static bool Marked(SourceText text, int line) => text.Lines[line].ToString().TrimStart().StartsWith("//#", StringComparison.Ordinal);

    /// <summary>The beginning of a line up to its words: the indentation, the mark, the space behind.</summary>
    public static string Prefix(SourceText text, TextLine line, string mark)
    {
        string written = text.ToString(line.Span);
        int at = 0;
        while (at < written.Length && char.IsWhiteSpace(written[at]))
            at++;
        if (string.CompareOrdinal(written, at, mark, 0, mark.Length) == 0)
            at += mark.Length;
        else if (at < written.Length && written[at] == '*')
            at++;
        while (at < written.Length && char.IsWhiteSpace(written[at]))
            at++;
        return written.Substring(0, at);
    }

    private static int Width(SourceText text, TextSpan replaced, int prefix)
    {
        int first = text.Lines.GetLineFromPosition(replaced.Start).LineNumber;
        int last = text.Lines.GetLineFromPosition(replaced.End).LineNumber;
        return Math.Max(NarrowestColumn, Enumerable.Range(first, last - first + 1).Max(line => text.Lines[line].Span.Length - prefix));
    }

    private static string LineBreak(SourceText text, TextLine line) => text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));

    private static string Wrap(string words, int width, string lineBreak)
    {
        var wrapped = new StringBuilder();
        int column = 0;
        foreach (string word in words.Split(' '))
        {
            if (column > 0 && column + 1 + word.Length > width)
            {
                wrapped.Append(lineBreak);
                column = 0;
            }
            else if (column > 0)
            {
                wrapped.Append(' ');
                column++;
            }

            wrapped.Append(word);
            column += word.Length;
        }

        return wrapped.ToString();
    }
}
