using System.Collections.Concurrent;
using Corpus.Text.Comparison;
using Corpus.Text.Matching;
using Corpus.Text.Matching.Verdicts;
using Corpus.Text.People;
using Corpus.Text.Verification.Names;

namespace Corpus.Text.Verification;

/// <summary>A corpus as citations ask it: by name, and by words. Nothing is made before it is asked for. Safe for concurrent use.</summary>
internal sealed class CitableCorpus
{
    // A citation is asked about again each time that its file is analysed. The bound only keeps a day's editing from piling up.
    private const int MostVerdicts = 50_000;

    private readonly Func<CancellationToken, CorpusComparison> _compare;
    private readonly ConcurrentDictionary<(CitedWords, MatchOptions), Verdict> _verdicts = new();
    private readonly Lazy<SpeakerDirectory> _directory;
    private readonly Lazy<CorpusIndex> _index;
    private readonly Lazy<SpeakerNames> _speakers;
    private readonly Lazy<ArticleNames> _articles;
    private DisputedFigures? _disputed;

    /// <param name="sources">The sources, sorted by path, ordinal.</param>
    /// <param name="speakers">Who is quoted in them.</param>
    /// <param name="compare">The comparison of their articles, in their order.</param>
    /// <param name="generated">How generated code calls articles and speakers.</param>
    public CitableCorpus(
        IReadOnlyList<CitableSource> sources,
        Func<SpeakerDirectory> speakers,
        Func<CancellationToken, CorpusComparison> compare,
        GeneratedNames generated)
    {
        Sources = sources;
        _compare = compare;
        _directory = new(speakers);
        _index = new(() => new CorpusIndex([.. sources.Select(source => source.Search)], Directory, compare));
        _speakers = new(() => new SpeakerNames(Directory.Speakers, generated));
        _articles = new(() => new ArticleNames(sources, generated));
    }

    /// <summary>The sources, in the order in which <see cref="CitedWords.Article"/> counts them.</summary>
    public IReadOnlyList<CitableSource> Sources { get; }

    /// <summary>Who is quoted, each person once.</summary>
    public SpeakerDirectory Directory => _directory.Value;

    /// <summary>The names by which a citation may name a speaker.</summary>
    public SpeakerNames Speakers => _speakers.Value;

    /// <summary>The names by which a citation may name an article.</summary>
    public ArticleNames Articles => _articles.Value;

    /// <summary>The figures that another source has otherwise.</summary>
    public DisputedFigures Disputed(CancellationToken cancellationToken) => _disputed ??= new DisputedFigures(_compare(cancellationToken));

    /// <summary>What the sources say to the cited words: looked up by this call or by an earlier one.</summary>
    public Verdict Check(CitedWords cited, MatchOptions options, CancellationToken cancellationToken)
    {
        if (_verdicts.TryGetValue((cited, options), out Verdict? verdict))
            return verdict;
        if (_verdicts.Count >= MostVerdicts)
            _verdicts.Clear();

        verdict = _index.Value.Check(cited, options, cancellationToken);
        _verdicts.TryAdd((cited, options), verdict);
        return verdict;
    }
}
