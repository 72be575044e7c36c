using System.Globalization;
using CsCheck;

namespace Corpus.Tests;

/// <summary>A sentence about the product that holds for whatever a generator makes.</summary>
/// <remarks>
/// The cases of a usual run are always the same, so that no run fails by chance. The long run (<c>CORPUS_PROPERTIES=50</c> makes fifty times as many) makes others each time.
/// A case that fails is made smaller before it is shown; it then becomes a named test of its own, beside the property.
/// </remarks>
internal static class Property
{
    private const string Switch = "CORPUS_PROPERTIES";

    private const int TriesToMakeSmaller = 3_000;

    private static readonly int _times = int.TryParse(Environment.GetEnvironmentVariable(Switch), NumberStyles.None, CultureInfo.InvariantCulture, out int times) ? Math.Max(times, 1) : 1;

    private static readonly uint _stream = _times == 1 ? 1 : (uint)Environment.TickCount64;

    /// <summary>Checks so many cases.</summary>
    public static void Holds<T>(int cases, Gen<T> made, Action<T> check, Func<T, string>? print = null) =>
        Holds(
            cases,
            mostTries: cases,
            made,
            value =>
            {
                check(value);
                return true;
            },
            print);

    /// <summary>Checks so many cases of those for which <paramref name="check"/> does not say that they lend themselves to nothing (false).</summary>
    /// <returns>How many there were.</returns>
    public static int Holds<T>(int cases, int mostTries, Gen<T> made, Func<T, bool> check, Func<T, string>? print = null)
    {
        int checkedCases = 0;
        for (int i = 0; i < mostTries * _times && checkedCases < cases * _times; i++)
        {
            var source = new PCG(_stream, (ulong)i);
            ulong state = source.State;
            T value = made.Generate(source, null!, out _);
            try
            {
                if (check(value))
                    checkedCases++;
            }
            catch (Exception)
            {
                made.Sample(smaller => { check(smaller); }, seed: source.ToString(state), iter: TriesToMakeSmaller, threads: 1, print: print);
                throw;
            }
        }

        return checkedCases;
    }
}
