using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Corpus.Generators.Benchmarks.Quick;

/// <summary>What a command and all that it started have used.</summary>
/// <param name="Succeeded">Whether it ended by itself, and well.</param>
/// <param name="Output">What it wrote.</param>
/// <param name="Wall">How long it took.</param>
/// <param name="User">Processor time, user; not a number where the system does not tell.</param>
/// <param name="CompilerMegabytes">The most memory that a compiler's process in the folder held; 0 where none ran, or the system does not tell.</param>
internal sealed record ChildUsage(bool Succeeded, string Output, TimeSpan Wall, double User, double CompilerMegabytes)
{
    private const int Children = -1;

    private static readonly TimeSpan _lookAgain = TimeSpan.FromMilliseconds(50);

    /// <summary>Runs a command in <paramref name="folder"/> and ends it after <paramref name="longest"/>.</summary>
    public static ChildUsage Of(string folder, TimeSpan longest, string command, params string[] arguments)
    {
        var start = new ProcessStartInfo(command, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        double before = Used();
        var watch = Stopwatch.StartNew();
        using Process process = Process.Start(start) ?? throw new Win32Exception(command);
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        double compiler = 0;
        bool ended;
        while (!(ended = process.WaitForExit(_lookAgain)) && watch.Elapsed < longest)
            compiler = Math.Max(compiler, CompilerPeak(folder));
        if (!ended)
            process.Kill(entireProcessTree: true);
        process.WaitForExit();
        TimeSpan wall = watch.Elapsed;
        return new ChildUsage(ended && process.ExitCode == 0, output.Result + error.Result, wall, Used() - before, compiler);
    }

    // The system adds up what it knows of children that have ended, and of theirs.
    private static double Used()
    {
        if (OperatingSystem.IsWindows())
            return double.NaN;

        var usage = default(Usage);
        return GetUsage(Children, ref usage) == 0 ? usage.UserSeconds + ((int)usage.UserMicroseconds / 1e6) : double.NaN;
    }

    // A compiler is known by its command, and this one by the folder, which is nobody else's. What it held at most only grows: the last look tells it.
    private static double CompilerPeak(string folder)
    {
        if (!OperatingSystem.IsLinux())
            return 0;

        double largest = 0;
        foreach (string process in Directory.EnumerateDirectories("/proc").Where(path => char.IsAsciiDigit(Path.GetFileName(path)[0])))
        {
            try
            {
                if (Directory.ResolveLinkTarget(Path.Combine(process, "cwd"), returnFinalTarget: false)?.FullName == folder
                    && File.ReadAllText(Path.Combine(process, "cmdline")).Contains("csc", StringComparison.Ordinal))
                {
                    string held = File.ReadLines(Path.Combine(process, "status")).First(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
                    largest = Math.Max(largest, double.Parse(held.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1e3);
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidOperationException)
            {
                // It ended while it was looked at, or is another user's.
            }
        }

        return largest;
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
