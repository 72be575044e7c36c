using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SourceSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace Corpus.Generators.Citations;

/// <summary>Quotations in XML documentation: <c>&lt;q cite="source" speaker="name"&gt;</c> and <c>&lt;blockquote&gt;</c>, the attributes optional.</summary>
internal static class DocumentationCitation
{
    public static IEnumerable<Citation> Read(SyntaxTree tree, string code, CancellationToken cancellationToken)
    {
        if (code.IndexOf("<q", StringComparison.Ordinal) < 0 && code.IndexOf("<blockquote", StringComparison.Ordinal) < 0)
            yield break;

        foreach (SyntaxTrivia trivia in Root(tree, cancellationToken).DescendantTrivia())
        {
            if (!trivia.HasStructure || trivia.GetStructure() is not DocumentationCommentTriviaSyntax documentation)
                continue;

            cancellationToken.ThrowIfCancellationRequested();
            foreach (XmlElementSyntax element in documentation.DescendantNodes(node => !IsQuotation(node)).OfType<XmlElementSyntax>())
            {
                if (IsQuotation(element) && !element.EndTag.IsMissing && Text(element) is { } text)
                {
                    yield return new Citation
                    {
                        Tree = tree,
                        Span = text.Whole,
                        Text = text,
                        Speakers = Attribute(element, "speaker") is { } speaker ? [speaker] : [],
                        Articles = Attribute(element, "cite") is { } article ? [article] : [],
                    };
                }
            }
        }
    }

    /// <summary>Whether <paramref name="node"/> is an element that quotes.</summary>
    public static bool IsQuotation(SyntaxNode node) =>
        node is XmlElementSyntax { StartTag.Name: { Prefix: null, LocalName.ValueText: "q" or "blockquote" } };

    // A build that writes no documentation file does not parse documentation, but what it says is no less a citation.
    private static SyntaxNode Root(SyntaxTree tree, CancellationToken cancellationToken) =>
        tree.Options is CSharpParseOptions { DocumentationMode: DocumentationMode.None } options
            ? CSharpSyntaxTree
                .ParseText(tree.GetText(cancellationToken), options.WithDocumentationMode(DocumentationMode.Parse), cancellationToken: cancellationToken)
                .GetRoot(cancellationToken)
            : tree.GetRoot(cancellationToken);

    private static MappedText? Text(XmlElementSyntax element)
    {
        var text = new RunningText();
        Add(element, text);
        return text.ToText();
    }

    private static void Add(XmlElementSyntax element, RunningText text)
    {
        foreach (SyntaxToken token in element.Content.SelectMany(Tokens))
        {
            if (token.IsKind(SyntaxKind.XmlTextLiteralNewLineToken))
                text.Add(" ", token.Span, token.Text, TextForm.Opaque);
            else if (token.IsKind(SyntaxKind.XmlEntityLiteralToken))
                text.Add(token.ValueText, token.Span, token.Text, TextForm.Opaque);
            else
                text.Add(token.Text, token.Span);
        }
    }

    // The text between the tags, those of nested elements left out.
    private static IEnumerable<SyntaxToken> Tokens(XmlNodeSyntax node) => node switch
    {
        XmlTextSyntax text => text.TextTokens,
        XmlCDataSectionSyntax data => data.TextTokens,
        XmlElementSyntax nested => nested.Content.SelectMany(Tokens),
        _ => [],
    };

    private static CitedName? Attribute(XmlElementSyntax element, string name)
    {
        foreach (XmlTextAttributeSyntax attribute in element.StartTag.Attributes.OfType<XmlTextAttributeSyntax>())
        {
            if (attribute.Name.LocalName.ValueText != name)
                continue;

            string value = string.Concat(attribute.TextTokens.Select(token => token.ValueText));
            if (!string.IsNullOrWhiteSpace(value))
                return new CitedName(
                    value,
                    SourceSpan.FromBounds(attribute.TextTokens.First().SpanStart, attribute.TextTokens.Last().Span.End),
                    IsMember: false);
        }

        return null;
    }
}
