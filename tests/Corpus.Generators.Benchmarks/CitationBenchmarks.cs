using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Corpus.Text.Matching;
using Corpus.Text.Matching.Ladder;
using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Model;
using Corpus.Text.People;

namespace Corpus.Generators.Benchmarks;

/// <summary>How fast a corpus of some megabytes answers 2,500 true citations, beside a fixed-string search for the same words in the same text.</summary>
[SimpleJob(RunStrategy.Throughput, launchCount: 1, warmupCount: 3, iterationCount: 5)]
[MemoryDiagnoser]
[Config(typeof(BytesKept))]
public class CitationBenchmarks
{
    private Article[] _articles = [];
    private CitedWords[] _cited = [];
    private CitedWords _altered = new("");
    private CorpusIndex _index = null!;
    private FixedStringSearch _peer = null!;

    /// <summary>An index of <paramref name="pages"/> that has answered once, and so is whole.</summary>
    internal static CorpusIndex Index(IEnumerable<Article> pages)
    {
        Article[] articles = [.. pages];
        var index = new CorpusIndex([.. articles.Select(article => new SearchableArticle(article))], SpeakerDirectory.Create(articles));
        index.Check(new CitedWords("nothing of the kind"), MatchOptions.Default);
        return index;
    }

    /// <summary>One passage a page: this measures matching, and not reading.</summary>
    internal static Article Page(string text) => new()
    {
        Text = text,
        Passages = new[] { new Passage(Region.Body, new TextSpan(0, text.Length)) }.ToEquatableArray(),
    };

    [GlobalSetup]
    public void Prepare()
    {
        var pages = new CitedPages();
        _articles = [.. pages.Pages.Select(Page)];
        _cited = [.. pages.Citations.Select(text => new CitedWords(text))];
        _altered = new CitedWords(CitedPages.Altered(pages.Citations[0]));
        _index = Index(_articles);
        foreach (CitedWords cited in _cited)
            _index.Check(cited, MatchOptions.Default);

        _peer = new FixedStringSearch(pages);
    }

    [GlobalCleanup]
    public void Clean() => _peer.Dispose();

    /// <summary>Documents read into words, the index built, and every citation looked up.</summary>
    [Benchmark]
    public int Cold()
    {
        CorpusIndex index = Index(_articles);
        return _cited.Count(cited => index.Check(cited, MatchOptions.Default).Rung is not null);
    }

    /// <summary>What an edit of one citation costs when the documents are the same.</summary>
    [Benchmark]
    public object OneAgain() => _index.Check(_cited[0], MatchOptions.Default);

    /// <summary>The same for words that no source has.</summary>
    [Benchmark]
    public object OneAltered() => _index.Check(_altered, MatchOptions.Default);

    [Benchmark(Baseline = true)]
    public int Peer() => _peer.Run();
}
