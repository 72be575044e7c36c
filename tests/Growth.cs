using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Corpus.Tests;

/// <summary>How much longer more takes, whatever the machine and whatever else it does.</summary>
internal static class Growth
{
    /// <summary>How much larger the large case is. Linear work grows by 8, its square by 64.</summary>
    public const int Times = 8;

    // Between the two, nearer to the linear one in proportion than to its square.
    private const double Most = 24;

    private const int MostRounds = 12;

    /// <summary>The work on a text of <see cref="Times"/> times the length takes nowhere near the square of the time.</summary>
    /// <remarks>
    /// The quickest round of each counts, both by turns: what disturbs one soon disturbs the other, and a round that nothing disturbs comes.
    /// On a machine with more to do than it can, the short work is done in one go while the long one waits for its turn again and again:
    /// so the time that the thread has worked counts as well as the time that has passed, and one of them is enough.
    /// </remarks>
    public static void IsLinear(Action small, Action large)
    {
        small();
        Effort once = Effort.Most;
        Effort more = Effort.Most;
        for (int round = 0; round < MostRounds; round++)
        {
            once = once.Or(Effort.Of(small));
            more = more.Or(Effort.Of(large));
            if (round > 0 && (more.Passed < once.Passed * Most || more.Worked < once.Worked * Most))
                return;
        }

        Assert.Fail($"{once.Passed.TotalMilliseconds} ms, and {more.Passed.TotalMilliseconds} ms for {Times} times as much");
    }

    private readonly record struct Effort(TimeSpan Passed, TimeSpan Worked)
    {
        public static Effort Most { get; } = new(TimeSpan.MaxValue, TimeSpan.MaxValue);

        public static Effort Of(Action work)
        {
            long start = Stopwatch.GetTimestamp();
            TimeSpan? before = ThreadClock.Read();
            work();
            TimeSpan passed = Stopwatch.GetElapsedTime(start);
            return new Effort(passed, ThreadClock.Read() - before ?? passed);
        }

        public Effort Or(Effort other) => new(TimeSpan.FromTicks(Math.Min(Passed.Ticks, other.Passed.Ticks)), TimeSpan.FromTicks(Math.Min(Worked.Ticks, other.Worked.Ticks)));
    }

    /// <summary>How long this thread has worked, where the system tells.</summary>
    private static class ThreadClock
    {
        private static readonly int _clock = OperatingSystem.IsLinux() ? 3 : OperatingSystem.IsMacOS() ? 16 : -1;

        public static TimeSpan? Read() => _clock >= 0 && Ask(_clock, out Moment moment) == 0
            ? TimeSpan.FromSeconds(moment.Seconds) + TimeSpan.FromMicroseconds(moment.Nanoseconds / 1000.0)
            : null;

        [DllImport("libc", EntryPoint = "clock_gettime")]
        [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        private static extern int Ask(int clock, out Moment moment);

        [StructLayout(LayoutKind.Sequential)]
        private readonly struct Moment
        {
            public readonly nint Seconds;
            public readonly nint Nanoseconds;
        }
    }
}
