using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;

namespace Corpus.Mutations;

/// <summary>The process that the tests run in. It may hang or die of a fault: whoever started it looks after that.</summary>
internal sealed class Worker
{
    /// <summary>The word that this program starts itself with.</summary>
    public const string Command = "worker";

    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(5);

    /// <summary>What takes longer, in milliseconds, is not tried: a fault would take an hour, and such tests look for slowness, not for faults.</summary>
    private const int LongestTest = 5_000;

    private readonly List<TestCase> _tests = [];
    private readonly HashSet<string> _warm = new(StringComparer.Ordinal);
    private readonly FieldInfo _fault;
    private readonly bool[] _reached;

    private Worker(IReadOnlyList<string> assemblies, int fault)
    {
        string[] folders = [.. assemblies.Select(assembly => Path.GetDirectoryName(assembly)!)];
        AssemblyLoadContext.Default.Resolving += (context, name) =>
            folders.Select(folder => Path.Combine(folder, name.Name + ".dll")).FirstOrDefault(File.Exists) is { } file ? context.LoadFromAssemblyPath(file) : null;
        Assembly[] loaded = [.. assemblies.Select(AssemblyLoadContext.Default.LoadFromAssemblyPath)];
        Type planted = AssemblyLoadContext.Default.LoadFromAssemblyName(new AssemblyName("Corpus.Text")).GetType("Planted", throwOnError: true)!;
        _fault = planted.GetField("Fault")!;
        _reached = (bool[])planted.GetField("Reached")!.GetValue(null)!;
        _fault.SetValue(null, fault);
        foreach (Assembly assembly in loaded)
            _tests.AddRange(TestCase.Of(assembly));
    }

    /// <summary>Runs every test twice without a fault, and writes what each reaches. Tests that fail here tell nothing, and are left out.</summary>
    public static void Cover(IReadOnlyList<string> assemblies, string coverageFile, string tests)
    {
        var worker = new Worker(assemblies, fault: 0);
        string[] names = tests.Split(',');
        using var file = new StreamWriter(coverageFile);
        foreach (TestCase test in worker._tests.Where(test => names.Any(name => test.Name.Contains(name, StringComparison.Ordinal))))
        {
            string? failure = worker.Reach(test, out HashSet<int> first, out int once);
            if (failure is not null)
            {
                Console.WriteLine($"left out, fails without a fault: {test.Name}: {failure}");
                continue;
            }

            if (once > LongestTest)
                continue;

            worker.Reach(test, out HashSet<int> again, out int milliseconds);
            file.WriteLine(new Coverage(test.Name, milliseconds, first, again).Line);
        }
    }

    /// <summary>For each fault, by line: its number and the test that noticed it, or nothing.</summary>
    public static void Try(IReadOnlyList<string> assemblies, string coverageFile, IReadOnlyList<int> faults)
    {
        IReadOnlyDictionary<string, Coverage> coverage = Coverage.Read(coverageFile);
        var worker = new Worker(assemblies, fault: 0);
        foreach (int fault in faults)
        {
            Console.WriteLine($"try\t{fault}");
            Console.WriteLine($"done\t{fault}\t{worker.Noticed(fault, coverage.Values.Where(test => test.Again.Contains(fault)), mustBeWarm: true)}");
        }
    }

    /// <summary>The same for one fault that is reached while something is made once and kept: it is in force from the start.</summary>
    /// <param name="assemblies">The assemblies of the tests.</param>
    /// <param name="coverageFile">Which test reaches which fault.</param>
    /// <param name="fault">The fault.</param>
    /// <param name="kin">The faults of the same file.</param>
    public static void TryFromStart(IReadOnlyList<string> assemblies, string coverageFile, int fault, IReadOnlyCollection<int> kin)
    {
        // What is made once is made for the first test that asks, here another than in the recording: those that reach the same file may all notice.
        IEnumerable<Coverage> tests = Coverage.Read(coverageFile).Values.Where(test => test.First.Overlaps(kin) || test.Again.Overlaps(kin));
        Console.WriteLine($"try\t{fault}");
        try
        {
            Console.WriteLine($"done\t{fault}\t{new Worker(assemblies, fault).Noticed(fault, tests, mustBeWarm: false)}");
        }
        catch (Exception exception)
        {
            Console.WriteLine($"done\t{fault}\tthe data of the tests: {exception.GetType().Name}");
        }
    }

    private string? Noticed(int fault, IEnumerable<Coverage> tests, bool mustBeWarm)
    {
        Dictionary<string, TestCase> byName = _tests.ToDictionary(test => test.Name, StringComparer.Ordinal);
        foreach (Coverage known in tests.OrderBy(test => test.Milliseconds))
        {
            TestCase test = byName[known.Test];
            if (mustBeWarm && _warm.Add(test.Name))
                test.Run(_patience, out _);

            _fault.SetValue(null, fault);
            string? failure = test.Run(TimeSpan.FromMilliseconds((20 * known.Milliseconds) + 10_000), out bool isLate);
            _fault.SetValue(null, mustBeWarm ? 0 : fault);
            if (isLate)
            {
                // The test's thread goes on, and with it this process is of no more use.
                Console.WriteLine($"done\t{fault}\t{test.Name}, too late");
                Environment.Exit(0);
            }

            if (failure is not null)
                return test.Name;
        }

        return null;
    }

    private string? Reach(TestCase test, out HashSet<int> reached, out int milliseconds)
    {
        Array.Clear(_reached);
        var watch = Stopwatch.StartNew();
        string? failure = test.Run(_patience, out _);
        milliseconds = (int)watch.ElapsedMilliseconds;
        reached = [.. Enumerable.Range(0, _reached.Length).Where(fault => _reached[fault])];
        return failure;
    }

    private static int[] Numbers(IEnumerable<string> words) => [.. words.Select(word => int.Parse(word, CultureInfo.InvariantCulture))];

    public static int Run(string[] arguments)
    {
        IReadOnlyList<string> assemblies = arguments[2].Split('|');
        switch (arguments[1])
        {
            case "cover":
                Cover(assemblies, arguments[3], arguments[4]);
                break;
            case "try":
                Try(assemblies, arguments[3], Numbers(arguments[4..]));
                break;
            default:
                TryFromStart(assemblies, arguments[3], Numbers(arguments[4..])[0], Numbers(arguments[5..]));
                break;
        }

        return 0;
    }
}
