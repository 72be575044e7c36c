using System.Diagnostics;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Corpus.Text.Matching;
using Corpus.Text.Model;
using Corpus.Text.Quoting;

namespace Corpus.Generators.Benchmarks;

/// <summary>How fast a corpus of some megabytes answers 2,500 true citations, beside a fixed-string search for the same words in the same text.</summary>
/// <remarks>The peer finds the citations only as printed: no typography, no speaker, no nearest passage. It needs <c>grep</c> on the path.</remarks>
[SimpleJob(RunStrategy.Throughput, launchCount: 1, warmupCount: 3, iterationCount: 5)]
[MemoryDiagnoser]
public class CitationBenchmarks
{
    private const int Citations = 2_500;
    private const int Words = 14;

    private Article[] _articles = [];
    private CitedWords[] _cited = [];
    private CorpusIndex _index = null!;
    private string _folder = "";

    [GlobalSetup]
    public void Prepare()
    {
        // One passage a page: this measures matching, and not reading.
        _articles = [.. SampleText.DifferentPages().Select(page => new Article
        {
            Text = page,
            Passages = new[] { new Passage(Region.Body, new TextSpan(0, page.Length)) }.ToEquatableArray(),
        })];

        var random = new Random(20250612);
        _cited = [.. Enumerable.Range(0, Citations).Select(_ => new CitedWords(Cite(random)))];
        _index = Index();
        foreach (CitedWords cited in _cited)
            _index.Check(cited, MatchOptions.Default);

        _folder = Directory.CreateTempSubdirectory("corpus-benchmark-").FullName;
        File.WriteAllLines(Path.Combine(_folder, "words"), _cited.Select(cited => cited.Text));
        File.WriteAllLines(Path.Combine(_folder, "text"), _articles.Select(article => string.Join(' ', Split(article.Text))));
    }

    [GlobalCleanup]
    public void Clean() => Directory.Delete(_folder, recursive: true);

    /// <summary>Documents read into words, the index built, and every citation looked up.</summary>
    [Benchmark]
    public int Cold()
    {
        CorpusIndex index = Index();
        return _cited.Count(cited => index.Check(cited, MatchOptions.Default).Rung is not null);
    }

    /// <summary>What an edit of one citation costs when the documents are the same.</summary>
    [Benchmark]
    public Verdict OneAgain() => _index.Check(_cited[0], MatchOptions.Default);

    /// <summary>The same for words that no source has.</summary>
    [Benchmark]
    public Verdict OneAltered() => _index.Check(new CitedWords(_cited[0].Text.Insert(_cited[0].Text.IndexOf(' ') + 1, "never ")), MatchOptions.Default);

    /// <summary>The peer.</summary>
    [Benchmark(Baseline = true)]
    public int FixedStringSearch()
    {
        using Process grep = Process.Start(new ProcessStartInfo("grep", ["-o", "-F", "-f", "words", "text"]) { WorkingDirectory = _folder, RedirectStandardOutput = true })!;
        int found = 0;
        while (grep.StandardOutput.ReadLine() is not null)
            found++;

        grep.WaitForExit();
        return found;
    }

    private CorpusIndex Index()
    {
        var index = new CorpusIndex([.. _articles.Select(article => new SearchableArticle(article))], SpeakerDirectory.Create(_articles));
        index.Check(_cited.Length > 0 ? _cited[0] : new CitedWords("nothing"), MatchOptions.Default);
        return index;
    }

    private string Cite(Random random)
    {
        while (true)
        {
            string[] words = Split(_articles[random.Next(_articles.Length)].Text);
            if (words.Length > Words)
            {
                int start = random.Next(words.Length - Words);
                return string.Join(' ', words[start..(start + Words)]);
            }
        }
    }

    private static string[] Split(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
