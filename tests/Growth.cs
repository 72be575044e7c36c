using System.Diagnostics;

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
    /// <remarks>The quickest round of each counts, both by turns: what disturbs one soon disturbs the other, and a round that nothing disturbs comes.</remarks>
    public static void IsLinear(Action small, Action large)
    {
        small();
        TimeSpan once = TimeSpan.MaxValue;
        TimeSpan more = TimeSpan.MaxValue;
        for (int round = 0; round < MostRounds; round++)
        {
            once = Quicker(once, small);
            more = Quicker(more, large);
            if (round > 0 && more < once * Most)
                return;
        }

        Assert.Fail($"{once.TotalMilliseconds} ms, and {more.TotalMilliseconds} ms for {Times} times as much");
    }

    private static TimeSpan Quicker(TimeSpan best, Action work)
    {
        long start = Stopwatch.GetTimestamp();
        work();
        TimeSpan taken = Stopwatch.GetElapsedTime(start);
        return taken < best ? taken : best;
    }
}
