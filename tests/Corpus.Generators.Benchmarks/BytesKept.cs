using System.Globalization;
using System.Text;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using Corpus.Text.Matching;
using Corpus.Text.Model;

namespace Corpus.Generators.Benchmarks;

/// <summary>What a corpus index keeps in memory for each UTF-8 byte of its text, the text itself not counted.</summary>
public sealed class BytesKept() : FigureColumn("Index B/B", "bytes that the index of all pages keeps, for each byte of their text")
{
    private readonly Lazy<string> _kept = new(Measure);

    public override string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
        benchmarkCase.Descriptor.WorkloadMethod.Name == nameof(CitationBenchmarks.Cold) ? _kept.Value : "-";

    private static string Measure()
    {
        Article[] articles = [.. SampleText.DifferentPages().Select(CitationBenchmarks.Page)];
        long text = articles.Sum(article => (long)Encoding.UTF8.GetByteCount(article.Text));
        long before = GC.GetTotalMemory(forceFullCollection: true);
        CorpusIndex index = CitationBenchmarks.Index(articles);
        long kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(index);
        return (kept / (double)text).ToString("F2", CultureInfo.InvariantCulture);
    }
}
