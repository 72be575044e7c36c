using Corpus.Text.Model;

namespace Corpus.Text.Comparison;

/// <summary>Who repeats whom, and whose figures differ, among the articles of a corpus.</summary>
/// <remarks>
/// <para>Told as a reprint: a body that has most of its runs of five words in common with another's, or lies nearly whole within it,
/// whatever the typography and whatever stands around it.
/// Not told: a text of fewer than 24 words, an excerpt of less than two fifths of the other, a translation.</para>
/// <para>Told as a rewrite: an article that shares a quotation of five words or more with another, tells at least three of its sentences,
/// and three in ten of the shorter one's, with half of their content words or more, and is later, or names no outlet.
/// Not told: a rewrite without a shared quotation or with one that more than sixteen articles have, a translation,
/// an article that took only its facts; of two articles of the same day that both name their outlets, neither.
/// Two reporters at one event share its quotations but seldom its sentences.</para>
/// <para>Told as one utterance: the same words in quotation marks across white space, typography and the first letter's case.
/// Not told: a quotation that is cut differently, or translated.</para>
/// <para>Told as a disagreement: counts of the same noun with the same modifiers in independent articles whose most frequent names agree,
/// that differ by less than a factor of three and by more than rounding and words like "about" allow.
/// Not told: shares, money, lengths, times and years; small counts of which the text does not say the same;
/// articles published more than a quarter of a year apart, or whose common names one article in twenty of a large corpus has;
/// and of each article no more than its four strongest.</para>
/// </remarks>
internal sealed class CorpusComparison
{
    private readonly Lazy<IReadOnlyList<Utterance>> _utterances;

    private CorpusComparison(
        int?[] reprints,
        int?[] rewrites,
        Independence independence,
        Func<IReadOnlyList<Utterance>> utterances,
        IReadOnlyList<FigureDisagreement> disagreements)
    {
        (ReprintOf, RewriteOf, Independence, Disagreements) = (reprints, rewrites, independence, disagreements);
        _utterances = new(utterances);
    }

    /// <summary>For each article the index of the original that it reprints, or null. An original reprints nothing.</summary>
    public IReadOnlyList<int?> ReprintOf { get; }

    /// <summary>For each article the index of the article that it tells again in other words, or null.</summary>
    public IReadOnlyList<int?> RewriteOf { get; }

    /// <summary>Which of the articles that have some words are independent sources of them.</summary>
    public Independence Independence { get; }

    /// <summary>The quotations that two articles or more have, in order: brought together when they are first asked for, which no citation does.</summary>
    public IReadOnlyList<Utterance> Utterances => _utterances.Value;

    /// <summary>The figures of independent articles that differ, in order.</summary>
    public IReadOnlyList<FigureDisagreement> Disagreements { get; }

    /// <summary>How many pairs of figures were looked at: what the search for disagreements costs.</summary>
    internal int FigurePairsLookedAt { get; private init; }

    /// <summary>How many pairs of texts were compared: none of those whose prints an earlier comparison had.</summary>
    internal int TextPairsCompared { get; private init; }

    /// <summary>Compares <paramref name="articles"/>: by indexes over their prints, without looking at every pair, and without reading a text again.</summary>
    /// <param name="articles">The articles in the order of their paths, each with its print.</param>
    /// <param name="cancellationToken">Stops the comparison.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static CorpusComparison Create(IReadOnlyList<(Article Article, ArticleFingerprint Print)> articles, CancellationToken cancellationToken = default)
    {
        int[] order = ArticleOrder.Of(articles);
        var texts = new FingerprintPairs(articles);
        int?[] reprints = Reprints.Find(articles, order, texts, cancellationToken);
        var quotes = new QuoteIndex(articles, cancellationToken);
        int?[] rewrites = Rewrites.Find(articles, order, reprints, quotes, texts, cancellationToken);

        var independence = new Independence(articles, reprints, rewrites);
        var census = new NameCensus(articles);
        var pairs = new FigurePairs(articles, order, census);
        IReadOnlyList<FigureDisagreement> disagreements = new Disagreements(articles, census)
            .Find(pairs, article => independence.OriginOf(article) == article, cancellationToken);

        return new CorpusComparison(reprints, rewrites, independence, () => quotes.Utterances(articles, independence), disagreements)
        {
            FigurePairsLookedAt = pairs.Count,
            TextPairsCompared = texts.Compared,
        };
    }
}
