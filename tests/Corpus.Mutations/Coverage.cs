using System.Globalization;

namespace Corpus.Mutations;

/// <summary>By test: how long it takes without a fault, and which faults' places it reaches.</summary>
/// <param name="Milliseconds">The time of the second run, in which the compiler of the run time has done its work.</param>
/// <param name="First">Reached when the test ran for the first time in its process: also what is made once and kept.</param>
/// <param name="Again">Reached each time.</param>
internal sealed record Coverage(string Test, int Milliseconds, IReadOnlySet<int> First, IReadOnlySet<int> Again)
{
    public static IReadOnlyDictionary<string, Coverage> Read(string path) =>
        File.ReadLines(path).Select(line => line.Split('\t'))
            .Select(fields => new Coverage(fields[0], int.Parse(fields[1], CultureInfo.InvariantCulture), Numbers(fields[2]), Numbers(fields[3])))
            .ToDictionary(coverage => coverage.Test, StringComparer.Ordinal);

    public string Line => string.Join('\t', Test, Milliseconds.ToString(CultureInfo.InvariantCulture), string.Join(' ', First.Order()), string.Join(' ', Again.Order()));

    private static HashSet<int> Numbers(string field) =>
        [.. field.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(number => int.Parse(number, CultureInfo.InvariantCulture))];
}
