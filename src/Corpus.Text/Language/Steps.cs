using System.Diagnostics;

namespace Corpus.Text.Language;

/// <summary>Counts the steps of loops that look ahead or back from a place,
/// where a hostile text could make every place look at the same stretch again.</summary>
/// <remarks>Only in a debug build, so that a test can count work instead of time; a release build has no trace of it.</remarks>
internal static class Steps
{
    [ThreadStatic]
    private static long _taken;

    /// <summary>How many steps this thread has taken.</summary>
    public static long Taken => _taken;

    /// <summary>Counts <paramref name="steps"/> more.</summary>
    [Conditional("DEBUG")]
    public static void Take(int steps = 1) => _taken += steps;
}
