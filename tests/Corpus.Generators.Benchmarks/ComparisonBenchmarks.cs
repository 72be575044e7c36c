using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Corpus.Text;
using Corpus.Text.Comparison;
using Corpus.Text.Model;

namespace Corpus.Generators.Benchmarks;

/// <summary>What it costs to compare ten thousand articles (who reprints whom, one utterance in several places, figures that disagree), beside reading them.</summary>
/// <remarks>The articles are the pages at hand with words taken out, so that far more of them are alike than in a real corpus.</remarks>
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 1, iterationCount: 3)]
public class ComparisonBenchmarks
{
    private const int Articles = 10_000;

    private string[] _pages = [];
    private Article[] _articles = [];
    private (Article Article, ArticleFingerprint Print)[] _compared = [];

    [GlobalSetup]
    public void Prepare()
    {
        var random = new Random(20250612);
        string[] pages = [.. SampleText.DifferentPages().Where(page => page.Length < 20_000)];
        _pages = [.. Enumerable.Range(0, Articles).Select(i => Without(pages[i % pages.Length], random))];
        _articles = [.. _pages.Select(page => ArticleReader.Read(page))];
        _compared = [.. _articles.Select(article => (article, ArticleFingerprint.Of(article)))];
    }

    [Benchmark(Baseline = true)]
    public int Read() => _pages.Sum(page => ArticleReader.Read(page).Quotes.Count);

    /// <summary>Done once for each article, when it is read.</summary>
    [Benchmark]
    public int Print() => _articles.Sum(article => ArticleFingerprint.Of(article).Quotes.Count);

    /// <summary>Done for the corpus, when one of its articles changes.</summary>
    [Benchmark]
    public int Compare() => CorpusComparison.Create(_compared).Utterances.Count;

    // One word in ten is gone, and each article has lost others.
    private static string Without(string page, Random random) => string.Join(' ', page.Split(' ').Where(_ => random.Next(10) > 0));
}
