using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Corpus.Text.Matching;
using Corpus.Text.Matching.Verdicts;

namespace Corpus.Generators.Benchmarks;

/// <summary>The worst text to search: ten megabytes of one word, cited with words that it almost has.</summary>
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 1, iterationCount: 5)]
public class RepetitiveTextBenchmarks
{
    private string _text = "";
    private CorpusIndex _index = null!;
    private CitedWords _cited = new("");

    /// <summary>How many words are cited: the last is the one that the text does not have.</summary>
    [Params(5, 50, 5_000)]
    public int Words { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _text = Repeat("a ", 5_000_000);
        _index = CitationBenchmarks.Index([CitationBenchmarks.Page(_text)]);
        _cited = new CitedWords(Repeat("a ", Words - 1) + "b");
    }

    [Benchmark]
    public object BuildIndex() => CitationBenchmarks.Index([CitationBenchmarks.Page(_text)]);

    [Benchmark]
    public object LastWordDiffers() => _index.Check(_cited, MatchOptions.Default);

    [Benchmark]
    public object AllWordsThere() => _index.Check(new CitedWords(_cited.Text[..^2]), MatchOptions.Default);

    [Benchmark]
    public object PartsOfAnElision() => _index.Check(new CitedWords(_cited.Text[..^2] + " … a b"), MatchOptions.Default);

    private static string Repeat(string text, int times) => new System.Text.StringBuilder().Insert(0, text, times).ToString();
}
