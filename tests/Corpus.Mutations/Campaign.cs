using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace Corpus.Mutations;

/// <summary>Tries every fault against the tests that reach it, in processes that may die of it.</summary>
internal sealed class Campaign(WorkingCopy copy, int workers)
{
    private const string Died = "the process died";

    // What a process says that dies of a fault is of no interest; of one that dies without a fault it is.
    private static ConcurrentQueue<string> Errors { get; } = [];

    /// <summary>By fault, the test that noticed it; null for a fault that got through.</summary>
    public IReadOnlyDictionary<int, string?> Run(IReadOnlyList<Fault> faults)
    {
        IReadOnlyCollection<Coverage> coverage = [.. Coverage.Read(copy.CoverageFile).Values];
        var reachedAgain = coverage.SelectMany(test => test.Again).ToHashSet();
        var reachedFirst = coverage.Where(test => test.First.Count > test.Again.Count).SelectMany(test => test.First.Except(test.Again)).ToHashSet();

        var noticed = new Dictionary<int, string?>();
        Try([.. faults.Select(fault => fault.Number).Where(reachedAgain.Contains)], noticed);
        int[] fromStart = [.. faults.Select(fault => fault.Number).Where(fault => reachedFirst.Contains(fault) && noticed.GetValueOrDefault(fault) is null)];
        Parallel.ForEach(fromStart, new ParallelOptions { MaxDegreeOfParallelism = workers }, fault => Attend(noticed, "start", [fault, .. Kin(faults, fault)]));
        return faults.ToDictionary(fault => fault.Number, fault => noticed.GetValueOrDefault(fault.Number));
    }

    /// <summary>Records which test reaches which fault, one process for each test project. Only tests whose name holds a text, if one is given.</summary>
    public void Cover(string tests)
    {
        string[] parts = [.. WorkingCopy.TestProjects.Select(project => $"{copy.CoverageFile}.{project}")];
        Parallel.For(0, parts.Length, new ParallelOptions { MaxDegreeOfParallelism = workers }, i =>
        {
            using Process process = Start("cover", copy.Assembly(WorkingCopy.TestProjects[i]), parts[i], [tests]);
            while (process.StandardOutput.ReadLine() is { } line)
                Console.WriteLine(line);
            process.WaitForExit();
            if (process.ExitCode != 0)
                throw new InvalidOperationException($"{WorkingCopy.TestProjects[i]} cannot be run: {string.Join('\n', Errors)}");
        });
        File.WriteAllLines(copy.CoverageFile, parts.SelectMany(File.ReadLines));
    }

    private static IEnumerable<int> Kin(IReadOnlyList<Fault> faults, int number)
    {
        string file = faults.First(fault => fault.Number == number).File;
        return faults.Where(fault => fault.File == file).Select(fault => fault.Number);
    }

    private void Try(IReadOnlyList<int> faults, Dictionary<int, string?> noticed) =>
        Parallel.For(0, workers, worker =>
        {
            // By turns, so that each process has a share of every folder.
            int[] left = [.. faults.Where((_, i) => i % workers == worker)];
            while (left.Length > 0)
            {
                Attend(noticed, "try", left);
                lock (noticed)
                    left = [.. left.Where(fault => !noticed.ContainsKey(fault))];
            }
        });

    // A process that ends with a fault tried and not done has died of it: that is noticed.
    private void Attend(Dictionary<int, string?> noticed, string command, IReadOnlyList<int> faults)
    {
        using Process process = Start(command, string.Join('|', WorkingCopy.TestProjects.Select(copy.Assembly)), copy.CoverageFile, faults.Select(fault => fault.ToString(CultureInfo.InvariantCulture)));
        while (process.StandardOutput.ReadLine() is { } line)
        {
            string[] fields = line.Split('\t');
            if (fields.Length < 2 || !int.TryParse(fields[1], NumberStyles.None, CultureInfo.InvariantCulture, out int fault))
                continue;

            if (fields[0] == "done" && fields[2].Length == 0)
                Console.WriteLine($"not noticed so far: line {fault}");
            lock (noticed)
                noticed[fault] = fields[0] == "try" ? Died : fields[2].Length > 0 ? fields[2] : null;
        }

        process.WaitForExit();
    }

    private static Process Start(string command, string assemblies, string coverageFile, IEnumerable<string> rest)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string argument in new[] { typeof(Campaign).Assembly.Location, Worker.Command, command, assemblies, coverageFile }.Concat(rest))
            start.ArgumentList.Add(argument);
        Process process = Process.Start(start)!;
        process.ErrorDataReceived += (_, line) => Errors.Enqueue(line.Data ?? "");
        process.BeginErrorReadLine();
        return process;
    }
}
