using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Corpus.Text;
using Corpus.Text.Model;

namespace Corpus.Generators.Benchmarks;

/// <summary>How fast an article is read, all of it, and whether twice the text takes twice the time.</summary>
/// <remarks>As in a compiler that stays: with less to warm up on, most of the time is that of code which the run time has not optimised yet.</remarks>
[SimpleJob(RunStrategy.Throughput, launchCount: 1, warmupCount: 25, iterationCount: 5)]
[MemoryDiagnoser]
[Config(typeof(MegabytesASecond))]
public class ReadingBenchmarks
{
    private string[] _documents = [];

    /// <summary>What is read.</summary>
    [ParamsSource(nameof(Texts))]
    public SampleText Text { get; set; } = SampleText.All[0];

    /// <summary>How much of it: the time for 2 is to be at most 2.2 times the time for 1.</summary>
    [Params(1, 2)]
    public int Times { get; set; }

    public static IEnumerable<SampleText> Texts => SampleText.All;

    [GlobalSetup]
    public void Prepare() => _documents = [.. Text.Documents(Times)];

    [Benchmark]
    public int Read()
    {
        int quotes = 0;
        foreach (string document in _documents)
        {
            Article article = ArticleReader.Read(document);
            quotes += article.Quotes.Count;
        }

        return quotes;
    }
}
