using System.Collections.Concurrent;
using Corpus.Generators.Citations;
using Corpus.Generators.Naming;
using Corpus.Generators.Sources;
using Corpus.Text.Comparison;
using Corpus.Text.Matching;
using Corpus.Text.Quoting;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Analyzers;

/// <summary>The readable sources of a project, with their names and the index over their words.</summary>
internal sealed class LoadedCorpus
{
    // A citation is asked about again each time that its file is analysed. The bound only keeps a day's editing from piling up.
    private const int MostVerdicts = 50_000;

    private readonly ConcurrentDictionary<(CitedWords, MatchOptions), Verdict> _verdicts = new();
    private readonly CorpusIndex _index;
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);
    private readonly object _comparisonGate = new();
    private readonly Lazy<Catalogue> _catalogue;
    private readonly Lazy<SpeakerNames> _speakers;
    private readonly Lazy<ArticleNames> _articles;
    private CorpusComparison? _comparison;
    private DisputedFigures? _disputed;

    private LoadedCorpus(IReadOnlyList<LoadedDocument> documents, IReadOnlyList<SearchableArticle> articles)
    {
        Documents = documents;
        SourceDocument[] named = [.. documents.Select(document => document.Document)];
        var directory = SpeakerDirectory.Create([.. articles.Select(article => article.Article)]);
        _index = new CorpusIndex(articles, directory);
        _catalogue = new(() => Catalogue.Create(named, directory, CancellationToken.None));
        _speakers = new(() => new SpeakerNames(Catalogue.Speakers));
        _articles = new(() => new ArticleNames(Catalogue.Articles, named));
        for (int i = 0; i < documents.Count; i++)
            _indexes[documents[i].Document.Item.Path] = i;
    }

    public IReadOnlyList<LoadedDocument> Documents { get; }

    /// <summary>The names of everything: given when a citation or a message first needs one.</summary>
    public Catalogue Catalogue => _catalogue.Value;

    public SpeakerNames Speakers => _speakers.Value;

    public ArticleNames Articles => _articles.Value;

    public static LoadedCorpus Load(IReadOnlyList<ProjectSource> sources, AnalysisContext? context, CancellationToken cancellationToken)
    {
        var documents = new List<LoadedDocument>();
        var searchable = new List<SearchableArticle>();
        foreach (ProjectSource source in sources)
        {
            cancellationToken.ThrowIfCancellationRequested();
            PreparedDocument prepared = PreparedDocument.Of(source.File, context);
            if (prepared.Search(source.Item.Metadata) is not { } article)
                continue;

            documents.Add(new LoadedDocument(source.File.Path, prepared, new SourceDocument(source.Item, article.Article) { Print = prepared.Document.Print! }));
            searchable.Add(article);
        }

        return new LoadedCorpus(documents, searchable);
    }

    /// <summary>The index of the document with the given path; null when it cannot be read.</summary>
    public int? IndexOf(string path) => _indexes.TryGetValue(path, out int index) ? index : null;

    /// <summary>What the articles have in common: compared by this call or by an earlier one.</summary>
    public CorpusComparison Compare(CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref _comparison) is { } known)
            return known;

        lock (_comparisonGate)
            return _comparison ??= SourceDocument.Compare(Documents.Select(document => document.Document), cancellationToken);
    }

    /// <summary>The figures that another source has otherwise.</summary>
    public DisputedFigures Disputed(CancellationToken cancellationToken) => _disputed ??= new DisputedFigures(Compare(cancellationToken));

    public Verdict Check(CitedWords cited, MatchOptions options, CancellationToken cancellationToken)
    {
        if (_verdicts.TryGetValue((cited, options), out Verdict? verdict))
            return verdict;
        if (_verdicts.Count >= MostVerdicts)
            _verdicts.Clear();

        verdict = _index.Check(cited, options, cancellationToken);
        _verdicts.TryAdd((cited, options), verdict);
        return verdict;
    }
}
