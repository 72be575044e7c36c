using Corpus.Text.Model;
using Corpus.Text.Pages;

namespace Corpus.Text.Syntax;

/// <summary>A paragraph of a story with the ranges of its tokens, sentences and quotations in the story's lists.</summary>
internal sealed class StoryParagraph(Paragraph source)
{
    public Paragraph Source { get; } = source;

    public TextSpan Span => Source.Span;

    public int FirstToken { get; set; }

    public int EndToken { get; set; }

    public int FirstSentence { get; set; }

    public int EndSentence { get; set; }

    public int FirstQuotation { get; set; }

    public int EndQuotation { get; set; }
}
