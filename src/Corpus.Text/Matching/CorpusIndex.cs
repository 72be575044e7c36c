using Corpus.Text.Comparison;
using Corpus.Text.Matching.Judging;
using Corpus.Text.Matching.Ladder;
using Corpus.Text.Matching.Verdicts;
using Corpus.Text.People;

namespace Corpus.Text.Matching;

/// <summary>All articles of a corpus, ready to be asked whether they contain what is cited. Immutable and safe for concurrent use.</summary>
internal sealed class CorpusIndex
{
    private readonly Lazy<CitationCheck> _check;
    private readonly Func<CancellationToken, CorpusComparison>? _comparison;
    private CorpusComparison? _compared;

    /// <summary>Makes an index. Nothing is read before the first question.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="speakers">Who is quoted in them.</param>
    /// <param name="comparison">
    /// The comparison of the same articles in the same order, for whoever has it; asked for when several articles have the cited words.
    /// </param>
    public CorpusIndex(IReadOnlyList<SearchableArticle> articles, SpeakerDirectory speakers, Func<CancellationToken, CorpusComparison>? comparison = null)
    {
        Articles = articles;
        Speakers = speakers;
        _comparison = comparison;
        _check = new(() => new CitationCheck(articles, speakers, cancellationToken => Compare(cancellationToken).Independence));
    }

    /// <summary>The articles, in the order in which <see cref="Occurrence.Article"/> and <see cref="CitedWords.Article"/> count them.</summary>
    public IReadOnlyList<SearchableArticle> Articles { get; }

    /// <summary>Who is quoted in them.</summary>
    public SpeakerDirectory Speakers { get; }

    /// <summary>Looks for the cited words and says what the sources have to say to them.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public Verdict Check(CitedWords cited, MatchOptions options, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return _check.Value.Check(cited, options, cancellationToken);
    }

    private CorpusComparison Compare(CancellationToken cancellationToken)
    {
        if (_comparison is not null)
            return _comparison(cancellationToken);
        if (Volatile.Read(ref _compared) is { } known)
            return known;

        // Whoever else asks at the same time makes the same.
        CorpusComparison compared = CorpusComparison.Create(
            [.. Articles.Select(article => (article.Article, ArticleFingerprint.Of(article.Article, cancellationToken)))], cancellationToken);
        Volatile.Write(ref _compared, compared);
        return compared;
    }
}
