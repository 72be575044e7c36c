using System.Globalization;
using BenchmarkDotNet.Running;
using Corpus.Generators.Benchmarks;
using Corpus.Generators.Benchmarks.Quick;

if (args is ["--quick"])
    QuickTable.Write(Console.Out);
else if (args is ["--cancellation"])
    CancellationLatency.Write(Console.Out);
else if (args is ["--pipeline", .. var count])
    PipelineFigures.Write(Console.Out, count is [string given] ? int.Parse(given, CultureInfo.InvariantCulture) : 1_000);
else
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
