using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Corpus.Generators.Benchmarks.Quick;

/// <summary>What a command and all that it started have used.</summary>
/// <param name="Succeeded">Whether it ended by itself, and well.</param>
/// <param name="Output">What it wrote.</param>
/// <param name="Wall">How long it took.</param>
/// <param name="User">Processor time, user; not a number where the system does not tell.</param>
/// <param name="LargestMegabytes">The memory of the largest process that this process has started up to now.</param>
internal sealed record ChildUsage(bool Succeeded, string Output, TimeSpan Wall, double User, double LargestMegabytes)
{
    private const int Children = -1;

    /// <summary>Runs a command in <paramref name="folder"/> and ends it after <paramref name="longest"/>.</summary>
    public static ChildUsage Of(string folder, TimeSpan longest, string command, params string[] arguments)
    {
        var start = new ProcessStartInfo(command, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        (double before, _) = Used();
        var watch = Stopwatch.StartNew();
        using Process process = Process.Start(start) ?? throw new Win32Exception(command);
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        bool ended = process.WaitForExit(longest);
        if (!ended)
            process.Kill(entireProcessTree: true);
        process.WaitForExit();
        TimeSpan wall = watch.Elapsed;
        (double after, double largest) = Used();
        return new ChildUsage(ended && process.ExitCode == 0, output.Result + error.Result, wall, after - before, largest);
    }

    // The system adds up what it knows of children that have ended, and of theirs.
    private static (double Seconds, double Megabytes) Used()
    {
        if (OperatingSystem.IsWindows())
            return (double.NaN, double.NaN);

        var usage = default(Usage);
        if (GetUsage(Children, ref usage) != 0)
            return (double.NaN, double.NaN);
        double unit = OperatingSystem.IsMacOS() ? 1e6 : 1e3;
        return (usage.UserSeconds + ((int)usage.UserMicroseconds / 1e6), usage.LargestResidentSet / unit);
    }

    [DllImport("libc", EntryPoint = "getrusage")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int GetUsage(int who, ref Usage usage);

    [StructLayout(LayoutKind.Sequential, Size = 256)]
    private struct Usage
    {
        public long UserSeconds;
        public long UserMicroseconds;
        public long SystemSeconds;
        public long SystemMicroseconds;
        public long LargestResidentSet;
    }
}
