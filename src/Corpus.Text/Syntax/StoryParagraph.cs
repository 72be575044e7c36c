using Corpus.Text.Model;
using Corpus.Text.Pages;

namespace Corpus.Text.Syntax;

/// <summary>A paragraph of a story with the ranges of its tokens and quotations in the story's lists.</summary>
/// <param name="Source">The paragraph of the page.</param>
/// <param name="FirstToken">Its first token behind a dateline.</param>
/// <param name="EndToken">The token behind its last one.</param>
/// <param name="FirstQuotation">Its first quotation.</param>
/// <param name="EndQuotation">The quotation behind its last one.</param>
internal sealed record StoryParagraph(Paragraph Source, int FirstToken, int EndToken, int FirstQuotation, int EndQuotation)
{
    public TextSpan Span => Source.Span;
}
