using System.Collections.Concurrent;
using Corpus.Text;
using Corpus.Text.Comparison;
using Corpus.Text.Matching.Ladder;
using Corpus.Text.Model;
using Corpus.Text.Pages;
using Corpus.Text.People;
using Corpus.Text.Sources;
using Corpus.Text.Verification;
using Corpus.Text.Verification.Names;

namespace Corpus.Tool.Sources;

/// <summary>The sources of a folder, read, and the corpus that they are: what every command asks.</summary>
internal sealed class SourceSet
{
    private readonly Lazy<SpeakerDirectory> _speakers;
    private readonly Lazy<CorpusComparison> _comparison;

    private readonly IReadOnlyList<string?> _ids;

    private SourceSet(IReadOnlyList<CitableSource> sources, IReadOnlyList<SourceProblem> problems, IReadOnlyList<string?> ids, string? fingerprint)
    {
        _ids = ids;
        Fingerprint = fingerprint;
        Sources = sources;
        Problems = problems;
        _speakers = new(() => SpeakerDirectory.Create([.. sources.Select(source => source.Article)]));
        _comparison = new(Compare);
        Corpus = new CitableCorpus(
            sources,
            () => Speakers,
            _ => Comparison,
            GeneratedNames.None with { OfArticle = i => ids[i] is { } id ? new GeneratedName(id, id) : null });
    }

    /// <summary>The sources that can be read, sorted by path, ordinal; each path once.</summary>
    public IReadOnlyList<CitableSource> Sources { get; }

    /// <summary>What cannot be read or used, in the order of the paths.</summary>
    public IReadOnlyList<SourceProblem> Problems { get; }

    /// <summary>A hash of all that is known of the sources: the same as long as they say the same. Null for sources that no file has as they are.</summary>
    public string? Fingerprint { get; }

    /// <summary>How many documents had to be read, and were not known from an earlier run.</summary>
    public int DocumentsRead { get; private init; }

    /// <summary>The corpus, to be asked about citations.</summary>
    public CitableCorpus Corpus { get; }

    /// <summary>Who is quoted, each person once.</summary>
    public SpeakerDirectory Speakers => _speakers.Value;

    /// <summary>What the articles have in common: compared when it is first asked for.</summary>
    public CorpusComparison Comparison => _comparison.Value;

    /// <summary>Reads the files side by side, each once: what the cache knows is not read again.</summary>
    /// <param name="files">The files.</param>
    /// <param name="cache">What was read before.</param>
    /// <param name="known">What is wrong with them before they are read.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static SourceSet Read(
        IReadOnlyList<SourceFile> files, ArticleCache cache, IReadOnlyList<SourceProblem> known, CancellationToken cancellationToken)
    {
        SourceFile[] sorted = [.. files.OrderBy(file => file.Path, StringComparer.Ordinal).DistinctBy(file => file.Path, StringComparer.Ordinal)];
        var read = new (string Key, Article Article)?[sorted.Length];
        var problems = new ConcurrentBag<SourceProblem>(known);
        int fresh = 0;
        Parallel.For(0, sorted.Length, new ParallelOptions { CancellationToken = cancellationToken }, i =>
        {
            try
            {
                read[i] = Read(sorted[i], cache, problems, out bool isFresh, cancellationToken);
                if (isFresh)
                    Interlocked.Increment(ref fresh);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                problems.Add(new SourceProblem(sorted[i].Path, "it cannot be opened: " + fault.Message));
            }
        });

        cache.Keep([.. read.OfType<(string, Article)>().DistinctBy(one => one.Item1)]);
        int[] readable = [.. Enumerable.Range(0, sorted.Length).Where(i => read[i] is not null)];
        return new SourceSet(
            [.. readable.Select(i => new CitableSource(sorted[i].Path, new SearchableArticle(sorted[i].Metadata.ApplyTo(read[i]!.Value.Article))))],
            [.. problems.OrderBy(problem => problem.Path, StringComparer.Ordinal).ThenBy(problem => problem.Message, StringComparer.Ordinal)],
            [.. readable.Select(i => sorted[i].Metadata.Id)],
            SourceFingerprint.Of(readable.Select(i => (sorted[i], read[i]!.Value.Key))))
        {
            DocumentsRead = fresh,
        };
    }

    /// <summary>The same sources, some of which have other articles.</summary>
    /// <param name="articles">The articles by the path of their source.</param>
    public SourceSet With(IReadOnlyDictionary<string, Article> articles) => new(
        [
            .. Sources.Select(source =>
                articles.TryGetValue(source.Path, out Article? article) ? new CitableSource(source.Path, new SearchableArticle(article)) : source),
        ],
        Problems,
        _ids,
        fingerprint: null);

    /// <summary>Makes the words of all sources ready side by side, where many citations are to be asked about.</summary>
    public void Prepare(CancellationToken cancellationToken) =>
        Parallel.ForEach(Sources, new ParallelOptions { CancellationToken = cancellationToken }, source => _ = source.Search.Words.Count);

    private static (string, Article)? Read(
        SourceFile file, ArticleCache cache, ConcurrentBag<SourceProblem> problems, out bool isFresh, CancellationToken cancellationToken)
    {
        isFresh = false;
        byte[] bytes = File.ReadAllBytes(file.File);
        PageKind kind = PageSignature.Of(bytes, Math.Min(bytes.Length, PageSignature.Length));
        if (kind is PageKind.Html or PageKind.Pdf or PageKind.Docx)
        {
            problems.Add(new SourceProblem(file.Path, "it is a page and no text yet: “corpus add” makes a source of it"));
            return null;
        }

        DecodedText decoded = DecodedText.Of(bytes);
        if (decoded.Fault is { } fault)
        {
            problems.Add(new SourceProblem(file.Path, Unreadable.Because(fault)));
            return null;
        }

        string key = ArticleCache.KeyOf(bytes, file.Metadata.Language);
        if (cache.Find(key, decoded.Text) is { } known)
            return (key, known);

        isFresh = true;
        return (key, ArticleReader.Read(decoded.Text, file.Metadata.Language, cancellationToken));
    }

    private CorpusComparison Compare()
    {
        var prints = new ArticleFingerprint[Sources.Count];
        Parallel.For(0, prints.Length, i => prints[i] = ArticleFingerprint.Of(Sources[i].Article));
        return CorpusComparison.Create([.. Sources.Select((source, i) => (source.Article, prints[i]))]);
    }
}
