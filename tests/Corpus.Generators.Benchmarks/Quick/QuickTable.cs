using System.Diagnostics;
using System.Globalization;

namespace Corpus.Generators.Benchmarks.Quick;

/// <summary>One table in under three minutes: what a build and an editor pay for a corpus, each figure beside its yardstick of the same run.</summary>
internal static class QuickTable
{
    /// <summary>Writes a Markdown table, a row as soon as it is measured.</summary>
    public static void Write(TextWriter output)
    {
        var watch = Stopwatch.StartNew();
        output.WriteLine("| | measured | to reach | yardstick |");
        output.WriteLine("|---|---|---|---|");
        foreach (QuickRow row in BuildRows.Measure().Concat(ComparisonRows.Measure()).Concat(LargeCorpusRows.Measure()))
        {
            output.WriteLine($"| {row.What} | {row.Measured} | {row.ToReach} | {row.Yardstick} |");
            output.Flush();
        }

        output.WriteLine();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Measured in {watch.Elapsed.TotalSeconds:F0} s."));
    }
}

/// <summary>A row of the table.</summary>
/// <param name="What">What was done.</param>
/// <param name="Measured">What it took.</param>
/// <param name="ToReach">What it may take.</param>
/// <param name="Yardstick">What it is compared with, measured in the same run.</param>
internal sealed record QuickRow(string What, string Measured, string ToReach, string Yardstick)
{
    /// <summary>Text with the decimal point of every culture.</summary>
    public static string Shown(FormattableString text) => FormattableString.Invariant(text);
}
