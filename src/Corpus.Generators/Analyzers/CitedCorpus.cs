using System.Collections.Concurrent;
using Corpus.Generators.Citations;
using Corpus.Generators.Naming;
using Corpus.Generators.Sources;
using Corpus.Text.Matching;
using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Model;

namespace Corpus.Generators.Analyzers;

/// <summary>A corpus as citations ask it: by name, and by words.</summary>
internal sealed class CitedCorpus
{
    // A citation is asked about again each time that its file is analysed. The bound only keeps a day's editing from piling up.
    private const int MostVerdicts = 50_000;

    private readonly SourceCorpus _corpus;
    private readonly ConcurrentDictionary<(CitedWords, MatchOptions), Verdict> _verdicts = new();
    private readonly Lazy<CorpusIndex> _index;
    private readonly Lazy<SpeakerNames> _speakers;
    private readonly Lazy<ArticleNames> _articles;
    private DisputedFigures? _disputed;

    public CitedCorpus(SourceCorpus corpus, MemberScope members)
    {
        _corpus = corpus;
        Members = members;
        _index = new(() => new CorpusIndex([.. corpus.Documents.Select(document => document.Search)], corpus.Speakers, corpus.Compare));
        _speakers = new(() => new SpeakerNames(corpus.Catalogue.Speakers));
        _articles = new(() => new ArticleNames(corpus.Catalogue.Articles, corpus.Documents));
    }

    /// <inheritdoc cref="SourceCorpus.Documents"/>
    public EquatableArray<SourceDocument> Documents => _corpus.Documents;

    /// <inheritdoc cref="SourceCorpus.Catalogue"/>
    public Catalogue Catalogue => _corpus.Catalogue;

    /// <summary>What has a named member: what has none must not be written into code.</summary>
    public MemberScope Members { get; }

    /// <summary>The names by which a citation may name a speaker.</summary>
    public SpeakerNames Speakers => _speakers.Value;

    /// <summary>The names by which a citation may name an article.</summary>
    public ArticleNames Articles => _articles.Value;

    /// <summary>The figures that another source has otherwise.</summary>
    public DisputedFigures Disputed(CancellationToken cancellationToken) => _disputed ??= new DisputedFigures(_corpus.Compare(cancellationToken));

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
