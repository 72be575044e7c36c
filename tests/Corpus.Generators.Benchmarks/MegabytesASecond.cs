using System.Globalization;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Corpus.Generators.Benchmarks;

/// <summary>The UTF-8 megabytes that are read in a second.</summary>
public sealed class MegabytesASecond() : FigureColumn("MB/s", "UTF-8 megabytes read in a second, on one core")
{
    public override string GetValue(Summary summary, BenchmarkCase benchmarkCase)
    {
        if (summary[benchmarkCase]?.ResultStatistics is not { } statistics)
            return "?";

        long bytes = ((SampleText)benchmarkCase.Parameters[nameof(ReadingBenchmarks.Text)]).Documents((int)benchmarkCase.Parameters[nameof(ReadingBenchmarks.Times)])
            .Sum(document => (long)System.Text.Encoding.UTF8.GetByteCount(document));
        return (bytes / 1e6 / (statistics.Mean / 1e9)).ToString("F1", CultureInfo.InvariantCulture);
    }
}
