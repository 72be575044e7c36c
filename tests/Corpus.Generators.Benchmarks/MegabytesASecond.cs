using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Corpus.Generators.Benchmarks;

/// <summary>Adds a column with the UTF-8 megabytes that are read in a second.</summary>
public sealed class MegabytesASecond : ManualConfig, IColumn
{
    public MegabytesASecond() => AddColumn(this);

    public string Id => nameof(MegabytesASecond);

    public string ColumnName => "MB/s";

    public string Legend => "UTF-8 megabytes read in a second, on one core";

    public ColumnCategory Category => ColumnCategory.Custom;

    public UnitType UnitType => UnitType.Dimensionless;

    public int PriorityInCategory => 0;

    public bool AlwaysShow => true;

    public bool IsNumeric => true;

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, SummaryStyle.Default);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style)
    {
        if (summary[benchmarkCase]?.ResultStatistics is not { } statistics)
            return "?";

        long bytes = ((SampleText)benchmarkCase.Parameters[nameof(ReadingBenchmarks.Text)]).Documents((int)benchmarkCase.Parameters[nameof(ReadingBenchmarks.Times)])
            .Sum(document => (long)System.Text.Encoding.UTF8.GetByteCount(document));
        return (bytes / 1e6 / (statistics.Mean / 1e9)).ToString("F1", CultureInfo.InvariantCulture);
    }
}
