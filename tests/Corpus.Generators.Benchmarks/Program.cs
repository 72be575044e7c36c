using BenchmarkDotNet.Running;
using Corpus.Generators.Benchmarks;

if (args is ["--cancellation"])
    CancellationLatency.Write(Console.Out);
else
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
