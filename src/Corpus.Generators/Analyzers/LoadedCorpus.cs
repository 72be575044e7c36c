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
    private CorpusComparison? _comparison;
    private DisputedFigures? _disputed;

    private LoadedCorpus(IReadOnlyList<LoadedDocument> documents, CorpusIndex index, Catalogue catalogue)
    {
        Documents = documents;
        Catalogue = catalogue;
        _index = index;
        for (int i = 0; i < documents.Count; i++)
            _indexes[documents[i].Document.Item.Path] = i;

        Speakers = new SpeakerNames(catalogue.Speakers);
        Articles = new ArticleNames(catalogue.Articles, [.. documents.Select(document => document.Document)]);
    }

    public IReadOnlyList<LoadedDocument> Documents { get; }

    public Catalogue Catalogue { get; }

    public SpeakerNames Speakers { get; }

    public ArticleNames Articles { get; }

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

        SpeakerDirectory speakers = SpeakerDirectory.Create([.. searchable.Select(article => article.Article)]);
        var catalogue = Catalogue.Create([.. documents.Select(document => document.Document)], cancellationToken);
        return new LoadedCorpus(documents, new CorpusIndex(searchable, speakers), catalogue);
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
