using Corpus.Generators.Citations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.CodeFixes.Completion;

/// <summary>The caret in XML documentation that cites: between the tags of a <c>q</c> or <c>blockquote</c>, or in their attributes.</summary>
internal static class DocumentationPlace
{
    public static CompletionPlace? At(SyntaxNode root, SourceText text, int position)
    {
        SyntaxToken token = root.FindToken(Math.Max(0, position - 1), findInsideTrivia: true);
        XmlElementSyntax? element = token.Parent?.AncestorsAndSelf().OfType<XmlElementSyntax>().LastOrDefault(DocumentationCitation.IsQuotation);
        if (element is null)
            return null;

        foreach (XmlTextAttributeSyntax attribute in element.StartTag.Attributes.OfType<XmlTextAttributeSyntax>())
        {
            if (attribute.StartQuoteToken.Span.End <= position && position <= attribute.EndQuoteToken.SpanStart && !attribute.EndQuoteToken.IsMissing)
            {
                var value = TextSpan.FromBounds(attribute.StartQuoteToken.Span.End, attribute.EndQuoteToken.SpanStart);
                return RoleOf(attribute) is var role and not CitationRole.None ? new CompletionPlace(role, value) { Form = WrittenForm.Xml } : null;
            }
        }

        return Words(element, text, position);
    }

    private static CompletionPlace? Words(XmlElementSyntax element, SourceText text, int position)
    {
        int start = element.StartTag.Span.End;
        int end = element.EndTag.IsMissing ? position : element.EndTag.SpanStart;
        if (position < start || position > end || element.Content.OfType<XmlElementSyntax>().Any())
            return null;

        string before = "";
        TextLine line = text.Lines.GetLineFromPosition(position);
        for (int above = text.Lines.GetLineFromPosition(start).LineNumber; above < line.LineNumber; above++)
            before += text.ToString(Within(text, text.Lines[above], start, end)) + "\n";
        for (int below = line.LineNumber + 1; below <= text.Lines.GetLineFromPosition(end).LineNumber; below++)
        {
            // Words further down would stand behind what a choice writes.
            if (Within(text, text.Lines[below], start, end).Length > 0)
                return null;
        }

        TextSpan typed = Within(text, line, start, end);
        return new CompletionPlace(CitationRole.Text, TextSpan.FromBounds(Math.Min(typed.Start, position), Math.Max(typed.End, position)))
        {
            Form = WrittenForm.Xml,
            Before = Unescaped(before),
            Speaker = Named(element, CitationRole.Speaker),
            Article = Named(element, CitationRole.Article),
        };
    }

    /// <summary>The part of a line that belongs to the content, behind the mark of the comment and without blanks at both ends.</summary>
    private static TextSpan Within(SourceText text, TextLine line, int start, int end)
    {
        int first = Math.Max(start, line.Start + (line.Start > start ? CommentedText.Prefix(text, line, "///").Length : 0));
        int last = Math.Max(first, Math.Min(end, line.End));
        while (last > first && char.IsWhiteSpace(text[last - 1]))
            last--;
        return TextSpan.FromBounds(first, last);
    }

    private static CitedName? Named(XmlElementSyntax element, CitationRole role)
    {
        XmlTextAttributeSyntax? attribute = element.StartTag.Attributes.OfType<XmlTextAttributeSyntax>().FirstOrDefault(attribute => RoleOf(attribute) == role);
        string name = attribute is null ? "" : string.Concat(attribute.TextTokens.Select(token => token.ValueText));
        return string.IsNullOrWhiteSpace(name) ? null : new CitedName(name, attribute!.Span, IsMember: false);
    }

    private static CitationRole RoleOf(XmlTextAttributeSyntax attribute) => attribute.Name.LocalName.ValueText switch
    {
        "cite" => CitationRole.Article,
        "speaker" => CitationRole.Speaker,
        _ => CitationRole.None,
    };

    private static string Unescaped(string written) => written.Replace("&lt;", "<").Replace("&gt;", ">").Replace("&quot;", "\"").Replace("&amp;", "&");
}
