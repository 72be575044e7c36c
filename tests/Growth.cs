using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Corpus.Tests;

/// <summary>How much longer more takes, whatever the machine and whatever else it does.</summary>
internal static class Growth
{
    /// <summary>How much larger the large case is, and how often the small one is done beside it: its square takes so many times as long.</summary>
    public const int Times = 8;

    // Between the two: about as many times the linear as the square is many times this.
    private const double Most = 3;

    private const int MostRounds = 24;

    /// <summary>The work on a text of <see cref="Times"/> times the length takes nowhere near the square of the time.</summary>
    /// <remarks>
    /// The small one is done <see cref="Times"/> times for one of the large: linear work takes as long either way, and a busy machine disturbs both alike.
    /// The quickest round of each counts, by turns; the time that the thread has worked counts as well as the time that has passed, and one of them is enough.
    /// </remarks>
    public static void IsLinear(Action small, Action large)
    {
        small();
        Effort once = Effort.Most;
        Effort more = Effort.Most;
        for (int round = 0; round < MostRounds; round++)
        {
            once = once.Or(Effort.Of(() => Repeat(small)));
            more = more.Or(Effort.Of(large));
            if (round > 0 && (more.Passed < once.Passed * Most || more.Worked < once.Worked * Most))
                return;
        }

        Assert.Fail($"{once.Passed.TotalMilliseconds} ms for {Times} small ones, and {more.Passed.TotalMilliseconds} ms for {Times} times as much at once");
    }

    private static void Repeat(Action work)
    {
        for (int i = 0; i < Times; i++)
            work();
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

        public Effort Or(Effort other) => new(Least(Passed, other.Passed), Least(Worked, other.Worked));

        private static TimeSpan Least(TimeSpan one, TimeSpan other) => one < other ? one : other;
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
