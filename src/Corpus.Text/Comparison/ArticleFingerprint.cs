using Corpus.Text.Model;

namespace Corpus.Text.Comparison;

/// <summary>What is compared of an article with all others, made from it alone:
/// an article that did not change has the same print, and is not read again.</summary>
/// <remarks>Its size is bounded, whatever the article's.</remarks>
internal sealed record ArticleFingerprint
{
    /// <summary>The body's runs of five words, as a sample of their hashes.</summary>
    public required ShingleSample Shingles { get; init; }

    /// <summary>The quotations of headline, body and captions that are long enough to be known again.</summary>
    public EquatableArray<QuoteFingerprint> Quotes { get; init; }

    /// <summary>The content words of the body's sentences.</summary>
    public required SentenceFingerprints Sentences { get; init; }

    /// <summary>The figures of the body that another article may have otherwise.</summary>
    public EquatableArray<FigureFingerprint> Figures { get; init; }

    /// <summary>The names that the body has most often, the most frequent first.</summary>
    public EquatableArray<string> Names { get; init; }

    /// <summary>The agency or outlet in the body's dateline: AP for "LIMA (AP) —".</summary>
    public string? DatelineAgency { get; init; }

    /// <summary>Reads what is compared of <paramref name="article"/>, in time linear in its length.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static ArticleFingerprint Of(Article article, CancellationToken cancellationToken = default)
    {
        var body = BodyScan.Read(article, cancellationToken);
        return new ArticleFingerprint
        {
            Shingles = body.Shingles,
            Sentences = body.Sentences,
            Names = body.Names,
            DatelineAgency = body.DatelineAgency,
            Quotes = QuoteFingerprint.Of(article, cancellationToken),
            Figures = FigureFingerprint.Of(article, cancellationToken),
        };
    }
}
