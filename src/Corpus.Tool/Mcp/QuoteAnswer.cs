using System.ComponentModel;
using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Model;
using Corpus.Text.Verification;

namespace Corpus.Tool.Mcp;

/// <summary>A quotation of a source.</summary>
internal sealed record QuoteAnswer
{
    [Description("How the source names the speaker beside the words: \"he\", \"a spokesman\".")]
    public string? Mention { get; init; }

    [Description("The words that report it: \"said\", \"according to\".")]
    public string? Cue { get; init; }

    [Description("direct (a sentence), partial (words within the reporter's sentence) or scare (a term in marks that nobody is reported to have said).")]
    public required string Kind { get; init; }

    [Description("The words, who says them and where.")]
    public required SourcePlaceAnswer Place { get; init; }

    /// <summary>The quotation as it is told.</summary>
    public static QuoteAnswer Of(CitableCorpus corpus, int article, int index)
    {
        Quote quote = corpus.Sources[article].Article.Quotes[index];
        return new QuoteAnswer
        {
            Mention = quote.Mention,
            Cue = quote.Cue,
            Kind = quote.Kind.ToString().ToLowerInvariant(),
            Place = SourcePlaceAnswer.Of(corpus, new Occurrence(article, quote.Span, index)),
        };
    }
}
