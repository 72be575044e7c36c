using Corpus.Text.Matching.Judging;
using Corpus.Text.People;

namespace Corpus.Text.Matching;

/// <summary>All articles of a corpus, ready to be asked whether they contain what is cited. Immutable and safe for concurrent use.</summary>
public sealed class CorpusIndex(IReadOnlyList<SearchableArticle> articles, SpeakerDirectory speakers)
{
    private readonly Lazy<CitationCheck> _check = new(() => new CitationCheck(articles, speakers));

    /// <summary>The articles, in the order in which <see cref="Occurrence.Article"/> and <see cref="CitedWords.Article"/> count them.</summary>
    public IReadOnlyList<SearchableArticle> Articles { get; } = articles;

    /// <summary>Who is quoted in them.</summary>
    public SpeakerDirectory Speakers { get; } = speakers;

    /// <summary>Looks for the cited words and says what the sources have to say to them.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public Verdict Check(CitedWords cited, MatchOptions options, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return _check.Value.Check(cited, options, cancellationToken);
    }
}
