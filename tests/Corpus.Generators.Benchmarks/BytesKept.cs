using System.Globalization;
using System.Text;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using Corpus.Text.Matching;
using Corpus.Text.Model;

namespace Corpus.Generators.Benchmarks;

/// <summary>Adds a column with what a corpus index keeps in memory for each UTF-8 byte of its text, the text itself not counted.</summary>
public sealed class BytesKept : ManualConfig, IColumn
{
    private readonly Lazy<string> _kept = new(Measure);

    public BytesKept() => AddColumn(this);

    public string Id => nameof(BytesKept);

    public string ColumnName => "Index B/B";

    public string Legend => "bytes that the index of all pages keeps, for each byte of their text";

    public ColumnCategory Category => ColumnCategory.Custom;

    public UnitType UnitType => UnitType.Dimensionless;

    public int PriorityInCategory => 0;

    public bool AlwaysShow => true;

    public bool IsNumeric => true;

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, SummaryStyle.Default);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) =>
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
