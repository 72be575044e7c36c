using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Corpus.Generators.Benchmarks;

/// <summary>Adds a column with a figure of the product's own beside those of the benchmark library.</summary>
public abstract class FigureColumn : ManualConfig, IColumn
{
    protected FigureColumn(string name, string legend)
    {
        ColumnName = name;
        Legend = legend;
        AddColumn(this);
    }

    public string Id => GetType().Name;

    public string ColumnName { get; }

    public string Legend { get; }

    public ColumnCategory Category => ColumnCategory.Custom;

    public UnitType UnitType => UnitType.Dimensionless;

    public int PriorityInCategory => 0;

    public bool AlwaysShow => true;

    public bool IsNumeric => true;

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    /// <summary>The figure of one benchmark, or why there is none.</summary>
    public abstract string GetValue(Summary summary, BenchmarkCase benchmarkCase);
}
